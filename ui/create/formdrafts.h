#pragma once

#include "presets/drafts.h"

#include <QObject>
#include <QTimer>

#include <memory>

class QAction;
class QWidget;

namespace riffdesk {

class Catalogue;
class DraftBar;
class ParkedUploads;
class RequestForm;

/// The drafts behind the one form: puts the chosen one into it and keeps what is written, a second after it
/// was typed at the latest. Until open() they are kept nowhere. The form outlives this.
class FormDrafts : public QObject
{
    Q_OBJECT

public:
    /// `panel` gets the shortcuts and the bar, which the panel places.
    FormDrafts(RequestForm& form, const Catalogue& catalogue, QWidget* panel);
    ~FormDrafts() override;

    [[nodiscard]] DraftBar* bar() const { return m_bar; }
    [[nodiscard]] QAction* addAction() const { return m_add; }
    [[nodiscard]] const Drafts& drafts() const { return *m_drafts; }

    /// Where they are kept, and the one draft that older versions kept elsewhere (empty: none); into the form
    /// goes the one that was shown last. True when the older one is no longer needed: there are newer ones on
    /// the disk.
    bool open(const QString& folder, const QByteArray& olderDraft);

    void formChanged(); ///< call after each change of the form
    void keepNow();
    /// Call before something else than the user fills the form: puts a new draft into it unless what is there
    /// may be replaced. False when there are too many: then nothing may be filled in.
    [[nodiscard]] bool makeRoom();
    void settle(); ///< what the form holds was sent, or filled in just now

    void add();
    void close(int index);
    void closeOthers(int index);
    void closeCurrent();
    void reopen();
    void choose(int index);

Q_SIGNALS:
    void filling(bool begins); ///< the form is being filled; its changes in between are no edits
    void countChanged(int count);
    void switched(); ///< another draft is in the form
    void failed(const QString& sentence);

private:
    void makeActions(QWidget* panel);
    void connectDrafts();
    void leave(); ///< the draft in the form, for another one
    void enter();
    void step(int by);
    void showBar();
    [[nodiscard]] bool isBlank(const Draft& draft) const;
    [[nodiscard]] FormDraft blank() const;

    RequestForm& m_form;
    const FormDraft m_fresh; ///< the form as nobody has touched it
    std::unique_ptr<Drafts> m_drafts;
    ParkedUploads* m_uploads;
    QAction* m_add;
    QAction* m_reopen;
    DraftBar* m_bar;
    QTimer m_keepTimer;
};

} // namespace riffdesk
