#include "platform/interrupt.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <QSocketNotifier>

#include <unistd.h>

#include <array>
#include <csignal>
#endif

namespace riffdesk {

#ifdef Q_OS_UNIX

namespace {

std::array<int, 2> wakingPipe{-1, -1}; // a signal handler may do no more than write()

void wake(int)
{
    const char byte = 1;
    static_cast<void>(::write(wakingPipe[1], &byte, 1) == 1);
}

} // namespace

Interrupt::Interrupt(QObject* parent) : QObject(parent)
{
    if (::pipe(wakingPipe.data()) != 0)
        return;
    auto* notifier = new QSocketNotifier(wakingPipe[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, notifier] {
        notifier->setEnabled(false);
        Q_EMIT happened();
    });
    struct sigaction action = {};
    action.sa_handler = wake;
    action.sa_flags = static_cast<int>(SA_RESTART | SA_RESETHAND);
    for (const int signal : {SIGINT, SIGTERM})
        ::sigaction(signal, &action, nullptr);
}

Interrupt::~Interrupt()
{
    for (const int signal : {SIGINT, SIGTERM})
        ::signal(signal, SIG_DFL);
    for (int& end : wakingPipe) {
        if (end >= 0)
            ::close(end);
        end = -1;
    }
}

#else // the system's own way: the program ends at once, and what is written is whole

Interrupt::Interrupt(QObject* parent) : QObject(parent) { }

Interrupt::~Interrupt() = default;

#endif

} // namespace riffdesk
