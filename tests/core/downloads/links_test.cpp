// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/downloads/queuefixture.h"

#include <QTest>

using namespace Rushes;
using namespace Rushes::Downloads;
using namespace Rushes::Tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Links that end, sessions that end, networks that come back.
class LinksTest : public QueueFixture {
    Q_OBJECT

private Q_SLOTS:
    void aLinkThatHasEndedIsAskedForAnew() {
        m_server->serve("/old", payload(MiB)).status(401);
        m_server->serve("/new", payload(MiB));
        m_links->urls = {m_server->url("/old"), m_server->url("/new")};
        DownloadRequest request = requestFor("/old", payload(MiB));
        request.portal = u"https://media.example.int"_s;
        const DownloadId id = add(request);
        QTRY_COMPARE(state(id), DownloadState::Ready);
        QCOMPARE(m_links->asked, 2);
        QCOMPARE(contentOf(clip(u"clip.mxf"_s)), payload(MiB));
    }

    void aSecondLinkThatIsRefusedWaitsForASignIn() {
        m_server->serve("/clip", payload(1000)).status(401);
        DownloadRequest request = requestFor("/clip", payload(1000));
        request.portal = u"https://media.example.int"_s;
        const DownloadId id = add(request);
        QTRY_COMPARE(state(id), DownloadState::Waiting);
        QCOMPARE(m_queue->find(id)->obstacle, Obstacle::SignIn);
        QCOMPARE(m_links->asked, 2);
        m_clock->advance(1h);
        QCOMPARE(m_links->asked, 2);
        m_server->operator[]("/clip").heal();
        m_queue->resume({id});
        QTRY_COMPARE(state(id), DownloadState::Ready);
    }

    void aNetworkThatIsBackIsTriedAtOnce() {
        const QUrl url = m_server->url("/clip");
        m_server.reset();
        DownloadRequest request;
        request.source = url.toString();
        request.fileName = u"clip.mxf"_s;
        request.folder = clip(u""_s);
        const DownloadId id = add(request);
        QTRY_VERIFY(m_queue->find(id)->retryAt.isValid());
        QTRY_VERIFY(state(id) == DownloadState::Waiting || (m_clock->advance(5min), false));
        QCOMPARE(m_queue->find(id)->obstacle, Obstacle::Network);
        m_queue->obstacleGone(Obstacle::Network);
        QTRY_VERIFY(m_queue->find(id)->tries == 1);
    }

    // 25
    void aSignInLetsAllGoOnWhereTheyWere() {
        m_policy.bytes = MiB;
        open();
        const QByteArray bytes = payload(4 * MiB);
        for (int i = 0; i < 3; ++i) m_server->serve("/" + QByteArray::number(i), bytes).requireBearer("first").cutAfter(2 * MiB, 1);
        m_links->token = "first";
        QList<DownloadRequest> requests;
        for (int i = 0; i < 3; ++i) {
            requests.append(requestFor("/" + QByteArray::number(i), bytes));
            requests.last().fileName = u"%1.mxf"_s.arg(i);
            requests.last().portal = u"https://portal.example"_s;
        }
        const auto ids = addAll(requests);
        QTRY_VERIFY(m_queue->find(ids.at(0))->retryAt.isValid() && m_queue->find(ids.at(1))->retryAt.isValid());
        for (int i = 0; i < 3; ++i) m_server->operator[]("/" + QByteArray::number(i)).requireBearer("second");
        m_clock->advance(1min);
        for (const DownloadId& id : ids) QTRY_COMPARE(state(id), DownloadState::Waiting);
        for (const DownloadId& id : ids) QCOMPARE(m_queue->find(id)->obstacle, Obstacle::SignIn);
        const auto before = m_server->requests().size();
        m_clock->advance(1h);
        QCOMPARE(m_server->requests().size(), before);
        m_links->token = "second";
        m_queue->obstacleGone(Obstacle::SignIn);
        for (const DownloadId& id : ids) QTRY_VERIFY((m_clock->advance(1min), state(id) == DownloadState::Ready));
        QCOMPARE(m_server->lastRange("/0"), "bytes=2097152-");
        QCOMPARE(contentOf(clip(u"0.mxf"_s)), bytes);
    }

    void whoStopsWaitsForNoLink() {
        m_server->serve("/clip", payload(MiB));
        m_links->isSilent = true;
        const DownloadId id = add(requestFor("/clip", payload(MiB)));
        QTRY_COMPARE(m_links->asked, 1);
        m_links->isSilent = false;
        m_queue->pause({id});
        QTRY_COMPARE(state(id), DownloadState::Paused);
        m_queue->resume({id});
        QTRY_COMPARE(state(id), DownloadState::Ready);
    }

    void aPortalThatGivesNoLinkIsHeard() {
        m_links->error = LinkError{.obstacle = Obstacle::SignIn, .failure = Failure::None, .detail = u"signed out"_s};
        const DownloadId waiting = add(requestFor("/clip", payload(10)));
        QTRY_COMPARE(state(waiting), DownloadState::Waiting);
        QCOMPARE(m_queue->find(waiting)->obstacle, Obstacle::SignIn);
        m_links->error = LinkError{.obstacle = Obstacle::None, .failure = Failure::Withdrawn, .detail = u"gone"_s};
        m_queue->obstacleGone(Obstacle::SignIn);
        QTRY_COMPARE(state(waiting), DownloadState::Failed);
        QCOMPARE(m_queue->find(waiting)->failure, Failure::Withdrawn);
        QCOMPARE(m_queue->find(waiting)->detail, u"gone"_s);
    }
};

QTEST_GUILESS_MAIN(LinksTest)
#include "links_test.moc"
