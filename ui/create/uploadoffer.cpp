#include "uploadoffer.h"

#include "ui/theme/theme.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/tonelabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace riffdesk {

namespace {

constexpr int buttonIndent = 20; ///< the button stands below the sentence, not below its icon

QString buttonText(const Action& action)
{
    if (action.id == QLatin1String("upload_cover"))
        return UploadOffer::tr("Upload it for a cover");
    if (action.id == QLatin1String("upload_extend"))
        return UploadOffer::tr("Upload it to extend it");
    if (action.id == QLatin1String("upload_replace_section"))
        return UploadOffer::tr("Upload it to replace a section");
    return UploadOffer::tr("Upload it: %1", "name of an action").arg(Catalogue::translated(action.label));
}

} // namespace

UploadOffer::UploadOffer(QWidget* parent)
    : QWidget(parent)
    , m_text(new ToneLabel(Theme::Role::Text, this))
    , m_button(new QPushButton(tr("Upload it"), this))
{
    setObjectName(QStringLiteral("uploadOffer"));
    m_text->setObjectName(QStringLiteral("uploadOfferText"));
    m_text->setIcon(QStringLiteral("note"), Theme::Role::Accent);
    m_button->setObjectName(QStringLiteral("uploadOfferButton"));
    Theme::setFlush(m_button);
    auto* close = new QToolButton(this);
    close->setObjectName(QStringLiteral("uploadOfferDismiss"));
    close->setIcon(Theme::icon(QStringLiteral("close"), Theme::Role::Dim));
    close->setIconSize({12, 12});
    close->setFixedSize(20, 20);
    close->setFocusPolicy(Qt::TabFocus);
    close->setToolTip(tr("Leave the recording out"));
    close->setAccessibleName(close->toolTip());

    auto* first = new QHBoxLayout;
    first->setSpacing(Theme::grid / 2);
    first->addWidget(m_text, 1);
    first->addWidget(close, 0, Qt::AlignTop);
    auto* second = new QHBoxLayout; // spacings, unlike margins, are mirrored with the layout
    second->setSpacing(0);
    second->addSpacing(buttonIndent);
    second->addWidget(m_button);
    second->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(first);
    column->addLayout(second);
    hide();
    connect(close, &QToolButton::clicked, this, &UploadOffer::dismiss);
    connect(m_button, &QPushButton::clicked, this, [this] {
        const UploadSource recording = m_recording;
        dismiss();
        Q_EMIT taken(recording, m_action);
    });
}

void UploadOffer::offer(const UploadSource& recording, const Action& uploadAction, const QString& chosen)
{
    m_recording = recording;
    m_action = uploadAction.id;
    m_chosen = chosen;
    m_text->setText(tr("“%1” is a recording of your own; the action chosen takes none.").arg(recording.name));
    m_button->setText(buttonText(uploadAction));
    updateAccessibleDescription(m_button, m_text->text());
    show();
}

void UploadOffer::formChanged(const QString& action)
{
    if (action != m_chosen)
        dismiss();
}

void UploadOffer::dismiss()
{
    m_recording = {};
    hide();
}

} // namespace riffdesk
