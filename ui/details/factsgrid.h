#pragma once

#include <QWidget>

class QGridLayout;
class QLayout;

namespace riffdesk {

/// Facts of a song as lines of a name and a value that can be selected, with a button that copies it where it
/// is worth copying.
class FactsGrid : public QWidget
{
    Q_OBJECT

public:
    explicit FactsGrid(QWidget* parent = nullptr);

    /// Nothing for an empty value. The value's objectName is `name` and "Value".
    void add(const QString& label, const QString& value, const char* name, bool copyable = false);
    void addRow(QLayout* row); ///< takes it; over the whole width, as the next
    void addRow(QWidget* row);

private:
    QGridLayout* m_grid;
};

} // namespace riffdesk
