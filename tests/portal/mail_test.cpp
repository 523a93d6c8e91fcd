// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portal/mail/foldermailer.h"
#include "app/portal/mail/mail.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Rushes;
using namespace Rushes::PortalServer;

namespace {

EmailAddress address(const QString& text) { return *EmailAddress::parse(text); }

Envelope envelope(const QString& id) { return {id, address(u"no-reply@example.org"_s), address(u"ann@example.org"_s)}; }

QByteArray built(const QString& subject, const QString& body, const QString& senderName = u"Desk"_s) {
    return messageOf({.to = address(u"ann@example.org"_s), .subject = subject, .text = body, .html = u"<p>"_s + body + u"</p>"_s},
                     {senderName, address(u"no-reply@example.org"_s)}, u"id1"_s, QDateTime{QDate{2026, 2, 12}, QTime{8, 0}, QTimeZone::UTC});
}

QByteArrayList fieldNames(const QByteArray& message) {
    QByteArrayList names;
    for (const QByteArray& line : message.first(message.indexOf("\r\n\r\n")).split('\n')) {
        if (!line.startsWith(' ')) names.append(line.first(line.indexOf(':')));
    }
    return names;
}

} // namespace

class MailTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSubjectAddsNoField_data() {
        QTest::addColumn<QString>("text");
        QTest::newRow("plain") << u"Hello"_s;
        QTest::newRow("line break") << u"Hello\r\nBcc: all@example.org"_s;
        QTest::newRow("bare carriage return") << u"Hello\rBcc: all@example.org"_s;
        QTest::newRow("Unicode line break") << u"Hello\u2028Bcc: all@example.org"_s;
        QTest::newRow("accents") << u"Réunion à Reykjavík\nBcc: all@example.org"_s;
        QTest::newRow("long") << QString(400, u'é');
        QTest::newRow("looks encoded") << u"=?UTF-8?B?QmNjOiB4?="_s;
    }
    void aSubjectAddsNoField() {
        QFETCH(QString, text);
        const QByteArrayList expected{"Date", "From", "To", "Subject", "Message-ID", "Auto-Submitted", "MIME-Version", "Content-Type"};
        QCOMPARE(fieldNames(built(text, u"Hello"_s)), expected);
        QCOMPARE(fieldNames(built(u"Hello"_s, u"Hello"_s, text)), expected);
    }

    void everyLineIsShortAndPlain() {
        const QByteArray message = built(QString(300, u'ø'), QString(3000, u'é') + u"\nA line.\n.\nFrom here\n"_s, u"Désk \"of\" Oslo"_s);
        for (const QByteArray& line : message.split('\n')) QVERIFY2(line.size() <= 79, line.constData());
        QVERIFY(std::ranges::all_of(message, [](char c) { return (c >= ' ' && c <= '~') || c == '\r' || c == '\n'; }));
        QCOMPARE(message.count('\n'), message.count("\r\n"));
    }

    void aTextAddsNoPart() {
        const QByteArray message = built(u"Hello"_s, u"Hello\n\n--=_id1\nContent-Type: text/html\n\n<b>not this</b>\n--=_id1--\n"_s);
        QCOMPARE(message.count("\r\n--=_id1\r\n"), 2);
        QCOMPARE(message.count("\r\n--=_id1--\r\n"), 1);
        QVERIFY(message.endsWith("\r\n--=_id1--\r\n"));
        QCOMPARE(message.count("\r\nContent-Type: text/plain; charset=utf-8\r\n"), 1);
        QCOMPARE(message.count("\r\nContent-Type: text/html; charset=utf-8\r\n"), 1);
    }

    void theSameMailIsTheSameMessage() {
        QCOMPARE(built(u"Hello"_s, u"Hello"_s), built(u"Hello"_s, u"Hello"_s));
        QVERIFY(built(u"Hello"_s, u"Hello"_s).contains("\r\nMessage-ID: <id1@example.org>\r\n"));
    }

    void aMailGivenTwiceStaysOneFile() {
        const QTemporaryDir folder;
        FolderMailer mailer{folder.filePath(u"mail"_s)};
        QVERIFY(mailer.send(envelope(u"id1"_s), "one"));
        QVERIFY(mailer.send(envelope(u"id1"_s), "one"));
        QVERIFY(mailer.send(envelope(u"id2"_s), "two"));
        QCOMPARE(QDir{folder.filePath(u"mail"_s)}.entryList(QDir::Files), (QStringList{u"id1.eml"_s, u"id2.eml"_s}));
    }

    void aFolderThatCannotBeMadeMayBeTriedAgain() {
        FolderMailer mailer{u"/proc/no/such/folder"_s};
        const auto sent = mailer.send(envelope(u"id1"_s), "one");
        QVERIFY(!sent);
        QVERIFY(!sent.error().permanent);
    }
};

QTEST_GUILESS_MAIN(MailTest)
#include "mail_test.moc"
