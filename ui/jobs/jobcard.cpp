#include "jobcard.h"

#include "jobtext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/coverlabel.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/paying.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/raisedcard.h"
#include "ui/widgets/tabularlabel.h"
#include "ui/widgets/timetext.h"
#include "ui/widgets/tonelabel.h"
#include "ui/widgets/whybutton.h"

#include <QClipboard>
#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

namespace riffdesk {

namespace {

constexpr int coverSide = 44;
constexpr int roomForSideButton = 560; ///< a narrower card has its main button below the text
constexpr int copiedMs = 1'500;
constexpr int widestTask = 400; ///< what was asked for, in the menu of tasks

/// Swallows the second press of a double click, so that "Cancel anyway" is never hit by accident.
class NoDoubleClick : public QObject
{
public:
    using QObject::QObject;
    bool eventFilter(QObject*, QEvent* event) override
    {
        return event->type() == QEvent::MouseButtonDblClick;
    }
};

} // namespace

class JobCard::Private
{
public:
    explicit Private(JobCard& card);
    void show();
    void place();
    void fillChoice();
    void describe();
    [[nodiscard]] QString named(const QString& what) const;
    QPushButton* button(const char* name, const QString& text, bool quiet);
    QToolButton* closeButton(const char* name, const QString& text);

    JobCard& q;
    Job job;
    QString songTitle;
    bool confirming = false; ///< the user is being asked whether to cancel although it may be charged
    bool mainAtSide = false;
    CoverLabel* cover;
    ElidedLabel* title;
    TabularLabel* elapsed;
    ElidedLabel* charge;
    ProgressLine* progress;
    ToneLabel* status;
    QPushButton* play;
    QPushButton* send;
    QPushButton* edit;
    QPushButton* fetch;
    QPushButton* retry;
    WhyButton* why;
    QPushButton* copyTrace;
    QPushButton* checkAgain;
    QPushButton* choose;
    QPushButton* sendAgain;
    QPushButton* keep;
    QPushButton* cancelAnyway;
    QToolButton* cancel;
    QToolButton* dismiss;
    QWidget* actions;
    QGridLayout* grid;
    FlowLayout* actionsRow;
};

QPushButton* JobCard::Private::button(const char* name, const QString& text, bool quiet)
{
    auto* made = new QPushButton(text, &q);
    made->setObjectName(QLatin1String(name));
    if (quiet)
        Theme::setFlush(made);
    else
        Theme::setOnCard(made);
    return made;
}

QToolButton* JobCard::Private::closeButton(const char* name, const QString& text)
{
    auto* made = new QToolButton(&q);
    made->setObjectName(QLatin1String(name));
    made->setIcon(Theme::icon(QStringLiteral("close"), Theme::Role::Dim));
    made->setAutoRaise(true);
    made->setText(text);
    made->setToolTip(text);
    return made;
}

JobCard::Private::Private(JobCard& card)
    : q(card)
    , cover(new CoverLabel(coverSide, &q))
    , title(new ElidedLabel(&q))
    , elapsed(new TabularLabel(Theme::Role::Dim, &q))
    , charge(new ElidedLabel(&q))
    , progress(new ProgressLine(&q))
    , status(new ToneLabel(Theme::Role::Dim, &q))
    , actions(new QWidget(&q))
    , grid(new QGridLayout(&q))
    , actionsRow(new FlowLayout(actions, 2 * Theme::grid, Theme::grid / 2))
{
    play = button("jobPlayButton", JobCard::tr("Play"), false);
    send = button("jobSendButton", JobCard::tr("Send now"), false);
    edit = button("jobEditButton", JobCard::tr("Edit and resend"), false);
    fetch = button("jobFetchButton", JobCard::tr("Fetch again"), false);
    retry = button("jobRetryButton", JobCard::tr("Try again"), true);
    why = new WhyButton(QStringLiteral("jobWhyButton"), &q);
    copyTrace = button("jobCopyTraceButton", JobCard::tr("Copy trace id"), true);
    checkAgain = button("jobCheckAgainButton", JobCard::tr("Check again"), false);
    choose = button("jobChooseButton", JobCard::tr("One of these is mine…"), true);
    choose->setMenu(new QMenu(choose));
    sendAgain = button("jobSendAgainButton", JobCard::tr("It never arrived, send again"), true);
    keep = button("jobKeepButton", JobCard::tr("Keep going"), true);
    cancelAnyway = button("jobCancelAnywayButton", JobCard::tr("Cancel anyway"), false);
    cancel = closeButton("jobCancelButton", JobCard::tr("Cancel"));
    dismiss = closeButton("jobDismissButton", JobCard::tr("Dismiss"));

    setPaying(send);
    setPaying(retry);
    setPaying(sendAgain);
    title->setObjectName(QStringLiteral("jobTitle"));
    Theme::setTextSize(title, Theme::smallText, true);
    Theme::setDim(charge);
    charge->setObjectName(QStringLiteral("jobCharge"));
    elapsed->setObjectName(QStringLiteral("jobElapsed"));
    elapsed->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    elapsed->setAccessibleName(JobCard::tr("Elapsed time"));
    status->setObjectName(QStringLiteral("jobStatus"));
    progress->setObjectName(QStringLiteral("jobProgress"));

    actionsRow->setContentsMargins(0, 4, 0, 0);
    for (QPushButton* each : {play, checkAgain, choose, sendAgain, retry, static_cast<QPushButton*>(why),
                              copyTrace, cancelAnyway, keep})
        actionsRow->addWidget(each);

    auto* top = new QHBoxLayout;
    top->setSpacing(12);
    top->addWidget(title, 1);
    top->addWidget(charge);
    top->addWidget(elapsed);
    auto* text = new QVBoxLayout;
    text->setSpacing(3);
    text->addStretch();
    text->addLayout(top);
    text->addWidget(progress);
    text->addWidget(status);
    text->addWidget(actions);
    text->addStretch();
    grid->setContentsMargins(8, 8, 8, 8);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(0);
    grid->addWidget(cover, 0, 0, Qt::AlignTop);
    grid->addLayout(text, 0, 1);
    grid->addWidget(cancel, 0, 3, Qt::AlignVCenter);
    grid->addWidget(dismiss, 0, 4, Qt::AlignVCenter);
    grid->setColumnStretch(1, 1);
    actionsRow->insertWidget(0, send);
    actionsRow->insertWidget(0, edit);
    actionsRow->insertWidget(0, fetch);
}

void JobCard::Private::place()
{
    const bool side = q.width() >= roomForSideButton;
    if (side == mainAtSide)
        return;
    mainAtSide = side;
    for (QPushButton* main : {play, send, edit, fetch}) { // one at a time
        if (side)
            grid->addWidget(main, 0, 2, Qt::AlignVCenter);
        else
            actionsRow->insertWidget(0, main);
    }
    show();
}

void JobCard::Private::show()
{
    const bool failed = job.state == Job::State::Failed;
    const bool unfetched = job.state == Job::State::Unfetched;
    const bool open = job.state == Job::State::Unknown && job.searched;
    const bool heldBack = jobtext::isHeldBack(job);
    const bool running = !job.isOver() && job.state != Job::State::Unknown;
    if (!jobtext::mayBeCharged(job))
        confirming = false;

    const bool done = job.state == Job::State::Done;
    title->setText(done && !songTitle.isEmpty() ? songTitle : jobtext::title(job));
    charge->setText(failed || unfetched ? jobtext::charge(job) : QString());
    charge->setVisible(!charge->text().isEmpty());

    if (failed)
        status->setTexts(jobtext::mishap(job), Theme::Role::Danger,
                         job.error ? job.error->nextStep() : QString());
    else if (unfetched)
        status->setTexts(jobtext::mishap(job), Theme::Role::Text,
                         JobCard::tr("Fetching it again costs nothing."));
    else if (job.state == Job::State::Unknown)
        status->setTexts(jobtext::mishap(job), Theme::Role::Text,
                         jobtext::status(job, QDateTime::currentDateTimeUtc()));
    else if (confirming)
        status->setTexts(jobtext::makesFile(job) ? JobCard::tr("The service may still charge for this file.")
                                                 : JobCard::tr("The service may still charge for this song."),
                         Theme::Role::Text, {});
    else
        status->setTexts({}, Theme::Role::Dim, jobtext::status(job, QDateTime::currentDateTimeUtc()));
    status->setIcon(failed                          ? QStringLiteral("error")
                    : open || unfetched || heldBack ? QStringLiteral("warning")
                                                    : QString(),
                    failed ? Theme::Role::Danger : Theme::Role::Accent);

    progress->setVisible(running && !heldBack && !job.waits);
    const bool counted = job.state == Job::State::Running && job.progress >= 0;
    // A bar that runs to and fro would keep the window painting for minutes: what is not known is shown as
    // empty.
    progress->setShare(counted ? job.progress : job.state == Job::State::Fetching ? 1 : 0);

    play->setVisible(done && !job.songIds.isEmpty());
    send->setVisible(heldBack);
    edit->setVisible(failed && !jobtext::makesFile(job));
    fetch->setVisible(unfetched || (job.waits && job.state == Job::State::Fetching));
    fetch->setText(unfetched ? JobCard::tr("Fetch again") : JobCard::tr("Fetch now"));
    retry->setVisible(failed && jobtext::worthRetrying(job));
    retry->setText(jobtext::retryLabel(job));
    if (job.error && (failed || open || unfetched))
        why->setError(*job.error);
    else
        why->setCategory({});
    const QString trace = job.error && !job.error->traceId.isEmpty() ? job.error->traceId : job.traceId;
    copyTrace->setVisible((failed || open || unfetched) && !trace.isEmpty());
    checkAgain->setVisible(open);
    choose->setVisible(open && !job.candidates.isEmpty());
    fillChoice();
    sendAgain->setVisible(open);
    keep->setVisible(confirming);
    cancelAnyway->setVisible(confirming);
    const QString cancelWord = jobtext::canBeUndone(job, QDateTime::currentDateTimeUtc())
                                   ? JobCard::tr("Undo")
                                   : JobCard::tr("Cancel");
    cancel->setText(cancelWord);
    cancel->setToolTip(cancelWord);
    cancel->setVisible(running && job.state != Job::State::Fetching && !confirming);
    dismiss->setVisible(failed || unfetched || open || done);
    dismiss->setToolButtonStyle(open ? Qt::ToolButtonTextOnly : Qt::ToolButtonIconOnly);
    bool any = false;
    for (int i = 0; i < actionsRow->count(); ++i)
        any = any
              || (actionsRow->itemAt(i)->widget() != nullptr && !actionsRow->itemAt(i)->widget()->isHidden());
    actions->setVisible(any);

    q.tick(QDateTime::currentDateTimeUtc());
    describe();
    q.updateGeometry();
}

/// The nearest tasks of the history, the nearest first.
void JobCard::Private::fillChoice()
{
    QMenu* menu = choose->menu();
    menu->clear();
    for (const JobCandidate& candidate : std::as_const(job.candidates)) {
        Job made;
        made.action = candidate.action;
        made.title = candidate.title;
        const QString when = QLocale().toString(candidate.createdAt.toLocalTime(), QLocale::ShortFormat);
        const QString what = menu->fontMetrics().elidedText(jobtext::title(made), Qt::ElideRight, widestTask);
        QString words = JobCard::tr("%1: %2", "a time, then what was asked for").arg(when, what);
        words.replace(QLatin1Char('&'), QLatin1String("&&"));
        QAction* action = menu->addAction(words);
        QObject::connect(action, &QAction::triggered, &q,
                         [this, task = candidate.taskId] { Q_EMIT q.adoptRequested(job.id, task); });
    }
}

/// For a screen reader: of several cards each button says whose it is, and nothing counts.
void JobCard::Private::describe()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const bool counts = !job.isOver() && job.state != Job::State::Unknown && !confirming;
    const QString steady = counts ? jobtext::steadyStatus(job, now) : status->text();
    updateAccessibleName(&q, title->text());
    updateAccessibleDescription(&q, steady);
    updateAccessibleName(status, steady);
    updateAccessibleName(progress, named(JobCard::tr("Progress")));
    for (QAbstractButton* each : q.findChildren<QAbstractButton*>())
        updateAccessibleName(each, named(each->text()));
}

QString JobCard::Private::named(const QString& what) const
{
    const QString song =
        job.state == Job::State::Done && !songTitle.isEmpty() ? songTitle : job.title.simplified();
    return song.isEmpty()
               ? what
               : JobCard::tr("%1 %2", "for a screen reader: what a button does, a song").arg(what, song);
}

JobCard::JobCard(QWidget* parent) : QWidget(parent), d(std::make_unique<Private>(*this))
{
    setObjectName(QStringLiteral("jobCard"));
    QSizePolicy policy(QSizePolicy::Preferred,
                       QSizePolicy::Preferred); // Fixed would cut the height for this width
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    d->cancelAnyway->installEventFilter(new NoDoubleClick(d->cancelAnyway));

    const auto tell = [this](QAbstractButton* button, void (JobCard::*wish)(const QString&)) {
        connect(button, &QAbstractButton::clicked, this, [this, wish] { Q_EMIT(this->*wish)(d->job.id); });
    };
    connect(d->play, &QAbstractButton::clicked, this,
            [this] { Q_EMIT playRequested(d->job.songIds.value(0)); });
    tell(d->send, &JobCard::sendRequested);
    tell(d->edit, &JobCard::editRequested);
    tell(d->retry, &JobCard::retryRequested);
    tell(d->fetch, &JobCard::fetchRequested);
    tell(d->checkAgain, &JobCard::checkAgainRequested);
    tell(d->sendAgain, &JobCard::sendAgainRequested);
    tell(d->dismiss, &JobCard::dismissRequested);
    tell(d->cancelAnyway, &JobCard::cancelRequested);
    connect(d->cancel, &QAbstractButton::clicked, this, [this] {
        if (!jobtext::mayBeCharged(d->job)) {
            Q_EMIT cancelRequested(d->job.id);
            return;
        }
        d->confirming = true;
        d->show();
        d->cancelAnyway->setFocus();
    });
    connect(d->keep, &QAbstractButton::clicked, this, [this] {
        d->confirming = false;
        d->show();
        d->cancel->setFocus();
    });
    connect(d->copyTrace, &QAbstractButton::clicked, this, [this] {
        const bool inError = d->job.error && !d->job.error->traceId.isEmpty();
        QGuiApplication::clipboard()->setText(inError ? d->job.error->traceId : d->job.traceId);
        d->copyTrace->setText(tr("Copied"));
        QTimer::singleShot(copiedMs, d->copyTrace,
                           [button = d->copyTrace] { button->setText(tr("Copy trace id")); });
    });
    d->show();
}

JobCard::~JobCard() = default;

void JobCard::setJob(const Job& job, const QString& coverPath, const QString& songTitle)
{
    if (job.id != d->job.id)
        d->confirming = false;
    d->job = job;
    d->songTitle = songTitle;
    d->cover->setPath(coverPath);
    d->show();
}

const Job& JobCard::job() const
{
    return d->job;
}

void JobCard::tick(const QDateTime& now)
{
    if (d->job.state == Job::State::Draft && d->job.sendAt.isValid())
        d->status->setTexts({}, Theme::Role::Dim, jobtext::status(d->job, now));
    const QDateTime started = jobtext::startedAt(d->job);
    d->elapsed->setVisible(started.isValid());
    if (started.isValid())
        d->elapsed->setValue(timetext::clock(double(started.msecsTo(now)) / 1000));
}

void JobCard::paintEvent(QPaintEvent*)
{
    paintRaisedCard(*this);
}

void JobCard::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    d->place();
}

void JobCard::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        update();
}

} // namespace riffdesk
