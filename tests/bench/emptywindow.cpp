// SPDX-License-Identifier: GPL-3.0-or-later
// The least that Qt can show: what every program with a window pays.

#include <QApplication>
#include <QWidget>

int main(int argc, char** argv) {
    const QApplication application{argc, argv};
    QWidget window;
    window.setWindowTitle(QStringLiteral("Empty"));
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}
