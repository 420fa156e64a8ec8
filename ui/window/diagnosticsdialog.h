#pragma once

#include <QDialog>

class QCheckBox;
class QPlainTextEdit;

namespace riffdesk {

class Studio;

/// Shows the diagnostics before they are copied: what leaves is what was seen. Deletes itself when it is
/// closed.
class DiagnosticsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit DiagnosticsDialog(Studio& studio, QWidget* parent = nullptr);

private:
    void fill();

    Studio& m_studio;
    QPlainTextEdit* m_text;
    QCheckBox* m_words;
};

} // namespace riffdesk
