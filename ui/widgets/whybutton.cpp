#include "ui/widgets/whybutton.h"

#include "api/apierror.h"
#include "base/error.h"
#include "ui/theme/theme.h"

#include <QDesktopServices>
#include <QUrl>

namespace riffdesk {

QString whyScheme()
{
    return QStringLiteral("guide");
}

QString whyPath()
{
    return QStringLiteral("error");
}

WhyButton::WhyButton(const QString& objectName, QWidget* parent) : QPushButton(tr("Why?"), parent)
{
    setObjectName(objectName);
    setAccessibleDescription(tr("Opens the guide where it explains this"));
    setToolTip(accessibleDescription());
    Theme::setFlush(this);
    hide();
    connect(this, &QAbstractButton::clicked, this, [this] {
        QDesktopServices::openUrl(
            QUrl(whyScheme() + QLatin1Char(':') + whyPath() + QLatin1Char('#') + m_category));
    });
}

void WhyButton::setError(const Error& error)
{
    setCategory(error.category == Error::Category::Cancelled ? QString() : toString(error.category));
}

void WhyButton::setError(const ApiError& error)
{
    setCategory(error.category == ApiError::Category::Cancelled ? QString() : toString(error.category));
}

void WhyButton::setCategory(const QString& category)
{
    m_category = category;
    setVisible(!category.isEmpty());
}

} // namespace riffdesk
