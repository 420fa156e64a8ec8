#include "guidecontents.h"

#include "guidepagelist.h"
#include "ui/guide/guide.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace riffdesk {

namespace {
constexpr int contentsWidth = 264;
}

GuideContents::GuideContents(const Guide& guide, QWidget* parent)
    : QWidget(parent)
    , m_search(guide)
    , m_words(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_list(new GuidePageList(guide, this))
{
    m_words->setObjectName(QStringLiteral("guideSearch"));
    m_words->setPlaceholderText(tr("Search the guide"));
    m_words->setAccessibleName(m_words->placeholderText());
    m_words->setClearButtonEnabled(true);
    m_words->addAction(Theme::icon(QStringLiteral("search"), Theme::Role::Dim), QLineEdit::LeadingPosition);
    m_count->setObjectName(QStringLiteral("guideCount"));
    m_count->setWordWrap(true);
    Theme::setDim(m_count);
    m_count->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::grid);
    column->addWidget(m_words);
    column->addWidget(m_count);
    column->addWidget(m_list, 1);
    setFixedWidth(contentsWidth);
    connect(m_words, &QLineEdit::textChanged, this, &GuideContents::search);
    connect(m_words, &QLineEdit::returnPressed, this, &GuideContents::nextRequested);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (const QString id = GuidePageList::pageOf(item); !id.isEmpty() && id != m_page)
            Q_EMIT pageChosen(id);
    });
}

void GuideContents::search()
{
    const QStringList words = GuideSearch::words(m_words->text());
    const QVector<GuideHit> hits = m_search.find(m_words->text());
    m_list->showHits(hits, !words.isEmpty());
    m_count->setVisible(!words.isEmpty());
    m_count->setText(hits.isEmpty()     ? tr("No page holds all of these words.")
                     : hits.size() == 1 ? tr("One page")
                                        : tr("%Ln pages", "at least two", int(hits.size())));
    m_list->setCurrentPage(m_page);
    Q_EMIT searched(words);
}

void GuideContents::showPage(const QString& id)
{
    m_page = id;
    m_list->setCurrentPage(id);
}

bool GuideContents::hasFoundPage() const
{
    return !m_words->text().trimmed().isEmpty() && m_list->currentRow() >= 0;
}

bool GuideContents::step(bool backwards)
{
    const int count = m_list->count();
    if (count == 0 || m_words->text().trimmed().isEmpty())
        return false;
    m_list->setCurrentRow((m_list->currentRow() + (backwards ? count - 1 : 1)) % count); // from -1: the first
    return true;
}

void GuideContents::focusSearch()
{
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

bool GuideContents::clearSearch()
{
    const bool hadWords = !m_words->text().isEmpty();
    m_words->clear();
    return hadWords;
}

} // namespace riffdesk
