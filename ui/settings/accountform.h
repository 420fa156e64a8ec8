#pragma once

#include "base/result.h"

#include <QUrl>
#include <QWidget>

#include <optional>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace riffdesk {

class Studio;
class ToneLabel;
class WhyButton;

/// Address and token of an account, tested before they are used. The studio outlives it.
class AccountForm : public QWidget
{
    Q_OBJECT

public:
    explicit AccountForm(Studio& studio, QWidget* parent = nullptr);

    /// The address to begin with, e.g. that of the account in use.
    void setAddress(const QUrl& url);

Q_SIGNALS:
    void connected(); ///< the account is the chosen service now

private:
    enum class Tone { Busy, Good, Bad };
    void say(const QString& sentence, Tone tone,
             const QLineEdit* about = nullptr); ///< below the token, if not said
    [[nodiscard]] std::optional<QUrl> checkedAddress();
    [[nodiscard]] QByteArray token() const;
    void test(bool connectAfter);
    void connectAccount(const QUrl& url);
    void setBusy(bool busy);
    void showButtons();

    Studio& m_studio;
    QLineEdit* m_address;
    QLineEdit* m_token;
    QCheckBox* m_keepInFile;
    QPushButton* m_test;
    QPushButton* m_connect;
    QVBoxLayout* m_column = nullptr;
    QWidget* m_resultRow;
    QLabel* m_resultIcon;
    ToneLabel* m_result;
    WhyButton* m_why;
    bool m_busy = false;
};

} // namespace riffdesk
