#pragma once

#include <QObject>

#include <memory>
#include <optional>

namespace riffdesk {

/// What the person has told the desktop about all programs, as the settings portal says
/// (org.freedesktop.portal.Settings): that little shall move ("Reduce animation"), and that windows shall be
/// dark or light. Where it says nothing, or built without D-Bus, things may move and nothing is known of
/// light. Asynchronous; GUI thread.
class DesktopPreferences : public QObject
{
    Q_OBJECT

public:
    explicit DesktopPreferences(QObject* parent = nullptr);
    ~DesktopPreferences() override;

    [[nodiscard]] bool isCalm() const; ///< false until the portal has answered
    /// Null: until then, or nothing was preferred so far.
    [[nodiscard]] std::optional<bool> isDark() const;

Q_SIGNALS:
    void calmChanged(bool calm);
    void darkChanged(); ///< also to or from no preference

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace riffdesk
