// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/shotlistprinter.h"

#include <QBuffer>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Rushes;
using namespace Qt::StringLiterals;

namespace {

const QString list = uR"(; Rushes shot list, version 1
clip    "2024-06-14_Brussels_PressConf-SG_XDCAM50.mxf"
rate    25
start   10:00:00:00
place   "Brussels, Belgium"
usage   "Free for news use, credit on screen"

== Opening
10:00:00:00  10:00:24:10  WS  Secretary General walks to the lectern #cutaway
10:00:24:11  10:03:58:04  MS  Opening statement, Šefčovič and Зеленський #quote #"air defence" *4
  | Main points in the first minute.
10:04:00:00  10:04:23:27  not right
== Close
10:04:24:02  10:05:00:00  <b>Leaves</b> & waves
)"_s;

} // namespace

class ShotListPrinterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// What is on the paper, as another program reads it.
    void isReadBackByAnotherProgram() {
        const QStringList pages = read(printed(list, u"Press conference"_s, 1));
        QCOMPARE(pages.size(), 1);
        const QString& page = pages.first();
        for (const QString& words : {u"Press conference"_s, u"Page 1 of 1"_s, u"2024-06-14_Brussels_PressConf-SG_XDCAM50.mxf"_s,
                                     u"Brussels, Belgium · start 10:00:00:00 · 25 fps · 3 shots"_s, u"Usage: Free for news use, credit on screen"_s,
                                     u"Opening"_s, u"Secretary General walks to the lectern"_s, u"#cutaway"_s, u"Šefčovič and Зеленський"_s,
                                     u"Main points in the first minute."_s, u"#quote"_s, u"#air defence"_s, u"★★★★"_s, u"Close"_s, u"<b>Leaves</b> & waves"_s})
            QVERIFY2(page.contains(words), qPrintable(words + u"\n"_s + page));
        QVERIFY(!page.contains(u"not right"_s));
        // The times of a shot stand in its row, the length last.
        const QStringList rows = page.split(u'\n');
        const auto row = std::ranges::find_if(rows, [](const QString& each) { return each.contains(u"walks to the lectern"_s); });
        QVERIFY(row != rows.end());
        QCOMPARE(row->simplified(), u"10:00:00:00 10:00:24:10 00:00:24:10 WS Secretary General walks to the lectern"_s);
    }

    void eachPageHasItsHead() {
        QString longer = list;
        for (int i = 0; i < 200; ++i)
            longer += u"10:1%1:%2:00  10:1%1:%2:20  Shot number %3 #quote\n"_s.arg(i / 60).arg(i % 60, 2, 10, QLatin1Char{'0'}).arg(i);
        const QStringList pages = read(printed(longer, u"Long"_s, 9));
        QCOMPARE(pages.size(), 9);
        for (qsizetype page = 0; page < pages.size(); ++page) {
            QVERIFY2(pages.at(page).contains(u"Page %1 of 9"_s.arg(page + 1)), qPrintable(pages.at(page)));
            QVERIFY(pages.at(page).contains(u"Long"_s));
        }
        const QString all = pages.join(u'\n');
        for (int i = 0; i < 200; ++i) QVERIFY(all.contains(u"Shot number %1\n"_s.arg(i)));
    }

    void printsDropFrameAsTheClipCounts() {
        const QStringList pages = read(printed(u"clip a.mxf\nrate 29.97\nstart 00:59:59;00\n00:59:59;00 01:01:00;02 a"_s, u"Drop"_s, 1));
        QVERIFY2(pages.first().contains(u"00:59:59;00"_s) && pages.first().contains(u"01:01:00;02"_s) && pages.first().contains(u"00:01:01;02"_s),
                 qPrintable(pages.first()));
    }

    void severalClipsFollowOneAnother() {
        const QString page = read(printed(u"clip a.mxf\n10:00:00:00 10:00:01:00 one\nclip b.mxf\n10:00:00:00 10:00:01:00 two"_s, u"Two"_s, 1)).first();
        QVERIFY(page.indexOf(u"a.mxf"_s) < page.indexOf(u"one"_s) && page.indexOf(u"one"_s) < page.indexOf(u"b.mxf"_s) &&
                page.indexOf(u"b.mxf"_s) < page.indexOf(u"two"_s));
    }

    void theProgramPrintsWithoutADisplay() {
        QProcess program;
        program.start(QStringLiteral(RUSHES_BIN_DIR "/rushes-print"), {u"By itself"_s});
        QVERIFY(program.waitForStarted());
        program.write(list.toUtf8());
        program.closeWriteChannel();
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitCode(), 0);
        QVERIFY(read(program.readAllStandardOutput()).first().contains(u"By itself"_s));
    }

    void thePaperIsTheCountrys_data() {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("size");
        QTest::newRow("Belgium") << u"nl_BE"_s << u"595 x 842 pts (A4)"_s;
        QTest::newRow("United Kingdom") << u"en_GB"_s << u"595 x 842 pts (A4)"_s;
        QTest::newRow("no country") << u"C"_s << u"595 x 842 pts (A4)"_s;
        QTest::newRow("United States") << u"en_US"_s << u"612 x 792 pts (letter)"_s;
        QTest::newRow("Canada") << u"fr_CA"_s << u"612 x 792 pts (letter)"_s;
    }
    void thePaperIsTheCountrys() {
        QFETCH(QString, locale);
        const QByteArray facts = told(u"pdfinfo"_s, printed(list, u"Paper"_s, 1, Ui::paperOf(QLocale{locale})), {});
        const QString line = QString::fromUtf8(facts).section(u"Page size:"_s, 1).section(u'\n', 0, 0).trimmed();
        QTEST(line, "size");
    }

    void anEmptyListIsAPageAllTheSame() { QVERIFY(read(printed({}, u"Nothing"_s, 1)).first().contains(u"Nothing"_s)); }

private:
    static QByteArray printed(const QString& text, const QString& title, int pages, QPageSize::PageSizeId paper = QPageSize::A4) {
        QBuffer pdf;
        pdf.open(QIODevice::WriteOnly);
        const int made = Ui::printShotList(text, title, paper, pdf);
        if (made != pages) qWarning("%d pages in place of %d", made, pages);
        return made == pages ? pdf.data() : QByteArray{};
    }
    /// What a program of poppler says of the PDF.
    QByteArray told(const QString& program, const QByteArray& pdf, const QStringList& more) const {
        QFile file{m_folder.filePath(u"list.pdf"_s)};
        if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size()) qFatal("no file");
        file.close();
        QProcess reader;
        reader.start(program, QStringList{file.fileName()} + more);
        if (!reader.waitForFinished() || reader.exitCode() != 0)
            qFatal("%s does not read it: %s", qPrintable(program), reader.readAllStandardError().constData());
        return reader.readAllStandardOutput();
    }
    QStringList read(const QByteArray& pdf) const {
        QStringList pages = QString::fromUtf8(told(u"pdftotext"_s, pdf, {u"-"_s, u"-layout"_s})).split(u'\f');
        if (pages.last().isEmpty()) pages.removeLast();
        return pages;
    }

    QTemporaryDir m_folder;
};

QTEST_MAIN(ShotListPrinterTest)
#include "shotlistprinter_test.moc"
