#pragma once

class QMimeData;
class QWidget;

namespace riffdesk::test {

/// Drags the data over the middle of the widget and drops it. Whether it was accepted.
[[nodiscard]] bool dropOn(QWidget* target, const QMimeData& data);

} // namespace riffdesk::test
