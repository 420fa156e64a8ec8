#pragma once

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace riffdesk {

class Studio;
class ToneLabel;

/// The settings' page about how the network is reached and what is fetched over it. The studio outlives it.
class NetworkPage : public QWidget
{
    Q_OBJECT

public:
    explicit NetworkPage(Studio& studio, QWidget* parent = nullptr);

private:
    void showProxy();
    void keepProxy(); ///< what is chosen and typed, if it can be used
    void showState();

    Studio& m_studio;
    QComboBox* m_kind;
    QLineEdit* m_address; ///< "host:port"
    ToneLabel* m_problem;
    ToneLabel* m_state;
};

} // namespace riffdesk
