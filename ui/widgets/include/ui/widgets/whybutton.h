#pragma once

#include <QPushButton>

#include <optional>

namespace riffdesk {

struct ApiError;
struct Error;

/// Links to what the guide says about an error: `guide:error#CATEGORY`, through QDesktopServices.
[[nodiscard]] QString whyScheme();
[[nodiscard]] QString whyPath();

/// "Why?" beside the words of an error: opens the guide where it explains errors of this kind. Hidden while
/// there is none.
class WhyButton : public QPushButton
{
    Q_OBJECT

public:
    explicit WhyButton(const QString& objectName, QWidget* parent = nullptr);

    void setError(const Error& error);
    void setError(const ApiError& error);
    void setCategory(const QString& category); ///< as toString() has it; empty: no error
    [[nodiscard]] const QString& category() const { return m_category; }

private:
    QString m_category;
};

} // namespace riffdesk
