// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/care/ziparchive.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace Rushes;
using namespace Qt::StringLiterals;

class ZipArchiveTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Another program reads it: Python's zipfile compares each file with its checksum.
    void anotherProgramReadsIt() {
        const QString python = QStandardPaths::findExecutable(u"python3"_s);
        QVERIFY2(!python.isEmpty(), "python3");
        const QTemporaryDir folder;
        QFile file{folder.filePath(u"a.zip"_s)};
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(Care::zipArchive({{u"system.txt"_s, "Ingest\n"}, {u"Größe/наблюдение.txt"_s, QByteArray(70'000, 'x')}, {u"empty.txt"_s, {}}},
                                    QDateTime{QDate{2026, 2, 12}, QTime{8, 30, 4}, QTimeZone::UTC}));
        file.close();
        QProcess reader;
        reader.start(python, {u"-c"_s,
                              u"import json, sys, zipfile\n"
                              "z = zipfile.ZipFile(sys.argv[1])\n"
                              "assert z.testzip() is None\n"
                              "json.dump({i.filename: [len(z.read(i)), list(i.date_time)] for i in z.infolist()}, sys.stdout)\n"_s,
                              file.fileName()});
        QVERIFY(reader.waitForFinished());
        QCOMPARE(reader.readAllStandardError(), QByteArray{});
        const QJsonObject read = QJsonDocument::fromJson(reader.readAllStandardOutput()).object();
        QCOMPARE(read.keys(), (QStringList{u"Größe/наблюдение.txt"_s, u"empty.txt"_s, u"system.txt"_s}));
        QCOMPARE(read[u"Größe/наблюдение.txt"_s][0].toInt(), 70'000);
        QCOMPARE(read[u"system.txt"_s][1].toArray().toVariantList(), (QVariantList{2026, 2, 12, 8, 30, 4}));
    }
};

QTEST_GUILESS_MAIN(ZipArchiveTest)
#include "ziparchive_test.moc"
