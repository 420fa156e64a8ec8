#pragma once

#include <QObject>
#include <QString>

#include <memory>

namespace riffdesk {

/// Tells people something while they look elsewhere: a notification of the desktop
/// (org.freedesktop.Notifications). Where the desktop has no such service, or built without D-Bus, nothing
/// happens. Asynchronous; GUI thread. Deciding whether it is worth the interruption is the caller's.
class Notifier : public QObject
{
    Q_OBJECT

public:
    explicit Notifier(QObject* parent = nullptr);
    ~Notifier() override;

    /// Shows it, in the place of an earlier one with the same key. Title and body are plain text of any
    /// length; what a notification cannot hold is cut off. `imagePath`: absolute, may be empty.
    void notify(const QString& title, const QString& body, const QString& imagePath, const QString& key);
    void withdraw(const QString& key); ///< closes it

Q_SIGNALS:
    void activated(const QString& key); ///< it was clicked

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace riffdesk
