#pragma once

#include "base/timerange.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <optional>

namespace riffdesk {

class RequestForm;

/// Links the stretch that the form replaces to the region on the waveform: says below the source song which
/// stretch it is, marks it or the place to go on from on the song's outline, and tells when the user changes
/// its times. The form outlives this.
class SectionLink : public QObject
{
    Q_OBJECT

public:
    explicit SectionLink(RequestForm& form, QObject* parent = nullptr);

    void formChanged(); ///< call after each change of the form
    void know(); ///< the stretch as it is now came from the waveform: it is no edit
    void forget(); ///< whatever stretch the form has now has been told to nobody
    void tellIfAny(); ///< at once, when the form has a stretch

Q_SIGNALS:
    /// Once the typing rests; nothing when the times no longer make a stretch.
    void edited(const QString& songId, std::optional<riffdesk::TimeRange> range);

private:
    /// What the form replaces: a stretch of a song of the library.
    struct Section
    {
        QString songId; ///< empty: the form does something else
        std::optional<TimeRange> range; ///< nothing while the times make no stretch

        friend bool operator==(const Section&, const Section&) = default;
    };

    [[nodiscard]] Section section() const;
    [[nodiscard]] std::optional<double> place() const; ///< where the form goes on from, inside its song
    void showIn(const Section& section);
    void tell();

    RequestForm& m_form;
    Section m_last; ///< as told or known
    QTimer m_rest; ///< runs while the user is changing the times
};

} // namespace riffdesk
