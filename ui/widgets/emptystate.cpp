#include "ui/widgets/emptystate.h"

#include "ui/theme/theme.h"
#include "ui/widgets/tonelabel.h"

#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace riffdesk {

namespace {

constexpr int markSide = 32;
constexpr int widestText = 360;

/// Asks the theme's icon each time it paints, so that it follows a change of theme.
class Mark : public QLabel
{
public:
    using QLabel::QLabel;
    QString name;

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        Theme::icon(name, Theme::Role::Dim).paint(&painter, rect());
    }
};

} // namespace

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent)
    , m_mark(new Mark(this))
    , m_headline(new ToneLabel(Theme::Role::Text, this))
    , m_sentence(new ToneLabel(Theme::Role::Dim, this))
    , m_button(new QPushButton(this))
    , m_other(new QPushButton(this))
{
    m_mark->setFixedSize(markSide, markSide);
    m_headline->setTextStyle(Theme::titleText, QFont::DemiBold);
    m_headline->setObjectName(QStringLiteral("emptyStateHeadline"));
    m_sentence->setObjectName(QStringLiteral("emptyStateSentence"));
    m_button->setObjectName(QStringLiteral("emptyStateButton"));
    m_other->setObjectName(QStringLiteral("emptyStateOtherButton"));
    m_other->hide();
    for (ToneLabel* label : {m_headline, m_sentence}) {
        label->setMaximumWidth(widestText);
        label->setAlignment(Qt::AlignHCenter);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(Theme::grid);
    layout->addStretch(2);
    layout->addWidget(m_mark, 0, Qt::AlignHCenter);
    layout->addSpacing(Theme::grid);
    for (ToneLabel* label : {m_headline, m_sentence}) {
        auto* row = new QHBoxLayout;
        row->addStretch();
        row->addWidget(label, 100);
        row->addStretch();
        layout->addLayout(row);
    }
    layout->addSpacing(Theme::grid);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addWidget(m_other, 0, Qt::AlignHCenter);
    layout->addStretch(3);
}

void EmptyState::setTexts(const QString& icon, const QString& headline, const QString& sentence,
                          const QString& button, bool primary)
{
    static_cast<Mark*>(m_mark)->name = icon;
    m_mark->update();
    m_headline->setText(headline);
    m_headline->setVisible(!headline.isEmpty());
    m_sentence->setText(sentence);
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    if (primary)
        Theme::setPrimary(m_button);
}

void EmptyState::setOtherButton(const QString& text)
{
    m_other->setText(text);
    m_other->setVisible(!text.isEmpty());
}

QString EmptyState::headline() const
{
    return m_headline->text();
}

QString EmptyState::sentence() const
{
    return m_sentence->text();
}

} // namespace riffdesk
