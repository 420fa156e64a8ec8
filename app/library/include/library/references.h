#pragma once

#include "base/result.h"
#include "library/reference.h"

#include <QObject>
#include <QVector>

#include <optional>

namespace riffdesk {

class Database;

/// The References list: what has been uploaded to each service. GUI thread; each call is a few fast
/// statements.
class References : public QObject
{
    Q_OBJECT

public:
    static constexpr int longestName = 200;

    /// `database` outlives this.
    explicit References(Database& database, QObject* parent = nullptr);

    /// Adds one, or completes the one of the same service and remote id: the name and the day it has stay,
    /// and nothing known is overwritten by an empty field. Gives what is stored now.
    Result<Reference> add(const Reference& reference);
    [[nodiscard]] QVector<Reference> list(const QString& service) const; ///< newest first
    [[nodiscard]] std::optional<Reference> reference(const QString& id) const;
    [[nodiscard]] std::optional<Reference> find(const QString& service, const QString& remoteId) const;
    /// Of any service, the newest.
    [[nodiscard]] std::optional<Reference> find(const QString& remoteId) const;

    Result<void> rename(const QString& id, const QString& name); ///< as cleanName(); empty is refused
    /// Forgets it here; the service keeps what it has. add() with the same value brings it back.
    Result<void> remove(const QString& id);

    /// One line without control characters, trimmed, at most longestName characters.
    [[nodiscard]] static QString cleanName(const QString& name);

Q_SIGNALS:
    void added(const QString& id);
    void changed(const QString& id);
    void removed(const QString& id);

private:
    [[nodiscard]] std::optional<Reference> where(const QString& condition, const QVariantList& values) const;

    Database& m_database;
};

} // namespace riffdesk
