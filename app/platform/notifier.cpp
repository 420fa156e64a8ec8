#include "platform/notifier.h"

#include "notifierbus.h"

namespace riffdesk {

class Notifier::Private
{
public:
    NotifierBus bus;
};

Notifier::Notifier(QObject* parent) : QObject(parent), d(std::make_unique<Private>())
{
    connect(&d->bus, &NotifierBus::activated, this, &Notifier::activated);
}

Notifier::~Notifier() = default;

void Notifier::notify(const QString& title, const QString& body, const QString& imagePath, const QString& key)
{
    d->bus.show({title, body, imagePath}, key);
}

void Notifier::withdraw(const QString& key)
{
    d->bus.withdraw(key);
}

} // namespace riffdesk
