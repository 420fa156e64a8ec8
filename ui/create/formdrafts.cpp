#include "formdrafts.h"

#include "draftbar.h"
#include "parkeduploads.h"
#include "requestform.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QShortcut>

namespace riffdesk {

namespace {
// Counted from the first key, not from the last: who never rests loses no more than who does.
constexpr int keepDelayMs = 700;
} // namespace

FormDrafts::FormDrafts(RequestForm& form, const Catalogue& catalogue, QWidget* panel)
    : QObject(panel)
    , m_form(form)
    , m_fresh(form.draft())
    , m_drafts(std::make_unique<Drafts>(QString()))
    , m_uploads(new ParkedUploads(form, this))
    , m_add(new QAction(tr("New draft"), panel))
    , m_reopen(new QAction(tr("Reopen closed draft"), panel))
    , m_bar(new DraftBar(catalogue, m_add, m_reopen, panel))
{
    m_keepTimer.setSingleShot(true);
    m_keepTimer.setInterval(keepDelayMs);
    connect(&m_keepTimer, &QTimer::timeout, this, &FormDrafts::keepNow);
    connect(m_uploads, &ParkedUploads::finished, this,
            [this](const QString& draftId, const QString& key, const QString& audioId) {
                m_drafts->fillIn(draftId, key, audioId);
            });
    makeActions(panel);
    connect(m_bar, &DraftBar::chosen, this, &FormDrafts::choose);
    connect(m_bar, &DraftBar::moved, this, [this](int from, int to) { m_drafts->move(from, to); });
    connect(m_bar, &DraftBar::closeRequested, this, &FormDrafts::close);
    connect(m_bar, &DraftBar::othersCloseRequested, this, &FormDrafts::closeOthers);
    connectDrafts();
    m_drafts->adopt(m_fresh);
    showBar();
}

FormDrafts::~FormDrafts() = default;

void FormDrafts::makeActions(QWidget* panel)
{
    m_add->setObjectName(QStringLiteral("addDraftAction"));
    m_add->setIcon(Theme::icon(QStringLiteral("plus"), Theme::Role::Dim));
    m_reopen->setObjectName(QStringLiteral("reopenDraftAction"));
    const QKeySequence addKey(Qt::CTRL | Qt::Key_T);
    m_add->setToolTip(tr("%1 (%2)", "what a button does (its shortcut)")
                          .arg(m_add->text(), addKey.toString(QKeySequence::NativeText)));
    m_add->setShortcut(addKey);
    m_reopen->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_T);
    panel->addAction(m_add);
    panel->addAction(m_reopen);
    connect(m_add, &QAction::triggered, this, &FormDrafts::add);
    connect(m_reopen, &QAction::triggered, this, &FormDrafts::reopen);
    const auto key = [&](QKeyCombination keys, Qt::ShortcutContext context, auto what) {
        auto* shortcut = new QShortcut(QKeySequence(keys), panel);
        shortcut->setContext(context);
        connect(shortcut, &QShortcut::activated, this, what);
    };
    // Only from within the panel: nobody closes what he is not looking at.
    key(Qt::CTRL | Qt::Key_W, Qt::WidgetWithChildrenShortcut, [this] { closeCurrent(); });
    key(Qt::CTRL | Qt::Key_PageUp, Qt::WindowShortcut, [this] { step(-1); });
    key(Qt::CTRL | Qt::Key_PageDown, Qt::WindowShortcut, [this] { step(1); });
}

void FormDrafts::connectDrafts()
{
    connect(m_drafts.get(), &Drafts::listChanged, this, &FormDrafts::showBar);
    connect(m_drafts.get(), &Drafts::draftChanged, this, &FormDrafts::showBar);
    connect(m_drafts.get(), &Drafts::failed, this, &FormDrafts::failed);
}

bool FormDrafts::open(const QString& folder, const QByteArray& olderDraft)
{
    m_drafts = std::make_unique<Drafts>(folder);
    connectDrafts();
    const bool first = m_drafts->isNew();
    if (first && !olderDraft.isEmpty())
        m_drafts->write(FormDraft::fromBytes(olderDraft));
    enter();
    showBar();
    if (!m_drafts->trouble().isEmpty())
        Q_EMIT failed(m_drafts->trouble());
    return !first;
}

void FormDrafts::formChanged()
{
    if (!m_keepTimer.isActive())
        m_keepTimer.start();
}

void FormDrafts::keepNow()
{
    m_keepTimer.stop();
    m_drafts->write(m_form.draft());
}

bool FormDrafts::isBlank(const Draft& draft) const
{
    return draft.form.values == m_fresh.values;
}

/// A new form asks the model that was used last.
FormDraft FormDrafts::blank() const
{
    FormDraft blank = m_fresh;
    const FormDraft now = m_form.draft();
    blank.model = now.model;
    blank.advanced = now.advanced;
    return blank;
}

bool FormDrafts::makeRoom()
{
    keepNow();
    if (!m_uploads->anyInForm() && (m_drafts->shown().settled || isBlank(m_drafts->shown())))
        return true;
    if (m_drafts->isFull()) {
        Q_EMIT failed(
            tr("There are %1 drafts already. Close one that you no longer need.").arg(Drafts::mostOpen));
        return false;
    }
    add();
    return true;
}

void FormDrafts::settle()
{
    keepNow();
    m_drafts->settle();
}

void FormDrafts::leave()
{
    keepNow();
    m_uploads->park(m_drafts->shown().id);
}

void FormDrafts::enter()
{
    Q_EMIT filling(true);
    m_form.setDraft(m_drafts->shown().form);
    m_drafts->adopt(m_form.draft());
    m_uploads->resume(m_drafts->shown().id);
    Q_EMIT filling(false);
    m_keepTimer.stop(); // it is as it was kept
    Q_EMIT switched();
}

void FormDrafts::add()
{
    if (m_drafts->isFull())
        return;
    const FormDraft form = blank();
    leave();
    m_drafts->add(form);
    enter();
}

void FormDrafts::close(int index)
{
    if (index < 0 || index >= m_drafts->count())
        return;
    const bool shown = index == m_drafts->current();
    const bool uploads = shown && m_uploads->anyInForm();
    if (shown)
        leave();
    const bool keep = uploads || !isBlank(m_drafts->at(index));
    if (m_drafts->count() == 1 && !keep)
        return;
    m_drafts->close(index, keep, blank());
    if (shown)
        enter();
}

void FormDrafts::closeOthers(int index)
{
    if (index < 0 || index >= m_drafts->count())
        return;
    const QString kept = m_drafts->at(index).id;
    choose(index);
    for (int i = m_drafts->count() - 1; i >= 0; --i) {
        if (m_drafts->at(i).id != kept)
            close(i);
    }
}

void FormDrafts::closeCurrent()
{
    close(m_drafts->current());
}

void FormDrafts::reopen()
{
    if (!m_drafts->canReopen())
        return;
    const QString before = m_drafts->shown().id;
    leave();
    m_drafts->reopen();
    const int blankOne = m_drafts->indexOf(before);
    if (m_drafts->count() == 2 && isBlank(m_drafts->at(blankOne)))
        m_drafts->close(blankOne, false, {}); // what closing the last one left
    enter();
}

void FormDrafts::choose(int index)
{
    if (index < 0 || index >= m_drafts->count() || index == m_drafts->current())
        return;
    leave();
    m_drafts->choose(index);
    enter();
}

void FormDrafts::step(int by)
{
    const int count = m_drafts->count();
    choose((m_drafts->current() + by + count) % count);
}

void FormDrafts::showBar()
{
    m_bar->show(*m_drafts);
    m_reopen->setEnabled(m_drafts->canReopen());
    m_add->setEnabled(!m_drafts->isFull());
    Q_EMIT countChanged(m_drafts->count());
}

} // namespace riffdesk
