// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/downloads/queuefixture.h"

#include <QTest>

using namespace Rushes;
using namespace Rushes::Downloads;
using namespace Rushes::Tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The names that files get in the end (part C of the fault catalogue).
class FinalNamesTest : public QueueFixture {
    Q_OBJECT

private Q_SLOTS:
    // 44
    void aFileOfSomebodyElseIsNeverReplaced() {
        for (const QString& name : {u"clip.mxf"_s, u"clip (2).mxf"_s}) {
            QFile theirs{clip(name)};
            QVERIFY(theirs.open(QIODevice::WriteOnly));
            theirs.write("theirs");
        }
        m_server->serve("/clip", payload(1000));
        const DownloadId id = add(requestFor("/clip", payload(1000)));
        QTRY_COMPARE(state(id), DownloadState::Ready);
        QCOMPARE(m_queue->find(id)->path, clip(u"clip (3).mxf"_s));
        QCOMPARE(contentOf(clip(u"clip.mxf"_s)), "theirs");
        QCOMPARE(contentOf(clip(u"clip (2).mxf"_s)), "theirs");
        QCOMPARE(contentOf(clip(u"clip (3).mxf"_s)), payload(1000));
    }

    // 45
    void namesThatLookTheSameAreTwoFiles() {
        const QStringList names{u"a\u0301.mxf"_s, u"\u00e1.mxf"_s, u"\u00e1.mxf. "_s};
        QList<DownloadRequest> requests;
        for (int i = 0; i < names.size(); ++i) {
            const QByteArray path = "/" + QByteArray::number(i);
            m_server->serve(path, payload(100, static_cast<quint64>(i) + 1));
            requests.append(requestFor(path, payload(100, static_cast<quint64>(i) + 1)));
            requests.last().fileName = names.at(i);
        }
        const auto ids = addAll(requests);
        for (const DownloadId& id : ids) QTRY_COMPARE(state(id), DownloadState::Ready);
        QCOMPARE(files().size(), 3);
        for (int i = 0; i < names.size(); ++i) QCOMPARE(contentOf(m_queue->find(ids.at(i))->path), payload(100, static_cast<quint64>(i) + 1));
    }

    // 52
    void aNameCannotLeaveItsFolder() {
        m_server->serve("/clip", payload(100));
        DownloadRequest request = requestFor("/clip", payload(100));
        request.fileName = u"../../etc/passwd"_s;
        const DownloadId id = add(request);
        QTRY_COMPARE(state(id), DownloadState::Ready);
        QCOMPARE(QFileInfo{m_queue->find(id)->path}.absolutePath(), clip(u""_s).chopped(1));
    }

    // 56: the id is not to be guessed, so the link is planted after a first try.
    void aLinkPlantedForThePartIsRefused() {
        QFile theirs{m_folder->filePath(u"theirs"_s)};
        QVERIFY(theirs.open(QIODevice::WriteOnly));
        theirs.write("theirs");
        theirs.close();
        m_server->serve("/clip", payload(1000)).cutAfter(500, 1);
        const DownloadId id = add(requestFor("/clip", payload(1000)));
        QTRY_VERIFY(m_queue->find(id)->retryAt.isValid());
        m_queue->pause({id});
        QTRY_VERIFY(state(id) == DownloadState::Paused);
        const QString part = clip(u"clip.mxf.%1.part"_s.arg(id.text()));
        QVERIFY(QFile::remove(part));
        QVERIFY(QFile::link(theirs.fileName(), part));
        m_queue->resume({id});
        QTRY_COMPARE(state(id), DownloadState::Waiting);
        QCOMPARE(m_queue->find(id)->obstacle, Obstacle::Folder);
        QCOMPARE(contentOf(theirs.fileName()), "theirs");
    }

    void aLinkPlantedForTheFileIsNotFollowed() {
        const QString theirs = m_folder->filePath(u"theirs"_s);
        QVERIFY(QFile::link(theirs, clip(u"clip.mxf"_s))); // leads nowhere yet
        m_server->serve("/clip", payload(1000));
        const DownloadId id = add(requestFor("/clip", payload(1000)));
        QTRY_COMPARE(state(id), DownloadState::Ready);
        QCOMPARE(m_queue->find(id)->path, clip(u"clip (2).mxf"_s));
        QVERIFY(!QFile::exists(theirs));
    }
};

QTEST_GUILESS_MAIN(FinalNamesTest)
#include "finalnames_test.moc"
