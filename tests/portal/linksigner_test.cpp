// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portal/accounts/secrets.h"
#include "app/portal/media/linksigner.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace Rushes::PortalServer;

class LinkSignerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsItsOwnLinks() { QCOMPARE(m_signer.sessionOf(u"r1"_s, m_link, m_now), u"s1"_s); }
    void aLinkIsOverAtItsTime() { QVERIFY(!m_signer.sessionOf(u"r1"_s, m_link, m_now.addSecs(900))); }
    void aLinkIsForOneRendition() { QVERIFY(!m_signer.sessionOf(u"r2"_s, m_link, m_now)); }
    void anotherPortalsLinksAreUnknown() {
        const Secrets others = Secrets::temporary();
        QVERIFY(!LinkSigner{others}.sessionOf(u"r1"_s, m_link, m_now));
    }

    void nothingInALinkCanBeChanged_data() {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::newRow("longer") << u"expires"_s << QString::number(m_now.addSecs(901).toSecsSinceEpoch());
        QTest::newRow("another session") << u"session"_s << u"s2"_s;
        QTest::newRow("no signature") << u"signature"_s << u""_s;
    }
    void nothingInALinkCanBeChanged() {
        QFETCH(QString, key);
        QFETCH(QString, value);
        QUrlQuery changed = m_link;
        changed.removeQueryItem(key);
        changed.addQueryItem(key, value);
        QVERIFY(!m_signer.sessionOf(u"r1"_s, changed, m_now));
        QVERIFY(!m_signer.sessionOf(u"r1"_s, {}, m_now));
    }

private:
    const Secrets m_secrets = Secrets::temporary();
    const LinkSigner m_signer{m_secrets};
    const QDateTime m_now{QDate{2026, 2, 12}, QTime{8, 0}, QTimeZone::UTC};
    const QUrlQuery m_link = m_signer.sign(u"r1"_s, u"s1"_s, m_now.addSecs(900));
};

QTEST_GUILESS_MAIN(LinkSignerTest)
#include "linksigner_test.moc"
