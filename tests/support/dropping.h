#pragma once

class QMimeData;
class QWidget;

namespace riffdesk::test {

/// Drags the data over the middle of the widget and lets it fall. Whether it was taken.
[[nodiscard]] bool dropOn(QWidget* target, const QMimeData& data);

} // namespace riffdesk::test
