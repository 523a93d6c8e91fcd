// SPDX-License-Identifier: GPL-3.0-or-later
// A program that logs a clip, removes it and brings it back is ended without a warning, again and again: what it was answered for is in the library, or
// laid aside as a whole.
#include "core/library/cliprepository.h"
#include "core/library/libraryschema.h"
#include "core/library/mediaroots.h"
#include "core/storage/database.h"
#include "tests/support/await.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace Rushes;
using namespace Rushes::Library;
using namespace Qt::StringLiterals;

class KilledTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingThatWasAnsweredIsLost() {
        const ClipId clip = addClip();
        int next = 0;
        for (const int wanted : {1, 3, 7, 19, 40, 5}) {
            const int last = logUntil(clip, next, wanted);
            QVERIFY(last >= next + wanted - 1);
            checkAll(clip, last);
            next = highest(clip) + 1; // one more may have been stored than was said
            QVERIFY(next == last + 1 || next == last + 2);
        }
    }

private:
    [[nodiscard]] Storage::DatabaseLocation place() const { return Storage::DatabaseLocation::sqlite(m_folder.filePath(u"library.sqlite"_s)); }

    ClipId addClip() {
        Storage::Database database{place(), librarySchema};
        ClipRepository clips{database, u"desk"_s};
        Clip clip;
        clip.rootId = await(MediaRoots{database, u"desk"_s}.placeOf(m_folder.filePath(u"a.mxf"_s))).value().rootId;
        clip.relativePath = clip.fileName = clip.title = u"a.mxf"_s;
        clip.addedAt = QDateTime{QDate{2026, 2, 12}, QTime{8, 0}, QTimeZone::UTC};
        return await(clips.add(clip)).value().id;
    }

    /// Answers the last step that was said to be stored.
    int logUntil(const ClipId& clip, int first, int wanted) {
        QProcess tagger;
        tagger.setProcessChannelMode(QProcess::SeparateChannels);
        tagger.start(QStringLiteral(RUSHES_TAGGER), {m_folder.filePath(u"library.sqlite"_s), clip.text(), QString::number(first)});
        QByteArray said;
        while (said.count('\n') < wanted && tagger.waitForReadyRead(30'000)) said += tagger.readAllStandardOutput();
        tagger.kill();
        tagger.waitForFinished();
        said += tagger.readAllStandardOutput();
        const QList<QByteArray> lines = said.first(said.lastIndexOf('\n') + 1).trimmed().split('\n');
        return lines.last().toInt();
    }

    void checkAll(const ClipId& id, int last) {
        Storage::Database database{place(), librarySchema};
        ClipRepository clips{database, u"desk"_s};
        const QList<RemovedClip> removed = await(clips.removed()).value();
        QCOMPARE(await(clips.count()).value() + removed.size(), 1);
        if (!removed.isEmpty()) {
            QVERIFY(await(clips.ranges(id)).value().isEmpty() && await(clips.markers(id)).value().isEmpty());
            QVERIFY(await(clips.make({RemovalEdit{id, false}})));
        }
        const Clip clip = await(clips.clip(id)).value().value();
        QVERIFY(clip.note.toInt() >= last);
        const QList<Range> ranges = await(clips.ranges(id)).value();
        const QList<Marker> markers = await(clips.markers(id)).value();
        for (int step = 0; step <= last; ++step) {
            QVERIFY2(clip.tags.contains(u"t%1"_s.arg(step)), qPrintable(QString::number(step)));
            QCOMPARE(ranges.at(step).in, step);
            QCOMPARE(ranges.at(step).tags, QStringList{u"t%1"_s.arg(step)});
            QCOMPARE(markers.at(step).frame, step);
        }
        // And no step is there in part.
        QCOMPARE(ranges.size(), markers.size());
        QCOMPARE(clip.tags.size(), ranges.size());
        QCOMPARE(clip.note.toInt(), ranges.size() - 1);
    }

    int highest(const ClipId& id) {
        Storage::Database database{place(), librarySchema};
        return await(ClipRepository{database, u"desk"_s}.clip(id)).value().value().note.toInt();
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(KilledTest)
#include "killed_test.moc"
