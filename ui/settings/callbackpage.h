#pragma once

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace riffdesk {

class Callbacks;
class ToneLabel;

/// The settings' page about receiving results: whether and where it listens, and the address to give to the
/// world. Every choice holds at once. `callbacks` outlives it.
class CallbackPage : public QWidget
{
    Q_OBJECT

public:
    explicit CallbackPage(Callbacks& callbacks, QWidget* parent = nullptr);
    ~CallbackPage() override;

private:
    void buildState(QVBoxLayout* column);
    void buildAddress(QVBoxLayout* column);
    void buildPlace(QVBoxLayout* column);
    void connectAll();
    void savePublicAddress();
    void copyAddress();
    void refresh();
    void showState();

    Callbacks& m_callbacks;
    QCheckBox* m_on;
    ToneLabel* m_state;
    ToneLabel* m_last;
    QWidget* m_rest; ///< what matters only while it is on
    QLineEdit* m_public;
    ToneLabel* m_publicNote;
    ToneLabel* m_publicProblem;
    QLineEdit* m_address;
    QPushButton* m_copy;
    QPushButton* m_newPath;
    QSpinBox* m_port;
    QComboBox* m_reach;
    ToneLabel* m_reachWarning;
};

} // namespace riffdesk
