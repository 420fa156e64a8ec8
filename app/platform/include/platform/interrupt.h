#pragma once

#include <QObject>

namespace riffdesk {

/// Ctrl+C, or a request to end, as a signal of the event loop. The next one ends the program at once. One at
/// a time, on the main thread.
class Interrupt : public QObject
{
    Q_OBJECT

public:
    explicit Interrupt(QObject* parent = nullptr);
    ~Interrupt() override;

Q_SIGNALS:
    void happened();
};

} // namespace riffdesk
