#pragma once

#include "form/form.h"
#include "form/formfacts.h"

#include <QObject>

namespace riffdesk {

class Library;
class References;

/// Looks up what is known of the songs and recordings that a form names. GUI thread. All outlive it.
class FormSources : public QObject
{
    Q_OBJECT

public:
    explicit FormSources(Library& library, QObject* parent = nullptr);
    void setReferences(const References& references);

    /// For FormFacts::sources. Of two services that use the same name the song of `service` is meant.
    [[nodiscard]] QHash<QString, FormSource> of(const Form& form, const Catalogue& catalogue,
                                                const QString& service) const;

Q_SIGNALS:
    void changed(); ///< of() may answer otherwise now

private:
    [[nodiscard]] FormSource find(const QString& service, const QString& audioId) const;
    void clear();

    Library& m_library;
    const References* m_references = nullptr;
    mutable QString m_service; ///< of what is remembered
    mutable QHash<QString, FormSource> m_known;
};

} // namespace riffdesk
