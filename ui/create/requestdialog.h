#pragma once

#include <QDialog>
#include <QJsonObject>
#include <QUrl>

class QPlainTextEdit;
class QTabWidget;

namespace riffdesk {

/// The request as it would leave, to read and to copy: as JSON and as a curl command. The token is never in
/// it. Stays beside the form and follows it.
class RequestDialog : public QDialog
{
    Q_OBJECT

public:
    explicit RequestDialog(QWidget* parent);
    /// `baseUrl` empty: no service is connected, the command then names the public one.
    void setRequest(const QUrl& baseUrl, const QJsonObject& body);

private:
    QPlainTextEdit* addPage(const QString& title, const QString& name);
    void copy();

    QTabWidget* m_tabs;
    QPlainTextEdit* m_json;
    QPlainTextEdit* m_curl;
};

} // namespace riffdesk
