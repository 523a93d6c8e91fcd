// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/downloads/diskfile.h"
#include "core/files/filemoves.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace Rushes;
using namespace Rushes::Downloads;
using namespace Qt::StringLiterals;

class DiskFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QVERIFY(m_folder.isValid());
        QFile theirs{at(u"theirs"_s)};
        QVERIFY(theirs.open(QIODevice::WriteOnly));
        theirs.write("theirs");
    }

    void neverReachesAFileThroughALink() {
        QVERIFY(QFile::link(at(u"theirs"_s), at(u"link"_s)));
        QVERIFY(!DiskFile::open(at(u"link"_s)));
        QCOMPARE(::link(qPrintable(at(u"theirs"_s)), qPrintable(at(u"second name"_s))), 0);
        QVERIFY(!DiskFile::open(at(u"second name"_s)));
        QVERIFY(QFile::remove(at(u"second name"_s)));
    }

    void noticesThatItWasMovedAway() {
        const auto file = DiskFile::open(at(u"part"_s));
        QVERIFY(file);
        QVERIFY((*file)->isAt(at(u"part"_s)));
        QVERIFY(QFile::rename(at(u"part"_s), at(u"elsewhere"_s)));
        QVERIFY(!(*file)->isAt(at(u"part"_s)));
        QVERIFY((*file)->isAt(at(u"elsewhere"_s)));
    }

    void aNameThatIsTakenStaysAsItIs() {
        QVERIFY(DiskFile::open(at(u"mine"_s)));
        QCOMPARE(Files::moveWithoutReplacing(at(u"mine"_s), at(u"theirs"_s)).value(), false);
        QVERIFY(QFile::exists(at(u"mine"_s)));
        QCOMPARE(Files::moveWithoutReplacing(at(u"mine"_s), at(u"free"_s)).value(), true);
        QVERIFY(!QFile::exists(at(u"mine"_s)));
        QVERIFY(!Files::moveWithoutReplacing(at(u"mine"_s), at(u"again"_s)));
        QVERIFY(Files::syncFolder(m_folder.path()));
        QVERIFY(!Files::syncFolder(at(u"no folder"_s)));
    }

private:
    [[nodiscard]] QString at(const QString& name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
};

QTEST_APPLESS_MAIN(DiskFileTest)
#include "diskfile_test.moc"
