#pragma once

#include <QObject>

#include <memory>

namespace riffdesk {

/// Whether the person has told the desktop that little shall move ("Reduce animation"), as the settings
/// portal says (org.freedesktop.portal.Settings). Where it says nothing, or built without D-Bus, things may
/// move. Asynchronous; GUI thread.
class MotionPreference : public QObject
{
    Q_OBJECT

public:
    explicit MotionPreference(QObject* parent = nullptr);
    ~MotionPreference() override;

    [[nodiscard]] bool isCalm() const; ///< false until the portal has answered

Q_SIGNALS:
    void calmChanged(bool calm);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace riffdesk
