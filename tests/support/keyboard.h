// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QTest>
#include <QTimer>

/// Somebody who has a keyboard and ears: keys go to whatever has the focus, and what is there is known by what a screen reader reads.
namespace Rushes::Tests::Keyboard {

inline constexpr int mostStops = 80; ///< more Tabs than any window has

/// What a screen reader reads of a widget.
inline QString read(QWidget* widget, QAccessible::Text what = QAccessible::Name) {
    QAccessibleInterface* told = widget != nullptr ? QAccessible::queryAccessibleInterface(widget) : nullptr;
    return told != nullptr ? told->text(what) : QString{};
}

inline QWidget* focused() { return QApplication::focusWidget(); }
/// The name of what has the focus.
inline QString said() { return read(focused()); }

inline void press(int key, Qt::KeyboardModifiers modifiers = {}) {
    QTest::keyClick(focused() != nullptr ? focused() : QApplication::activeWindow(), static_cast<Qt::Key>(key), modifiers);
}
inline void type(const QString& text) { QTest::keyClicks(focused(), text); }

/// Presses Tab until the focus is at what has that name; false after going round.
inline bool tabTo(const QString& name) {
    for (int stop = 0; stop < mostStops && said() != name; ++stop) press(Qt::Key_Tab);
    return said() == name;
}

/// Whether the focus comes to what has that name.
inline bool focusGoesTo(const QString& name, int patience) {
    const bool went = QTest::qWaitFor([&] { return said() == name; }, patience);
    if (!went) qWarning().noquote() << "waited for" << name << "but the focus is at" << said() << "in" << read(QApplication::activeWindow());
    return went;
}

/// Whether a window of that title comes to the front and has the focus.
inline bool comesUp(const QString& title, int patience) {
    const auto isUp = [&] { return QApplication::activeWindow() != nullptr && QApplication::activeWindow()->windowTitle() == title && focused() != nullptr; };
    const bool came = QTest::qWaitFor(isUp, patience);
    if (!came) qWarning().noquote() << "waited for" << title << "but in front is" << read(QApplication::activeWindow());
    return came;
}

/// Chooses in a menu that is about to come up, by its keys. To be called before what brings the menu up, which may not return before.
inline void chooseInNextMenu(const QString& entry, int patience) {
    QTimer::singleShot(0, qApp, [entry, patience] {
        if (!QTest::qWaitFor([] { return QApplication::activePopupWidget() != nullptr; }, patience)) return;
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        if (menu == nullptr) return;
        const auto isAtIt = [menu, &entry] { return menu->activeAction() != nullptr && menu->activeAction()->text().remove(u'&') == entry; };
        for (int step = 0; step < mostStops && !isAtIt(); ++step) QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, isAtIt() ? Qt::Key_Return : Qt::Key_Escape);
    });
}

/// What a window manager does and Qt's offscreen platform does not: when a window goes, the one below it comes to the front.
class WindowManager final : public QObject {
public:
    explicit WindowManager(QWidget& main) : m_main{main} { qApp->installEventFilter(this); }

    bool eventFilter(QObject* watched, QEvent* event) override {
        const auto* widget = qobject_cast<QWidget*>(watched);
        if (event->type() == QEvent::Hide && widget != nullptr && widget->isWindow() && widget != &m_main)
            QTimer::singleShot(0, &m_main, [this] { activate(); });
        return QObject::eventFilter(watched, event);
    }

private:
    void activate() {
        QWidget* front = QApplication::activeModalWidget() != nullptr ? QApplication::activeModalWidget() : &m_main;
        if (QApplication::activePopupWidget() == nullptr) front->activateWindow();
    }

    QWidget& m_main;
};

} // namespace Rushes::Tests::Keyboard
