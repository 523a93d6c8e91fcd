// SPDX-License-Identifier: GPL-3.0-or-later
// rushes-print TITLE < LIST > PDF: what rushes-cli, which has no fonts, starts to print a shot list. Needs no display.
#include "ui/print/shotlistprinter.h"
#include "ui/words/englishplurals.h"

#include <QBuffer>
#include <QFile>
#include <QGuiApplication>

#include <cstdio>

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application{argc, argv};
    const Rushes::Ui::EnglishPlurals plurals;
    QFile in;
    QFile out;
    if (!in.open(stdin, QIODevice::ReadOnly) || !out.open(stdout, QIODevice::WriteOnly)) return 1;
    QBuffer pdf;
    pdf.open(QIODevice::WriteOnly);
    if (Rushes::Ui::printShotList(QString::fromUtf8(in.readAll()), QGuiApplication::arguments().value(1), Rushes::Ui::paperOf(QLocale::system()), pdf) == 0)
        return 1;
    return out.write(pdf.data()) == pdf.size() && out.flush() ? 0 : 1;
}
