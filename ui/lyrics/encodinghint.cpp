#include "encodinghint.h"

#include "lyrics/textencoding.h"

#include <QActionGroup>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace riffdesk {

EncodingHint::EncodingHint(QWidget* parent)
    : HintRow(QStringLiteral("encoding"), tr("Other encoding"), parent)
    , m_menu(new QMenu(this))
{
    m_menu->setObjectName(QStringLiteral("encodingMenu"));
    button()->setMenu(m_menu);
    cross()->setAccessibleName(tr("Dismiss the encoding"));
    connect(cross(), &QToolButton::clicked, this, &EncodingHint::clear);
    connect(m_menu, &QMenu::aboutToShow, this, &EncodingHint::fillMenu);
}

void EncodingHint::fillMenu()
{
    m_menu->clear();
    auto* group = new QActionGroup(m_menu);
    for (const QString& name : textencoding::names()) {
        QAction* const each = m_menu->addAction(textencoding::label(name));
        each->setData(name);
        each->setCheckable(true);
        each->setChecked(name == m_shown);
        group->addAction(each);
        connect(each, &QAction::triggered, this, [this, name] {
            if (name != m_shown)
                Q_EMIT chosen(name);
        });
    }
}

void EncodingHint::start(const QStringList& paths, const Reading& reading)
{
    m_paths = paths;
    m_readings = {reading};
}

void EncodingHint::add(const Reading& reading)
{
    m_readings.append(reading);
}

void EncodingHint::clear()
{
    m_readings.clear();
    hide();
}

const EncodingHint::Reading* EncodingHint::current(const QString& text) const
{
    const auto found = std::find_if(m_readings.crbegin(), m_readings.crend(),
                                    [&](const Reading& each) { return text.contains(each.lyrics); });
    return found == m_readings.crend() ? nullptr : &*found;
}

void EncodingHint::follow(const QString& text)
{
    const Reading* const now = current(text);
    if (!now)
        return hide();
    m_shown = now->encoding;
    const QString name = textencoding::label(m_shown);
    say(now->lyrics.contains(QChar::ReplacementCharacter)
            ? tr("Read as %1; where a %2 stands, a letter was lost",
                 "an encoding; the sign that stands for a lost letter")
                  .arg(name, QChar(QChar::ReplacementCharacter))
            : tr("Read as %1", "an encoding: Read as Cyrillic (Windows-1251)").arg(name));
}

} // namespace riffdesk
