#include "exportform.h"

#include "export/filenametemplate.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStringBuilder>
#include <QToolButton>

#include <cmath>

namespace riffdesk {

namespace {

constexpr int longestEdit = 300;

/// Chooses the entry with that number, which is made where it is missing.
void choose(QComboBox* combo, double value, const QString& label)
{
    for (int i = 0; i < combo->count(); ++i) {
        if (std::fabs(combo->itemData(i).toDouble() - value) < 0.05)
            return combo->setCurrentIndex(i);
    }
    combo->addItem(label, value);
    combo->setCurrentIndex(combo->count() - 1);
}

} // namespace

ExportForm::ExportForm(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_format(newCombo("exportFormatCombo"))
    , m_quality(newCombo("exportQualityCombo"))
    , m_name(newEdit("exportNameEdit", {}))
    , m_fields(new QToolButton)
    , m_artist(newEdit("exportArtistEdit", tr("None")))
    , m_album(newEdit("exportAlbumEdit", tr("None")))
    , m_loudness(newCombo("exportLoudnessCombo"))
    , m_length(newCombo("exportLengthCombo"))
    , m_more(new QPushButton(tr("More options")))
    , m_albumArtist(newEdit("exportAlbumArtistEdit", tr("The artist")))
    , m_copyright(newEdit("exportCopyrightEdit", tr("None")))
    , m_fadeIn(newFade("exportFadeInSpin"))
    , m_fadeOut(newFade("exportFadeOutSpin"))
    , m_trims(new QCheckBox(tr("Leave out silence at both ends")))
    , m_replaces(new QCheckBox(tr("Replace files of the same name")))
    , m_repeats(new QCheckBox(tr("Export again what has not changed")))
    , m_catalogue(new QCheckBox(tr("Write a catalogue beside the songs")))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(2 * Theme::grid);
    m_grid->setVerticalSpacing(Theme::grid + 4);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
    addFormats();
    addFieldsMenu();
    addField(0, 0, 1, tr("Format"), m_format);
    addField(0, 1, 1, tr("Quality"), m_quality);
    addField(1, 0, 2, tr("File name"), m_name, m_fields);
    addField(2, 0, 1, tr("Artist"), m_artist);
    addField(2, 1, 1, tr("Album"), m_album);
    addSoundFields();
    addField(3, 0, 1, tr("Loudness"), m_loudness);
    addField(3, 1, 1, tr("Length"), m_length);
    m_more->setObjectName(QStringLiteral("exportMoreButton"));
    m_more->setCheckable(true);
    m_more->setAutoDefault(false);
    Theme::setFlush(m_more);
    m_grid->addWidget(m_more, 4, 0, 1, 2, Qt::AlignLeading);
    m_folded = {addField(5, 0, 1, tr("Album artist"), m_albumArtist),
                addField(5, 1, 1, tr("Copyright"), m_copyright), addField(6, 0, 1, tr("Fade in"), m_fadeIn),
                addField(6, 1, 1, tr("Fade out"), m_fadeOut)};
    m_trims->setObjectName(QStringLiteral("exportTrimBox"));
    m_replaces->setObjectName(QStringLiteral("exportReplaceBox"));
    m_repeats->setObjectName(QStringLiteral("exportRepeatBox"));
    m_catalogue->setObjectName(QStringLiteral("exportCatalogueBox"));
    setForPage(false);
    int row = 7;
    for (QCheckBox* box : {m_trims, m_replaces, m_repeats, m_catalogue}) {
        m_grid->addWidget(box, row++, 0, 1, 2);
        m_folded.append(box);
        connect(box, &QCheckBox::toggled, this, &ExportForm::changed);
    }
    m_grid->setRowStretch(row, 1);
    connect(m_more, &QPushButton::toggled, this, &ExportForm::showMore);
    for (QLineEdit* edit : {m_name, m_artist, m_album, m_albumArtist, m_copyright})
        connect(edit, &QLineEdit::textChanged, this, &ExportForm::changed);
    for (QComboBox* combo : {m_quality, m_loudness, m_length})
        connect(combo, &QComboBox::currentIndexChanged, this, &ExportForm::changed);
    for (QDoubleSpinBox* spin : {m_fadeIn, m_fadeOut})
        connect(spin, &QDoubleSpinBox::valueChanged, this, &ExportForm::changed);
    connect(m_format, &QComboBox::currentIndexChanged, this, [this] {
        fillQualities();
        Q_EMIT changed();
    });
    connect(m_quality, &QComboBox::currentTextChanged, m_quality, &QWidget::setToolTip);
    // What is cut in the middle of the song ends softly, unless wished otherwise.
    connect(m_length, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_isFilling)
            m_fadeOut->setValue(m_length->currentData().toDouble() > 0 ? ExportOptions::usualFade : 0);
    });
    showMore(false);
}

QWidget* ExportForm::addField(int row, int column, int span, const QString& label, QWidget* field,
                              QWidget* beside)
{
    auto* whole = new QWidget(this);
    auto* rows = new QVBoxLayout(whole);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    auto* heading = new QLabel(label, whole);
    heading->setBuddy(field);
    Theme::setDim(heading);
    rows->addWidget(heading);
    auto* line = new QHBoxLayout;
    line->setSpacing(Theme::grid);
    line->addWidget(field, 1);
    if (beside)
        line->addWidget(beside);
    rows->addLayout(line);
    m_grid->addWidget(whole, row, column, 1, span);
    return whole;
}

QLineEdit* ExportForm::newEdit(const char* objectName, const QString& hint)
{
    auto* edit = new QLineEdit(this);
    edit->setObjectName(QLatin1String(objectName));
    edit->setMaxLength(longestEdit);
    edit->setPlaceholderText(hint);
    return edit;
}

QComboBox* ExportForm::newCombo(const char* objectName)
{
    auto* combo = new QComboBox(this);
    combo->setObjectName(QLatin1String(objectName));
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(12);
    return combo;
}

QDoubleSpinBox* ExportForm::newFade(const char* objectName)
{
    auto* spin = new QDoubleSpinBox(this);
    spin->setObjectName(QLatin1String(objectName));
    spin->setRange(0, ExportOptions::longestFade);
    spin->setDecimals(1);
    spin->setSingleStep(0.5);
    spin->setSuffix(tr(" s", "seconds, behind a number"));
    spin->setSpecialValueText(tr("None"));
    return spin;
}

void ExportForm::addFormats()
{
    for (const ExportFormat& row : ExportFormat::all()) {
        if (row.name() == QLatin1String(row.family))
            m_format->addItem(row.labelText(), row.name());
    }
    fillQualities();
}

void ExportForm::fillQualities()
{
    const QSignalBlocker blocker(m_quality);
    const QString family = m_format->currentData().toString();
    m_quality->clear();
    for (const ExportFormat& row : ExportFormat::all()) {
        if (family == QLatin1String(row.family))
            m_quality->addItem(row.qualityText(), row.name());
    }
    m_quality->setEnabled(m_quality->count() > 1);
    m_quality->setToolTip(m_quality->currentText()); // where it is cut
}

void ExportForm::addSoundFields()
{
    m_loudness->addItem(tr("As it is"), 0.0);
    m_loudness->addItem(tr("−14 LUFS (most streaming)"), -14.0);
    m_loudness->addItem(tr("−16 LUFS (Apple, podcasts)"), -16.0);
    m_loudness->addItem(tr("−23 LUFS (broadcast)"), -23.0);
    m_loudness->setToolTip(tr("Loud songs are turned down, quiet ones up, with no peak above −1 dBTP"));
    m_length->addItem(tr("Whole song"), 0.0);
    for (const int seconds : {15, 30, 60})
        m_length->addItem(tr("%Ln seconds", nullptr, seconds), double(seconds));
}

/// What a name can be made of, by what it is called rather than by how it is written.
void ExportForm::addFieldsMenu()
{
    auto* menu = new QMenu(m_fields);
    for (const FileNameTemplate::Field& field : FileNameTemplate::fields()) {
        const QString text = QLatin1Char('{') % QLatin1String(field.word) % QLatin1Char('}');
        menu->addAction(tr("%1   %2", "what a field is, then how it is written").arg(field.labelText(), text),
                        m_name, [this, text] { m_name->insert(text); });
    }
    m_fields->setObjectName(QStringLiteral("exportFieldsButton"));
    m_fields->setIcon(Theme::icon(QStringLiteral("plus")));
    m_fields->setToolTip(tr("Put a field into the name; / makes folders"));
    m_fields->setAccessibleName(m_fields->toolTip());
    m_fields->setAutoRaise(true);
    m_fields->setPopupMode(QToolButton::InstantPopup);
    m_fields->setMenu(menu);
}

void ExportForm::showMore(bool shown)
{
    for (QWidget* each : std::as_const(m_folded))
        each->setVisible(shown);
    m_more->setIcon(Theme::icon(shown ? QStringLiteral("chevron-up") : QStringLiteral("chevron-down")));
}

void ExportForm::setForPage(bool isPage)
{
    struct Words
    {
        QCheckBox* box;
        QString usual;
        QString onPage; ///< why it is not needed
    };
    const QString isNew = tr("A page is written anew each time, in a folder or a zip of its own");
    const Words all[]{
        {m_trims, {}, tr("On a page the lyrics follow the song from its very start")},
        {m_replaces, tr("Otherwise a name that is taken gets a number"), isNew},
        {m_repeats, tr("Otherwise songs that are in the folder as they are here are left as they are"),
         isNew},
        {m_catalogue, tr("catalogue.csv for spreadsheets, and the same as JSON"),
         tr("The page itself lists its songs")},
    };
    for (const Words& each : all) {
        each.box->setEnabled(!isPage);
        each.box->setToolTip(isPage ? each.onPage : each.usual);
    }
}

void ExportForm::setAlbumHint(const QString& album)
{
    m_album->setPlaceholderText(album.isEmpty() ? tr("None") : album);
}

ExportOptions ExportForm::options() const
{
    ExportOptions options;
    options.format = m_quality->currentData().toString();
    options.nameTemplate = m_name->text();
    options.artist = m_artist->text().trimmed();
    options.album = m_album->text().trimmed();
    options.albumArtist = m_albumArtist->text().trimmed();
    options.copyright = m_copyright->text().trimmed();
    if (const double target = m_loudness->currentData().toDouble(); target < 0)
        options.loudness = target;
    options.length = m_length->currentData().toDouble();
    options.fadeIn = m_fadeIn->value();
    options.fadeOut = m_fadeOut->value();
    options.trimsSilence = m_trims->isChecked();
    options.replacesFiles = m_replaces->isChecked();
    options.repeats = m_repeats->isChecked();
    options.writesCatalogue = m_catalogue->isChecked();
    return options;
}

void ExportForm::setOptions(const ExportOptions& options)
{
    m_isFilling = true;
    const ExportFormat& format = options.formatRow();
    m_format->setCurrentIndex(m_format->findData(QString::fromLatin1(format.family)));
    m_quality->setCurrentIndex(m_quality->findData(format.name()));
    m_name->setText(options.nameTemplate);
    m_artist->setText(options.artist);
    m_album->setText(options.album);
    m_albumArtist->setText(options.albumArtist);
    m_copyright->setText(options.copyright);
    const double target = options.loudness.value_or(0);
    choose(m_loudness, target, tr("%1 LUFS").arg(QLocale().toString(target, 'f', 1)));
    choose(m_length, options.length, tr("%Ln seconds", nullptr, qRound(options.length)));
    m_fadeIn->setValue(options.fadeIn);
    m_fadeOut->setValue(options.fadeOut);
    m_trims->setChecked(options.trimsSilence);
    m_replaces->setChecked(options.replacesFiles);
    m_repeats->setChecked(options.repeats);
    m_catalogue->setChecked(options.writesCatalogue);
    m_isFilling = false;
    // What is not as usual is seen.
    ExportOptions shown = options;
    shown.albumArtist.clear();
    shown.copyright.clear();
    shown.fadeIn = 0;
    shown.fadeOut = options.length > 0 ? options.fadeOut : 0;
    shown.trimsSilence = shown.replacesFiles = shown.repeats = shown.writesCatalogue = false;
    m_more->setChecked(m_more->isChecked() || shown != options);
    Q_EMIT changed();
}

} // namespace riffdesk
