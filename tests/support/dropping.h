#pragma once

#include <QStringList>

class QMimeData;
class QWidget;

namespace riffdesk::test {

/// Drags the data over the middle of the widget and drops it. Whether it was accepted.
[[nodiscard]] bool dropOn(QWidget* target, const QMimeData& data);
/// The same with local files, or with words.
[[nodiscard]] bool dropFiles(QWidget* target, const QStringList& paths);
[[nodiscard]] bool dropText(QWidget* target, const QString& text);

} // namespace riffdesk::test
