#pragma once

#include "api/songrequest.h"

#include <QJsonObject>
#include <QObject>
#include <QStringList>
#include <QVector>

namespace riffdesk {

class CreatePanel;
class Studio;
struct Sweep;

/// What in the window has to do with asking for songs: sends what the form holds, fills it from songs and
/// failed jobs, takes back what has not been sent yet. The references outlive it.
class WindowCreating : public QObject
{
    Q_OBJECT

public:
    WindowCreating(Studio& studio, CreatePanel& form, QObject* parent = nullptr);

    void loadRecipe(const QString& songId);
    void editJob(const QString& jobId);
    /// Files of presets and recipes, a draft each. Returns the paths of the others.
    QStringList openPresets(const QStringList& paths);
    void useAsSource(const QString& songId, const QString& action); ///< an empty song does nothing

    /// What of the last press of Create can still be taken back, as the Edit menu calls it; empty for
    /// nothing.
    [[nodiscard]] QString undoName() const;
    void undo();

Q_SIGNALS:
    void formFilled(); ///< show it
    void notConnected(); ///< the chosen service cannot be asked
    void messageReady(const QString& sentence, bool canUndo);
    void heldChanged(); ///< undoName() says something else

private:
    /// What was asked about which requests. It answers no other question.
    struct Question
    {
        QString sentence;
        QString service;
        QVector<QJsonObject> requests;
        int takes = 0; ///< of each

        friend bool operator==(const Question&, const Question&) = default;
    };

    void create(const SongRequest& request, int takes, bool sameSeed, const Sweep& sweep);
    /// Whether the user has to say so again; asked once for each wish.
    [[nodiscard]] bool asksAgain(const QVector<SongRequest>& cells, int takes);
    [[nodiscard]] QString whyAsk(const QVector<QJsonObject>& cells, int takes) const;
    [[nodiscard]] QString costQuestion(int songs) const;
    void offerUndo(const QStringList& jobIds);
    void dropSent();
    void cancelUnsent(const QStringList& jobIds);
    [[nodiscard]] bool areAllSent(const QStringList& jobIds) const;

    Studio& m_studio;
    CreatePanel& m_form;
    QVector<QStringList> m_held; ///< jobs of presses of Create that are not all sent, the newest last
    Question m_asked; ///< by asksAgain(), until it is answered by sending
};

} // namespace riffdesk
