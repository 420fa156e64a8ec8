#pragma once

#include "api/catalogue.h"

#include <QJsonArray>
#include <QJsonObject>

namespace riffdesk {

/// Reads the rows of a catalogue one table at a time and stops at the first that does not hold.
class CatalogueReader
{
public:
    static constexpr qint64 maxBytes = 1024 * 1024;
    static constexpr int maxRows = 1000;

    /// Each returns false after setting error().
    bool readModels(const QJsonArray& rows);
    bool readParameters(const QJsonArray& rows);
    bool readActions(const QJsonArray& rows); ///< after the parameters
    bool readFiles(const QJsonArray& rows); ///< after the actions
    bool fail(const QString& message);

    [[nodiscard]] const Error& error() const { return m_error; }

    QStringList models;
    QString defaultModel;
    QVector<Parameter> parameters;
    QVector<Action> actions;
    QVector<Action> files;

private:
    bool readParameter(const QJsonObject& row);
    bool readChoices(const QJsonObject& row, Parameter& one);
    bool readRange(const QJsonObject& row, Parameter& parameter);
    bool readDefault(const QJsonObject& row, Parameter& parameter);
    bool readAction(const QJsonObject& row, QVector<Action>& rows);
    bool readKeys(const QJsonObject& row, const char* list, const QString& action, QStringList& keys);
    bool checkName(const QString& name, const QString& row);
    [[nodiscard]] const Parameter* parameter(const QString& key) const;

    Error m_error;
};

} // namespace riffdesk
