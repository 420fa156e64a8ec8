#include "sectionlink.h"

#include "formfield.h"
#include "formkeys.h"
#include "requestform.h"
#include "songfield.h"
#include "ui/widgets/timetext.h"

namespace riffdesk {

namespace {
constexpr int restMs = 250; // half a typed number is no place to move a region to
}

SectionLink::SectionLink(RequestForm& form, QObject* parent) : QObject(parent), m_form(form)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, &SectionLink::tell);
}

SectionLink::Section SectionLink::section() const
{
    const SongField* source = m_form.songField(formkeys::source);
    if (m_form.action() != formkeys::replaceAction || !source || !source->song())
        return {};
    const FormField* start = m_form.field(formkeys::sectionStart);
    const FormField* end = m_form.field(formkeys::sectionEnd);
    if (!start || !end || !start->value().isValid() || !end->value().isValid())
        return {source->song()->id, std::nullopt};
    const TimeRange range{start->value().toDouble(), end->value().toDouble()};
    return {source->song()->id, range.start < range.end ? std::optional(range) : std::nullopt};
}

std::optional<double> SectionLink::place() const
{
    const FormField* field = m_form.field(formkeys::continueAt);
    if (!field || !m_form.isShown(formkeys::continueAt) || !field->value().isValid())
        return std::nullopt;
    return field->value().toDouble();
}

void SectionLink::showIn(const Section& section)
{
    SongField* source = m_form.songField(formkeys::source);
    if (!source)
        return;
    const std::optional<TimeRange>& range = section.range;
    source->setMarks(range, place());
    source->setDetail(range ? tr("%1 – %2 · %3 s", "start, end and length of a section")
                                  .arg(timetext::fine(range->start), timetext::fine(range->end),
                                       QString::number(range->length(), 'f', 2))
                            : QString());
}

void SectionLink::formChanged()
{
    const Section now = section();
    showIn(now);
    // Another action or song is no change of a section; its times will be told when they are changed.
    if (now.songId != m_last.songId)
        m_last = now;
    if (now != m_last)
        m_rest.start();
    else
        m_rest.stop();
}

void SectionLink::know()
{
    m_last = section();
}

void SectionLink::forget()
{
    m_last = {};
}

void SectionLink::tellIfAny()
{
    if (section().range)
        tell();
}

void SectionLink::tell()
{
    m_last = section();
    if (!m_last.songId.isEmpty())
        Q_EMIT edited(m_last.songId, m_last.range);
}

} // namespace riffdesk
