#pragma once

#include "export/exportoptions.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QGridLayout;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace riffdesk {

/// The options of an export as fields. Knows nothing of songs.
class ExportForm : public QWidget
{
    Q_OBJECT

public:
    explicit ExportForm(QWidget* parent = nullptr);

    [[nodiscard]] ExportOptions options() const;
    void setOptions(const ExportOptions& options);
    void setForPage(bool isPage); ///< which needs some of the options no more
    void setAlbumHint(const QString& album); ///< what it is where the field is empty

Q_SIGNALS:
    void changed();

private:
    QWidget* addField(int row, int column, int span, const QString& label, QWidget* field,
                      QWidget* beside = nullptr);
    QLineEdit* newEdit(const char* objectName, const QString& hint);
    QComboBox* newCombo(const char* objectName);
    QDoubleSpinBox* newFade(const char* objectName);
    void addFormats();
    void addSoundFields();
    void addFieldsMenu();
    void fillQualities();
    void showMore(bool shown);

    QGridLayout* m_grid;
    QComboBox* m_format;
    QComboBox* m_quality;
    QLineEdit* m_name;
    QToolButton* m_fields; ///< of a name
    QLineEdit* m_artist;
    QLineEdit* m_album;
    QComboBox* m_loudness;
    QComboBox* m_length;
    QPushButton* m_more;
    QList<QWidget*> m_folded; ///< behind m_more
    QLineEdit* m_albumArtist;
    QLineEdit* m_copyright;
    QDoubleSpinBox* m_fadeIn;
    QDoubleSpinBox* m_fadeOut;
    QCheckBox* m_trims;
    QCheckBox* m_replaces;
    QCheckBox* m_repeats;
    QCheckBox* m_catalogue;
    bool m_isFilling = false; ///< by setOptions(): not the choice of the user
};

} // namespace riffdesk
