// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/portal/accounts/accountfixture.h"
#include "tests/support/portalprocess.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rushes::Tests;

namespace {

constexpr int flood = 200;
constexpr qint64 mostMemory = 256; // MiB

} // namespace

/// The real rushes-portal at its real price of a password hash, 64 MiB each.
class LoadTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFloodOfSignInsCostsABoundedAmountOfMemory() {
        const QTemporaryDir folder;
        PortalProcess portal{folder.path(), {u"--behind-proxy"_s}};
        QVERIFY(portal.start());
        const auto port = static_cast<quint16>(portal.url().port());
        QVERIFY(portal.said().contains("64 MiB"));

        const QByteArray body = QJsonDocument{credentials(u"ann@example.org"_s)}.toJson(QJsonDocument::Compact);
        std::vector<std::unique_ptr<Wire>> wires;
        wires.reserve(flood);
        for (int i = 0; i < flood; ++i) wires.push_back(std::make_unique<Wire>(port));
        for (int i = 0; i < flood; ++i) {
            // Each for another address and from another peer, so that nothing but the number of hashes stops them.
            const QByteArray json = QByteArray{body}.replace("ann@", "p" + QByteArray::number(i) + '@');
            wires[static_cast<std::size_t>(i)]->say("POST /v1/sessions HTTP/1.1\r\nHost: x\r\n" + from("10.4.0." + QByteArray::number(i)) +
                                                    "\r\nContent-Length: " + QByteArray::number(json.size()) + "\r\n\r\n" + json);
        }
        qint64 slowest = 0;
        int judged = 0, later = 0;
        QuickWire health{port};
        for (const auto& wire : wires) {
            QCOMPARE(health.ask("GET", "/health").status, 200);
            slowest = std::max(slowest, qint64(health.milliseconds()));
            const WireAnswer answer = wire->hear();
            judged += answer.status == 401;
            later += answer.status == 503 && answer.headers.value("retry-after").toInt() > 0;
        }
        const qint64 peak = peakMemory(portal.processId());
        qInfo("%d sign-ins at once: %d judged, %d told to come back; at most %lld MiB; /health within %lld ms", flood, judged, later, peak, slowest);
        QCOMPARE(judged + later, flood);
        QVERIFY(judged >= 26); // two at work and twenty-four waiting, and those that came as places got free
        QVERIFY(later > 0);
        QVERIFY(peak > 0 && peak < mostMemory);
        QVERIFY(slowest < 1000); // the contract's promise
    }

private:
    /// In MiB.
    static qint64 peakMemory(qint64 processId) {
        QFile status{u"/proc/%1/status"_s.arg(processId)};
        if (!status.open(QIODevice::ReadOnly)) return 0;
        static const QRegularExpression field{u"VmHWM:\\s+(\\d+) kB"_s};
        return field.match(QString::fromLatin1(status.readAll())).captured(1).toLongLong() / 1024;
    }
};

QTEST_GUILESS_MAIN(LoadTest)
#include "load_test.moc"
