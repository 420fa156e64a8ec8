#include "windowfiles.h"

#include "api/catalogue.h"
#include "api/endpoint.h"
#include "jobs/jobqueue.h"
#include "library/library.h"
#include "library/songtext.h"
#include "platform/settings.h"
#include "studio/studio.h"
#include "ui/details/detailspanel.h"
#include "ui/library/librarypanel.h"
#include "ui/widgets/paying.h"
#include "windowstems.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QUrl>

namespace riffdesk {

namespace {

using Kind = SongFileState::Kind;

/// What asks for it, as a menu or a button says it, and how it differs from what export makes of the song.
struct Words
{
    QString wish;
    QString request; ///< the same on the button that pays
    QString made; ///< what the service does, with the title
    QString free; ///< what costs nothing
};

Words wordsOf(const Action& action, const QString& title = {})
{
    if (action.yield == Action::Yield::Wav)
        return {WindowFiles::tr("Get lossless WAV…"), WindowFiles::tr("Get lossless WAV"),
                WindowFiles::tr("The service gives out the lossless WAV of “%1”.").arg(title),
                WindowFiles::tr(
                    "Export as WAV costs nothing and holds the same sound as the M4A; the service's WAV "
                    "is the lossless master.")};
    if (action.yield == Action::Yield::Stems)
        return {WindowFiles::tr("Get stems…"), WindowFiles::tr("Get stems"),
                WindowFiles::tr("The service takes “%1” apart into its instruments and voices.").arg(title),
                WindowFiles::tr("They are kept with the song: to be mixed, exported, and opened in a music "
                                "program.")};
    return {
        WindowFiles::tr("Get video…"), WindowFiles::tr("Get video"),
        WindowFiles::tr("The service makes a video of “%1”.").arg(title),
        WindowFiles::tr("It is an MP4 with the song and its cover; export makes sound files only and costs "
                        "nothing.")};
}

} // namespace

WindowFiles::WindowFiles(Studio& studio, QWidget& window)
    : QObject(&window)
    , m_studio(studio)
    , m_window(window)
{
    const auto tellOf = [this](const Job& job) {
        const Action* const action = m_studio.catalogue().action(job.action);
        if (action && addsToSong(*action))
            Q_EMIT changed();
    };
    connect(&studio.jobs(), &JobQueue::jobAdded, this, tellOf);
    connect(&studio.jobs(), &JobQueue::jobChanged, this, tellOf);
    connect(&studio.jobs(), &JobQueue::jobRemoved, this, &WindowFiles::changed);
}

void WindowFiles::serve(LibraryPanel& library, DetailsPanel& details)
{
    const SongFileReader read = [this](const QString& id) { return entries(id); };
    library.setFileReader(read);
    details.setFileReader(read);
    connect(&library, &LibraryPanel::fileRequested, this, &WindowFiles::ask);
    connect(&details, &DetailsPanel::fileRequested, this, &WindowFiles::ask);
    connect(this, &WindowFiles::changed, &details, &DetailsPanel::updateFiles);
}

QVector<SongFileEntry> WindowFiles::entries(const QString& songId) const
{
    QVector<SongFileEntry> entries;
    const auto song = m_studio.library().song(songId);
    if (!song)
        return entries;
    QVector<Action> actions = m_studio.catalogue().files();
    for (const Action& action : m_studio.catalogue().actions()) {
        if (action.yield == Action::Yield::Stems && action.source == Action::Source::Song)
            actions.append(action);
    }
    for (const Action& action : std::as_const(actions)) {
        const SongFileState state = m_studio.jobs().fileState(*song, action.id);
        SongFileEntry entry;
        entry.action = action.id;
        entry.name = Catalogue::translated(action.label);
        entry.wish = wordsOf(action).wish;
        if (state.areStems && state.kind == Kind::Here) {
            entry.choices = WindowStems::choices(m_studio.settings());
            entry.menu = entry.name;
            entry.wish = tr("Get stems anew…");
        }
        entry.state =
            state.areStems && state.kind == Kind::Here ? tr("%Ln are here: %1", "stems; a size", state.stems)
                                                             .arg(QLocale().formattedDataSize(state.bytes))
            : state.kind == Kind::Here
                ? tr("It is here: %1, %2", "a file name, a size")
                      .arg(QFileInfo(state.path).fileName(), QLocale().formattedDataSize(state.bytes))
            : state.kind == Kind::NotHere ? tr("Not asked for.")
                                          : state.sentence();
        // What is here or paid for is offered once it was chosen.
        if (state.kind == Kind::Impossible || state.kind == Kind::OnItsWay || state.kind == Kind::Undecided)
            entry.whyNot = state.refusal()->text();
        entries.append(entry);
    }
    return entries;
}

QString WindowFiles::cost(const Song& song, const Action& action) const
{
    if (song.service == Endpoint::practiceId())
        return tr("Practice: it costs nothing.");
    return action.price.isEmpty() ? tr("That costs credits; how many, the service does not say before.")
                                  : tr("That costs %1.", "a price").arg(action.price);
}

/// As before songs.
QString WindowFiles::spending(const Song& song) const
{
    const int perDay = m_studio.settings().askAbovePerDay();
    const int today = m_studio.jobs().paidSince(QDate::currentDate().startOfDay()) + 1;
    return song.service != Endpoint::practiceId() && perDay > 0 && today > perDay
               ? tr("That makes %Ln paid requests today.", "at least two", today)
               : QString();
}

void WindowFiles::ask(const QString& songId, const QString& actionId)
{
    if (WindowStems::isTask(actionId)) {
        Q_EMIT stemsChosen(songId, actionId);
        return;
    }
    const auto song = m_studio.library().song(songId);
    const Action* const action = m_studio.catalogue().action(actionId);
    if (!song || !action)
        return;
    const SongFileState state = m_studio.jobs().fileState(*song, actionId);
    const bool isPaidFor =
        state.kind == Kind::Here || state.kind == Kind::Unfetched || state.kind == Kind::Gone;
    if (const auto refusal = state.refusal(); refusal && !isPaidFor) {
        Q_EMIT messageReady(refusal->text());
        return;
    }
    if (!m_studio.endpoint(song->service)) {
        Q_EMIT messageReady(
            tr("The service of this song is not connected. Enter your token in the settings."));
        return;
    }
    auto* box = new QMessageBox(&m_window);
    box->setObjectName(QStringLiteral("fileDialog"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(Catalogue::translated(action->label));
    box->setTextFormat(Qt::PlainText);
    fill(*box, *song, *action, state);
    box->open();
}

void WindowFiles::fill(QMessageBox& box, const Song& song, const Action& action, const SongFileState& state)
{
    const auto button = [&](const char* name, const QString& text, auto pressed) {
        auto* made = new QPushButton(text, &box);
        made->setObjectName(QLatin1String(name));
        box.addButton(made, QMessageBox::AcceptRole);
        connect(made, &QAbstractButton::clicked, this, pressed);
        return made;
    };
    const auto pay = [&](const QString& text, bool anew) {
        setPaying(button("fileGetButton", text,
                         [this, songId = song.id, id = action.id, anew] { send(songId, id, anew); }));
    };
    const Words words = wordsOf(action, songtext::title(song));
    const QString price = QStringList{cost(song, action), spending(song)}.join(QLatin1Char(' ')).trimmed();
    QPushButton* const close = box.addButton(QMessageBox::Cancel);
    if (state.kind == Kind::NotHere) {
        box.setText(words.made + QLatin1Char(' ') + price);
        box.setInformativeText(words.free);
        pay(words.request, false);
    } else {
        box.setText(state.sentence());
        if (state.kind == Kind::Here) {
            button("fileShowButton", tr("Show in folder"), [folder = QFileInfo(state.path).absolutePath()] {
                QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
            });
        } else {
            if (!state.areStems || state.kind == Kind::Unfetched)
                button("fileFetchButton", tr("Fetch again"),
                       [this, songId = song.id, id = action.id] { refetch(songId, id); });
        }
        if (state.kind == Kind::Unfetched) {
            box.setInformativeText(tr("Fetching it again costs nothing."));
        } else {
            box.setInformativeText(
                state.areStems
                    ? tr("Asking for them anew is another request: %1", "a sentence about its price")
                          .arg(price)
                    : tr("Asking for it anew is another request: %1", "a sentence about its price")
                          .arg(price));
            pay(song.service == Endpoint::practiceId() ? tr("Ask anew") : tr("Ask anew (pays again)"), true);
        }
    }
    box.setDefaultButton(close);
}

void WindowFiles::send(const QString& songId, const QString& action, bool anew)
{
    if (const auto added = m_studio.jobs().addFile(songId, action, anew); !added)
        Q_EMIT failed(added.error());
}

void WindowFiles::refetch(const QString& songId, const QString& action)
{
    if (const auto asked = m_studio.jobs().refetchFile(songId, action); !asked)
        Q_EMIT failed(asked.error());
}

} // namespace riffdesk
