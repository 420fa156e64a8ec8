#include "triagebar.h"

#include "ui/theme/theme.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/raisedcard.h"
#include "ui/widgets/textfont.h"
#include "ui/widgets/windowshortcut.h"

#include <QHBoxLayout>
#include <QKeySequence>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

#include <utility>

namespace riffdesk {

namespace {

constexpr int keyPadding = 6;

/// A key as it looks on a keyboard, and what it does.
class KeyHint : public QWidget
{
public:
    KeyHint(const QString& key, QString words, QWidget* parent) : QWidget(parent), m_words(std::move(words))
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        setKey(key);
    }

    void setKey(const QString& key) ///< empty: there is none
    {
        m_key = key.isEmpty() ? QStringLiteral("–") : key;
        setAccessibleName(m_key + QLatin1Char(' ') + m_words);
        updateGeometry();
        update();
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const QFontMetrics words(font());
        return {keyWidth() + keyPadding + words.horizontalAdvance(m_words), words.height() + keyPadding};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Theme& theme = Theme::of(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRect cap = QStyle::visualRect(layoutDirection(), rect(), {0, 0, keyWidth(), height()});
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.color(Theme::Role::Hover));
        painter.drawRoundedRect(cap, Theme::radius / 2.0, Theme::radius / 2.0);
        painter.setFont(keyFont());
        painter.setLayoutDirection(Qt::LeftToRight); // "0–5" as it stands on the keyboard
        painter.setPen(theme.color(Theme::Role::Text));
        painter.drawText(cap, Qt::AlignCenter, m_key);
        painter.setLayoutDirection(Qt::LayoutDirectionAuto);
        painter.setFont(font());
        painter.setPen(theme.color(Theme::Role::Dim));
        painter.drawText(
            QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(keyWidth() + keyPadding, 0, 0, 0)),
            int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)), m_words);
    }

private:
    [[nodiscard]] QFont keyFont() const { return textFont(font(), Theme::smallText, QFont::DemiBold); }
    [[nodiscard]] int keyWidth() const
    {
        const QFontMetrics metrics(keyFont());
        return qMax(metrics.height() + keyPadding, metrics.horizontalAdvance(m_key) + 2 * keyPadding);
    }

    QString m_key;
    const QString m_words;
};

struct HintRow
{
    const char* action; ///< of the window, whose key it shows; empty: the key is fixed
    QString key;
    QString words;
};

} // namespace

TriageBar::TriageBar(QWidget* parent)
    : QWidget(parent)
    , m_count(new QLabel(this))
    , m_begin(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("triageBar"));
    setAccessibleName(tr("Listen and choose"));
    m_count->setObjectName(QStringLiteral("triageCount"));
    Theme::setTextSize(m_count, Theme::smallText, true);
    auto* keys = new QWidget(this);
    m_keys = new FlowLayout(keys, 2 * Theme::grid, Theme::grid / 2);
    m_keys->setContentsMargins(0, 0, 0, 0);
    const auto native = [](Qt::Key key) { return QKeySequence(key).toString(QKeySequence::NativeText); };
    const HintRow hints[] = {
        {"keepSongsAction", QStringLiteral("P"), tr("Keep")},
        {"rejectSongsAction", QStringLiteral("X"), tr("Reject")},
        {"unflagSongsAction", QStringLiteral("U"), tr("Neither")},
        {"", QStringLiteral("0–5"), tr("Rate")},
        {"tagSongsAction", QStringLiteral("T"), tr("Tag")},
        {"playPauseAction", native(Qt::Key_Space), tr("Pause")},
        {"", QStringLiteral("↑ ↓"), tr("Step", "from song to song")},
        {"", native(Qt::Key_Escape), tr("Leave")},
    };
    for (const HintRow& row : hints) {
        auto* hint = new KeyHint(row.key, row.words, keys);
        hint->setObjectName(QLatin1String(row.action)); // for showEvent()
        m_keys->addWidget(hint);
    }
    m_begin->setObjectName(QStringLiteral("triageBeginButton"));
    m_begin->setToolTip(tr("Where each next song begins (B)"));
    m_begin->setFocusPolicy(Qt::TabFocus);
    Theme::setOnCard(m_begin);
    m_close->setObjectName(QStringLiteral("triageCloseButton"));
    m_close->setIcon(Theme::icon(QStringLiteral("close"), Theme::Role::Dim));
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Leave (Esc)"));
    m_close->setAccessibleName(tr("Leave listening and choosing"));
    m_close->setFocusPolicy(Qt::TabFocus);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(2 * Theme::grid, Theme::grid, Theme::grid, Theme::grid);
    row->setSpacing(2 * Theme::grid);
    row->addWidget(m_count);
    row->addWidget(keys, 1);
    row->addWidget(m_begin);
    row->addWidget(m_close);
    hide();
}

void TriageBar::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (std::exchange(m_followsKeys, true))
        return;
    for (QObject* each : m_begin->parentWidget()->findChildren<QObject*>()) {
        if (auto* hint = dynamic_cast<KeyHint*>(each); hint && !hint->objectName().isEmpty())
            followShortcut(this, hint->objectName(), hint, [hint](const QList<QKeySequence>& shortcuts) {
                hint->setKey(shortcuts.value(0).toString(QKeySequence::NativeText));
            });
    }
}

void TriageBar::setCount(int place, int songs, int left)
{
    const QString where = tr("%1 of %2", "songs").arg(locale().toString(place), locale().toString(songs));
    m_count->setText(left < 0 ? where
                     : left == 0
                         ? tr("%1, all decided", "how far one is among songs").arg(where)
                         : tr("%1, %Ln left", "how far one is among songs; songs left", left).arg(where));
}

void TriageBar::setBeginning(const QString& words)
{
    m_begin->setText(tr("Begin: %1", "where songs begin").arg(words));
}

void TriageBar::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    paintRaisedCard(*this);
}

} // namespace riffdesk
