// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/proxy.h"
#include "tests/core/downloads/queuefixture.h"

#include <QTest>

using namespace Rushes;
using namespace Rushes::Downloads;
using namespace Rushes::Tests;
using namespace Rushes::Transfer;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray address{"http://clips.example/clip"};

} // namespace

/// A proxy between the queue and the server, and what it may do (row 34 of the fault catalogue).
class ProxiesTest : public QueueFixture {
    Q_OBJECT

private Q_SLOTS:
    void aProxyThatWantsASignInIsWaitedForAndAskedOnce() {
        const QByteArray bytes = payload(1000);
        m_server->serve(address, bytes).status(proxyWantsSignIn);
        goByProxy();
        const QList<DownloadId> ids = addAll({request(bytes, u"one.mxf"_s), request(bytes, u"two.mxf"_s)});
        QTRY_COMPARE(m_queue->find(ids.at(0))->obstacle, Obstacle::ProxySignIn);
        QTRY_COMPARE(m_queue->find(ids.at(1))->obstacle, Obstacle::ProxySignIn);
        QVERIFY2(m_queue->find(ids.at(0))->detail.contains(u"proxy 127.0.0.1"_s), qPrintable(m_queue->find(ids.at(0))->detail));
        const auto asked = m_server->requests().size();
        m_clock->advance(1h); // who asks again and again is locked out
        QCOMPARE(state(ids.at(0)), DownloadState::Waiting);
        QCOMPARE(m_server->requests().size(), asked);
        m_queue->obstacleGone(Obstacle::Network);
        QCOMPARE(state(ids.at(0)), DownloadState::Waiting);
        m_server->operator[](address).heal();
        m_queue->obstacleGone(Obstacle::Proxy);
        for (const DownloadId& id : ids) QTRY_COMPARE(state(id), DownloadState::Ready);
    }

    void itIsStillKnownAfterAStart() {
        const QByteArray bytes = payload(1000);
        m_server->serve(address, bytes).status(proxyWantsSignIn);
        goByProxy();
        const DownloadId id = add(request(bytes, u"one.mxf"_s));
        QTRY_COMPARE(m_queue->find(id)->obstacle, Obstacle::ProxySignIn);
        const auto written = m_queue->written();
        QTRY_VERIFY(written.isFinished());
        open();
        QCOMPARE(state(id), DownloadState::Waiting);
        QCOMPARE(m_queue->find(id)->obstacle, Obstacle::ProxySignIn);
    }

    void aProxyThatIsAwayIsTriedAndThenWaitedFor() {
        const QByteArray bytes = payload(1000);
        m_server->serve(address, bytes);
        goByProxy(u"http://127.0.0.1:1"_s); // where nobody listens
        const DownloadId id = add(request(bytes, u"one.mxf"_s));
        QTRY_VERIFY(m_queue->find(id)->retryAt.isValid());
        QCOMPARE(m_queue->find(id)->trouble, Trouble::Proxy);
        for (int more = 1; more < 8; ++more) {
            m_clock->advance(5min);
            QTRY_VERIFY(state(id) == DownloadState::Waiting || m_queue->find(id)->tries == more + 1);
        }
        QTRY_COMPARE(state(id), DownloadState::Waiting);
        QCOMPARE(m_queue->find(id)->obstacle, Obstacle::Proxy);
        goByProxy();
        m_clock->advance(5min); // by itself
        QTRY_COMPARE(state(id), DownloadState::Ready);
    }

    void anotherProxyIsTriedAtOnce() {
        const QByteArray bytes = payload(1000);
        m_server->serve(address, bytes);
        goByProxy(u"http://127.0.0.1:1"_s);
        const DownloadId id = add(request(bytes, u"one.mxf"_s));
        QTRY_VERIFY(m_queue->find(id)->retryAt.isValid());
        goByProxy();
        m_queue->obstacleGone(Obstacle::Proxy);
        QTRY_COMPARE(state(id), DownloadState::Ready);
        QCOMPARE(m_queue->find(id)->trouble, Trouble::None);
    }

private:
    void goByProxy(const QString& proxy = {}) {
        QUrl own = m_server->url({});
        own.setPath({});
        m_engine->setProxies(std::make_shared<ChosenProxies>(*ProxyChoice::parse(proxy.isEmpty() ? own.toString() : proxy)));
    }
    [[nodiscard]] DownloadRequest request(const QByteArray& bytes, const QString& name) const {
        DownloadRequest made = requestFor("/clip", bytes);
        // One file each: the same bytes are not queued twice.
        made.source = QString::fromLatin1(address) + u'#' + name;
        made.fileName = name;
        return made;
    }
};

QTEST_GUILESS_MAIN(ProxiesTest)
#include "proxies_test.moc"
