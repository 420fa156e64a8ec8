#pragma once

#include "library/reference.h"

#include <QAbstractListModel>
#include <QVector>

namespace riffdesk {

class References;

/// The References list of one service, newest first; renaming is editing. The list outlives this.
class ReferenceModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole, DetailRole }; ///< DetailRole: length and day, for people

    explicit ReferenceModel(References& references, QObject* parent = nullptr);

    void setService(const QString& service);
    /// Only those whose name or lyrics hold these words; empty for all.
    void setWords(const QString& words);
    [[nodiscard]] const Reference& at(int row) const { return m_shown.at(row); }
    [[nodiscard]] bool isEmpty() const { return m_all.isEmpty(); } ///< without regard to the words

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

    /// "3:01 · 22/11/2026".
    [[nodiscard]] static QString detail(const Reference& reference);

private:
    void load();
    void show();
    void onChanged(const QString& id);

    References& m_references;
    QString m_service;
    QString m_words;
    QVector<Reference> m_all;
    QVector<Reference> m_shown;
};

} // namespace riffdesk
