#pragma once

#include "presets/draftfolder.h"
#include "presets/filekeeper.h"

#include <QObject>

#include <memory>

namespace riffdesk {

/// The forms that are being filled in: which are open, in which order, which one is shown, which were closed
/// lately. At least one is open always. Everything is kept in a folder as it changes, without waiting for the
/// disk; the destructor waits. GUI thread.
class Drafts : public QObject
{
    Q_OBJECT

public:
    static constexpr int mostOpen = DraftFolder::mostOpen;

    /// As the last run left them. Without a folder (an empty path) they are kept nowhere.
    explicit Drafts(const QString& folder, QObject* parent = nullptr);
    /// With a disk of one's own, for tests.
    Drafts(const QString& folder, FileKeeper::Write write, QObject* parent = nullptr);
    ~Drafts() override;

    [[nodiscard]] int count() const { return int(m_open.size()); } ///< 1 … mostOpen
    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] const Draft& at(int index) const { return m_open.at(index); }
    [[nodiscard]] const Draft& shown() const { return m_open.at(m_current); }
    [[nodiscard]] int indexOf(const QString& id) const; ///< -1: not open
    [[nodiscard]] bool isFull() const { return count() >= mostOpen; }
    /// Nothing was kept: this is the first run with drafts.
    [[nodiscard]] bool isNew() const { return m_new; }
    /// What has happened to files that did not hold, in a sentence; empty when all held.
    [[nodiscard]] QString trouble() const { return m_trouble; }

    /// What the current draft holds now; it is no longer settled when that is something else.
    void write(const FormDraft& form);
    /// The current draft as the form understands it, e.g. without parameters that are gone: no edit.
    void adopt(const FormDraft& form) { m_open[m_current].form = form; }
    void settle(); ///< the current draft: see Draft::settled
    /// A value for a draft that is not shown, open or closed, e.g. of an upload that took its time.
    void fillIn(const QString& id, const QString& key, const QVariant& value);

    bool add(const FormDraft& form); ///< behind the current one, and becomes it; false when full
    void choose(int index);
    void move(int from, int to);
    /// With `keep` it can be reopened. The last one leaves `blank` in its place.
    void close(int index, bool keep, const FormDraft& blank);
    [[nodiscard]] bool canReopen() const { return !m_closed.isEmpty() && !isFull(); }
    bool reopen(); ///< the one closed last, as the current one

Q_SIGNALS:
    void listChanged(); ///< open, closed, moved or another one is current
    void draftChanged(int index); ///< what it holds
    void failed(const QString& sentence); ///< the disk, once until it works again

private:
    void save(const Draft& draft);
    void saveList();

    DraftFolder m_folder;
    QVector<Draft> m_open;
    QVector<Draft> m_closed;
    int m_current = 0;
    bool m_new = true;
    QString m_trouble;
    std::unique_ptr<FileKeeper> m_keeper; ///< null: kept nowhere
};

} // namespace riffdesk
