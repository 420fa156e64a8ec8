#pragma once

#include <QWidget>

namespace riffdesk {

class ToneLabel;

/// A line that offers a title for the form, until the form has one or the user dismisses it.
class TitleHint : public QWidget
{
    Q_OBJECT

public:
    explicit TitleHint(QWidget* parent = nullptr);
    void offer(const QString& sentence, const QString& title); ///< `sentence` has the title in it
    void clear();

Q_SIGNALS:
    void taken(const QString& title);

private:
    QString m_title;
    ToneLabel* m_sentence;
};

} // namespace riffdesk
