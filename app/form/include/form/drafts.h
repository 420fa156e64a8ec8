#pragma once

#include "form/draftfolder.h"
#include "form/filekeeper.h"
#include "form/formhistory.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace riffdesk {

class Catalogue;

/// The forms that are being filled in: which are open, in which order, which one is shown, which were closed
/// lately. At least one is open always, and each is as the catalogue understands it. Everything is kept in a
/// folder as it changes, without waiting for the disk: what is typed within a second; the destructor waits.
/// GUI thread.
class Drafts : public QObject
{
    Q_OBJECT

public:
    static constexpr int mostOpen = DraftFolder::mostOpen;

    /// As the last run left them. Without a folder (an empty path) they are kept nowhere. The catalogue
    /// outlives this.
    Drafts(const Catalogue& catalogue, const QString& folder, QObject* parent = nullptr);
    /// With a disk of one's own, for tests.
    Drafts(const Catalogue& catalogue, const QString& folder, FileKeeper::Write write,
           QObject* parent = nullptr);
    ~Drafts() override;

    [[nodiscard]] int count() const { return int(m_open.size()); } ///< 1 … mostOpen
    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] const Draft& at(int index) const { return m_open.at(index); }
    [[nodiscard]] const Draft& shown() const { return m_open.at(m_current); }
    [[nodiscard]] const Form& form() const { return shown().form; }
    [[nodiscard]] int indexOf(const QString& id) const; ///< -1: not open
    [[nodiscard]] static QString tooMany(); ///< the sentence for a full list
    [[nodiscard]] bool isFull() const { return count() >= mostOpen; }
    /// What an older version kept, which had one form: the first draft where none was kept. True when it can
    /// be forgotten, as there are newer ones on the disk.
    bool importOlder(const QByteArray& older);
    /// What has happened to files that did not hold, in a sentence; empty when all held.
    [[nodiscard]] QString trouble() const { return m_trouble; }

    /// What the current draft holds now; it is no longer replaceable when that is something else. Can be
    /// undone as long as the program runs, also after another draft was shown.
    void write(const Form& form);
    [[nodiscard]] bool canUndo() const { return m_histories.value(shown().id).canUndo(); }
    [[nodiscard]] bool canRedo() const { return m_histories.value(shown().id).canRedo(); }
    void undo(); ///< in the current draft; does nothing where nothing can be undone
    void redo(); ///< the same
    /// The same for every draft, open or closed, e.g. for the one that waits for an upload.
    void update(const std::function<Form(const Form&)>& edit);
    void saveNow(); ///< what has been written, instead of within a second
    void markReplaceable(); ///< the current draft: see Draft::replaceable
    /// Before something else than the user fills in the current draft: adds one unless nothing in it would be
    /// lost. False, with failed() emitted, when there are too many: then nothing may be filled in.
    bool ensureReplaceable();

    bool add(const Form& form); ///< behind the current one, and becomes it; false when full
    bool add(); ///< a blank one, with the model that was used last
    void choose(int index); ///< a blank one that is left closes itself; so it is with all that show another
    void step(int by); ///< round
    void move(int from, int to);
    /// It can be reopened unless it is blank. The last one leaves a blank one in its place.
    void close(int index);
    void closeOthers(int index);
    [[nodiscard]] bool canReopen() const { return !m_closed.isEmpty() && !isFull(); }
    bool reopen(); ///< the one closed last, as the current one; in place of a lone blank one

Q_SIGNALS:
    void listChanged(); ///< open, closed, moved or another one is current
    void shownChanged(); ///< another one is current
    void draftChanged(int index); ///< what it holds
    void failed(const QString& sentence);

private:
    [[nodiscard]] Form blank() const;
    bool updateOne(Draft& draft, const std::function<Form(const Form&)>& edit);
    void writeShown(const Form& form);
    void closeLeft(const QString& id); ///< was shown before: closed when it is blank
    void finishShown(); ///< another draft may be shown next
    void emitListChanges(const QString& shownBefore);
    void save(const Draft& draft);
    void saveList();

    const Catalogue& m_catalogue;
    DraftFolder m_folder;
    QVector<Draft> m_open;
    QVector<Draft> m_closed;
    int m_current = 0;
    bool m_new = true; ///< nothing was kept: this is the first run with drafts
    QString m_trouble;
    QHash<QString, FormHistory> m_histories; ///< by draft, open or closed
    QTimer m_stepTimer; ///< ends what is undone at once when the user pauses
    QTimer m_saveTimer;
    bool m_isUnsaved = false; ///< the current draft
    std::unique_ptr<FileKeeper> m_keeper; ///< null: kept nowhere
};

} // namespace riffdesk
