#pragma once

#include <QCompleter>
#include <QStringListModel>

namespace riffdesk {

/// The list that opens below a "[" and narrows as the tag is typed. Return, Tab or a click take the marked
/// one.
class TagCompleter : public QCompleter
{
    Q_OBJECT

public:
    explicit TagCompleter(QObject* parent = nullptr);

    void setTags(const QStringList& tags);
    /// Shows those that begin with `typed` below `caret` (of widget()), or nothing when there are none.
    void offer(const QString& typed, const QRect& caret);
    [[nodiscard]] bool isOpen() const;
    void close();

private:
    QStringListModel m_tags;
};

} // namespace riffdesk
