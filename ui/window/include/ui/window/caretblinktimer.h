#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

namespace riffdesk {

/// Lets the text caret stand still after a while without keys or clicks: a blinking one wakes the
/// computer twice a second for as long as the window is open. The next key or click has it blink again. One
/// for the whole program; when this goes, the system's own pace is back.
class CaretBlinkTimer : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds usual{10'000}; ///< what other desktops wait

    explicit CaretBlinkTimer(std::chrono::milliseconds after = usual, QObject* parent = nullptr);
    ~CaretBlinkTimer() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void wake();

    QTimer m_quiet;
    int m_pace; ///< ms of a blink as the system wishes, 0 for none
};

} // namespace riffdesk
