#pragma once

#include <QStringList>

class QMimeData;
class QWidget;

namespace riffdesk::test {

/// Drags the data over the middle of the widget. Whether it would be accepted.
[[nodiscard]] bool dragOver(QWidget* target, const QMimeData& data);
void dragAway(QWidget* target);
/// The same, and drops it. Whether it was accepted.
[[nodiscard]] bool dropOn(QWidget* target, const QMimeData& data);
/// Local files, or words.
[[nodiscard]] bool dropFiles(QWidget* target, const QStringList& paths);
[[nodiscard]] bool dropText(QWidget* target, const QString& text);

} // namespace riffdesk::test
