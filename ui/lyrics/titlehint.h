#pragma once

#include <QWidget>

namespace riffdesk {

class ToneLabel;

/// One quiet line that offers a title for the form's, until that has one or the user goes on.
class TitleHint : public QWidget
{
    Q_OBJECT

public:
    explicit TitleHint(QWidget* parent = nullptr);
    void offer(const QString& sentence, const QString& title); ///< `sentence` has the title in it
    void withdraw();

Q_SIGNALS:
    void taken(const QString& title);

private:
    QString m_title;
    ToneLabel* m_sentence;
};

} // namespace riffdesk
