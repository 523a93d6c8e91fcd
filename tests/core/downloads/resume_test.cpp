// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/downloads/resume.h"

#include <QTest>

using namespace Rushes::Downloads;

class ResumeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void decidesByTagStatusAndStart_data() {
        QTest::addColumn<qint64>("held");
        QTest::addColumn<QByteArray>("tag");
        QTest::addColumn<int>("status");
        QTest::addColumn<qint64>("start");
        QTest::addColumn<QByteArray>("replyTag");
        QTest::addColumn<Resume>("expected");
        const QByteArray one{"\"1\""};
        const QByteArray two{"\"2\""};
        const QByteArray weak{"W/\"1\""};
        using enum Resume;
        QTest::newRow("nothing held") << qint64{0} << QByteArray{} << 200 << qint64{0} << one << Append;
        QTest::newRow("the rest") << qint64{300} << one << 206 << qint64{300} << one << Append;
        QTest::newRow("the rest of another file") << qint64{300} << one << 206 << qint64{300} << two << Refuse;
        QTest::newRow("the rest with no tag") << qint64{300} << one << 206 << qint64{300} << QByteArray{} << Refuse;
        QTest::newRow("the rest with a weak tag") << qint64{300} << one << 206 << qint64{300} << weak << Refuse;
        QTest::newRow("earlier") << qint64{300} << one << 206 << qint64{100} << one << Compare;
        QTest::newRow("later") << qint64{300} << one << 206 << qint64{301} << one << Refuse;
        QTest::newRow("tail without tags") << qint64{300} << QByteArray{} << 206 << qint64{200} << weak << Compare;
        QTest::newRow("range ignored") << qint64{300} << one << 200 << qint64{0} << one << Compare;
        QTest::newRow("range ignored, tag gone") << qint64{300} << one << 200 << qint64{0} << QByteArray{} << Compare;
        QTest::newRow("another file") << qint64{300} << one << 200 << qint64{0} << two << StartOver;
        QTest::newRow("an error") << qint64{300} << one << 500 << qint64{0} << one << Refuse;
    }
    void decidesByTagStatusAndStart() {
        QFETCH(const qint64, held);
        QFETCH(const QByteArray, tag);
        QFETCH(const int, status);
        QFETCH(const qint64, start);
        QFETCH(const QByteArray, replyTag);
        QFETCH(const Resume, expected);
        QCOMPARE(decideResume({held, tag}, {status, start, replyTag}), expected);
    }
};

QTEST_APPLESS_MAIN(ResumeTest)
#include "resume_test.moc"
