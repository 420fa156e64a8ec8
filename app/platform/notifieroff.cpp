#include "platform/notifier.h"

// Notifier in a build without D-Bus: nothing is shown.

namespace riffdesk {

class Notifier::Private
{ };

Notifier::Notifier(QObject* parent) : QObject(parent) { }

Notifier::~Notifier() = default;

void Notifier::notify(const QString& title, const QString& body, const QString& imagePath, const QString& key)
{
    Q_UNUSED(title)
    Q_UNUSED(body)
    Q_UNUSED(imagePath)
    Q_UNUSED(key)
}

void Notifier::withdraw(const QString& key)
{
    Q_UNUSED(key)
}

} // namespace riffdesk
