#pragma once

#include "compare/comping.h"

#include <QWidget>

class QPushButton;

namespace riffdesk {

class FadeField;
class ToneLabel;

/// What puts the best of several takes together: how it is done or why it cannot be, undo, the crossfade, and
/// what makes a song of it. Hidden while it is not on.
class CompBar : public QWidget
{
    Q_OBJECT

public:
    explicit CompBar(QWidget* parent = nullptr);

    void open(const QStringList& files, const QStringList& titles, int take); ///< on, with this take
    void close();
    [[nodiscard]] bool isOn() const { return !isHidden(); }
    [[nodiscard]] Comping& comping() { return m_comping; }
    bool takesKey(const QKeyEvent& key); ///< undo and redo, where there is something; does it
    void setKeeping(bool isKeeping); ///< the song that was asked for is being made
    void setWhyNot(const QString& sentence); ///< it cannot be made; empty: it can

Q_SIGNALS:
    void changed(); ///< whether they run together, the path, or its sound
    void keepRequested();

private:
    void showState();

    Comping m_comping;
    ToneLabel* m_sentence;
    QPushButton* m_undo;
    QPushButton* m_redo;
    FadeField* m_fade;
    QPushButton* m_keep;
    QString m_problem; ///< why these takes cannot be put together
    QString m_whyNot; ///< no song can be made
    bool m_isKeeping = false;
};

} // namespace riffdesk
