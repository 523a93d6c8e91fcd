// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/mailmessage.h"

#include <QTest>

using namespace Rushes::Ui;

class MailMessageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thePlainTextIsRead_data() {
        QTest::addColumn<QByteArray>("source");
        QTest::addColumn<QString>("body");
        QTest::newRow("as it is") << QByteArray{"Subject: A\r\n\r\nYour code is 417 283.\r\n"} << QStringLiteral("Your code is 417 283.");
        QTest::newRow("quoted-printable")
            << QByteArray{"Content-Transfer-Encoding: quoted-printable\r\nContent-Type: text/plain; charset=utf-8\r\n\r\ncaf=C3=A9 is=\r\n open"}
            << QStringLiteral("café is open");
        QTest::newRow("base64") << QByteArray{"Content-Transfer-Encoding: base64\r\n\r\nSGVsbG8=\r\n"} << QStringLiteral("Hello");
        QTest::newRow("several parts")
            << QByteArray{"Content-Type: multipart/alternative; boundary=\"x\"\r\n\r\n--x\r\nContent-Type: text/html\r\n\r\n<b>no</b>\r\n--x\r\n"
                          "Content-Type: text/plain\r\n\r\nyes\r\n--x--\r\n"}
            << QStringLiteral("yes");
        QTest::newRow("a boundary that begins another")
            << QByteArray{"Content-Type: multipart/mixed; boundary=a\r\n\r\n--a\r\nContent-Type: multipart/alternative; boundary=\"ab\"\r\n\r\n--ab\r\n"
                          "Content-Type: text/plain; charset=iso-8859-1\r\n\r\nd\xE9j\xE0\r\n--ab\r\nContent-Type: "
                          "text/html\r\n\r\n<i>no</i>\r\n--ab--\r\n--a--\r\n"}
            << QStringLiteral("déjà");
        QTest::newRow("a dash in the text")
            << QByteArray{"Content-Type: multipart/alternative; boundary=x\r\n\r\n--x\r\nContent-Type: text/plain\r\n\r\nuse --x or --xy\r\n--xy\r\n--x--\r\n"}
            << QStringLiteral("use --x or --xy\n--xy");
        QTest::newRow("empty") << QByteArray{} << QString{};
        QTest::newRow("cut in a part") << QByteArray{"Content-Type: multipart/mixed; boundary=x\r\n\r\n--x"} << QString{};
    }
    void thePlainTextIsRead() {
        QFETCH(QByteArray, source);
        QFETCH(QString, body);
        QCOMPARE(MailMessage::read(source).body, body);
    }

    void theFieldsAreReadable() {
        const MailMessage mail =
            MailMessage::read("From: =?utf-8?B?RMOpbW8=?= <p@example.org>\r\nSubject: =?utf-8?Q?Your_code_?=\r\n =?utf-8?Q?f=C3=BCr_Rushes?=\r\n"
                              "Date: Thu, 12 Feb 2026 08:00:00 +0000\r\n\r\nx");
        QCOMPARE(mail.from, QStringLiteral("Démo <p@example.org>"));
        QCOMPARE(mail.subject, QStringLiteral("Your code für Rushes"));
        QCOMPARE(mail.date.toUTC().time(), QTime(8, 0));
    }
};

QTEST_GUILESS_MAIN(MailMessageTest)
#include "mailmessage_test.moc"
