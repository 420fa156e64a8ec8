#pragma once

#include "support/patience.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QSlider>
#include <QtTest>

#include <cmath>

namespace riffdesk::test {

class CreateBench;

/// The songs that the guide's requests name, under titles of their own, into the bench's library.
void addGuideSongs(const CreateBench& bench);

/// Fills the form as a person does: finds what a label speaks for, clicks and types. Knows the words on the
/// screen and nothing of the classes behind them.
class FormFiller
{
public:
    explicit FormFiller(QWidget& form) : m_form(form) { }

    /// What the label of these words speaks for; the box or button itself where it carries its own. Null if
    /// it is not in sight.
    template <typename T = QWidget> [[nodiscard]] T* control(const QString& label) const
    {
        for (const QLabel* each : m_form.findChildren<QLabel*>()) {
            if (each->text() == label && each->isVisible() && each->buddy())
                return qobject_cast<T*>(each->buddy());
        }
        for (QAbstractButton* each : m_form.findChildren<QAbstractButton*>()) {
            if (each->text() == label && each->isVisible())
                return qobject_cast<T*>(each);
        }
        return nullptr;
    }

    [[nodiscard]] bool click(const QString& label) const
    {
        auto* button = control<QAbstractButton>(label);
        if (!button)
            return false;
        QTest::mouseClick(button, Qt::LeftButton, {}, QPoint(10, button->height() / 2));
        return true;
    }

    [[nodiscard]] bool choose(const QString& label, const QString& text) const
    {
        auto* combo = control<QComboBox>(label);
        if (!combo)
            return false;
        combo->setFocus(Qt::TabFocusReason);
        QTest::keyClick(combo, Qt::Key_Home);
        for (int i = 1; i < combo->count() && combo->currentText() != text; ++i)
            QTest::keyClick(combo, Qt::Key_Down);
        return combo->currentText() == text;
    }

    /// Into a line, an editor or a box of numbers, in place of what is there.
    [[nodiscard]] bool type(const QString& label, const QString& text) const
    {
        auto* field = control(label);
        if (!field)
            return false;
        field->setFocus(Qt::TabFocusReason);
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(field, Qt::Key_Delete);
        for (const QChar c : text) {
            if (c == QLatin1Char('\n'))
                QTest::keyClick(field, Qt::Key_Return);
            else if (c.unicode() < 128)
                QTest::keyClick(field, c.toLatin1());
            else
                QTest::sendKeyEvent(QTest::Click, field, Qt::Key_unknown, QString(c), Qt::NoModifier);
        }
        return true;
    }

    /// With the keys of a slider: to its start, then step by step.
    [[nodiscard]] bool slide(const QString& label, double value, double least, double step = 0.01) const
    {
        auto* slider = control<QSlider>(label);
        if (!slider)
            return false;
        slider->setFocus(Qt::TabFocusReason);
        QTest::keyClick(slider, Qt::Key_Home);
        for (int i = 0; i < std::lround((value - least) / step); ++i)
            QTest::keyClick(slider, Qt::Key_Right);
        return true;
    }

    [[nodiscard]] bool tick(const QString& label, bool on) const
    {
        const auto* box = control<QCheckBox>(label);
        return box && (box->isChecked() == on || (click(label) && box->isChecked() == on));
    }

    /// From the popup that the field opens, by searching for the song's title.
    [[nodiscard]] bool pick(const QString& label, const QString& title) const
    {
        if (!click(label))
            return false;
        QWidget* popup = QApplication::activePopupWidget();
        auto* search = popup ? popup->findChild<QLineEdit*>() : nullptr;
        auto* list = popup ? popup->findChild<QListView*>() : nullptr;
        if (!search || !list)
            return false;
        QTest::keyClicks(search, title);
        if (!QTest::qWaitFor(
                [list, &title] {
                    return list->model()->rowCount() == 1
                           && list->currentIndex().data().toString().contains(title);
                },
                patienceMs))
            return false;
        QTest::keyClick(search, Qt::Key_Return);
        return !popup->isVisible();
    }

    /// All of what a fixture's `given` says, in the order of the form.
    [[nodiscard]] bool fill(const QJsonObject& given) const;

private:
    QWidget& m_form;
};

} // namespace riffdesk::test
