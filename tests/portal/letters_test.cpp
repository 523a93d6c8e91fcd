// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portal/mail/letters.h"
#include "app/portal/mail/lettertemplate.h"
#include "app/portal/mail/salutation.h"
#include "core/account/verificationcode.h"
#include "tests/support/lettercode.h"

#include <QTest>
#include <QTimeZone>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Rushes;
using namespace Rushes::PortalServer;

namespace {

const QString code = u"042917"_s;

EmailAddress ann() { return *EmailAddress::parse(u"ann@example.org"_s); }

/// What a person sees of HTML, and whether it is well formed at all.
std::optional<QString> seen(const QString& html) {
    QXmlStreamReader reader{QString{html}.remove(u"<!DOCTYPE html>"_s).replace(QRegularExpression{u"<meta ([^>]*)>"_s}, u"<meta \\1/>"_s)};
    QString text;
    bool inBody = false;
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::StartElement && reader.name() == "body"_L1) inBody = true;
        if (token == QXmlStreamReader::Characters && inBody) text += reader.text();
    }
    return reader.hasError() ? std::nullopt : std::optional{text};
}

} // namespace

class LettersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyLetterInEveryLanguage_data() {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << u"en"_s;
        QTest::newRow("French") << u"fr"_s;
    }
    void everyLetterInEveryLanguage() {
        QFETCH(QString, language);
        const Language in = languageFrom(language);
        const QList<Mail> letters{m_letters.registrationCode(ann(), u"Ann Desk"_s, code, in), m_letters.alreadyRegistered(ann(), in),
                                  m_letters.resetCode(ann(), code, in), m_letters.passwordChanged(ann(), in)};
        for (const Mail& letter : letters) {
            QVERIFY(!letter.subject.isEmpty());
            QVERIFY(!letter.subject.contains(code)); // what servers on the way write into their logs
            for (const QString& text : {letter.subject, letter.text, letter.html})
                QVERIFY2(!text.contains("{{"_L1) && !text.contains("}}"_L1), qPrintable(text));
            const auto html = seen(letter.html);
            QVERIFY2(html, qPrintable(letter.html));
            QVERIFY(letter.html.contains(u"<html lang=\"%1\">"_s.arg(language)));
            QVERIFY(letter.html.contains(u"Portál &amp; &lt;Co&gt;"_s));
            // Nothing that is fetched when the letter is opened, and no script.
            for (const auto bait : {"src="_L1, "href="_L1, "url("_L1, "http"_L1, "<script"_L1, "<img"_L1, "<link"_L1, "@import"_L1})
                QVERIFY2(!letter.html.contains(bait), bait.data());
            // Both parts say the same.
            QCOMPARE(html->simplified().replace(QChar{0x00a0}, u' '), letter.text.simplified().replace(QChar{0x00a0}, u' '));
        }
        QVERIFY(letters[0].subject !=
                m_letters.registrationCode(ann(), u"Ann Desk"_s, code, in == Language::French ? Language::English : Language::French).subject);
    }

    void theCodeIsFoundByProgramsAndPeople_data() { everyLetterInEveryLanguage_data(); }
    void theCodeIsFoundByProgramsAndPeople() {
        QFETCH(QString, language);
        const Language in = languageFrom(language);
        for (const Mail& letter : {m_letters.registrationCode(ann(), u"Ann Desk"_s, code, in), m_letters.resetCode(ann(), code, in)}) {
            const QString line = in == Language::French ? u"\nVotre code : 042917\n"_s : u"\nYour code: 042917\n"_s;
            QVERIFY2(letter.text.contains(line), qPrintable(letter.text));
            QCOMPARE(Account::VerificationCode::find(letter.text)->digits(), code); // the clients' way: paste the whole mail
            QCOMPARE(Account::VerificationCode::find(*seen(letter.html))->digits(), code);
            const QByteArray message = messageOf(letter, {u"Desk"_s, ann()}, u"id1"_s, QDateTime{QDate{2026, 2, 12}, QTime{8, 0}, QTimeZone::UTC});
            QCOMPARE(Tests::codeInLetter(message), code);
            QVERIFY(letter.html.contains(QRegularExpression{u"<p class=\"code\"[^>]*>042917</p>"_s})); // one run of digits, to be copied
            QCOMPARE(letter.lifetime, 30min);
            QVERIFY(letter.text.contains(u"30\u00a0minutes"_s));
        }
        QVERIFY(!m_letters.alreadyRegistered(ann(), in).lifetime);
    }

    void aNameIsEscaped() {
        const Mail letter = m_letters.registrationCode(ann(), u"Ann O'Brien"_s, code, Language::English);
        QVERIFY(letter.text.startsWith("Hello Ann O'Brien,\n"_L1));
        QVERIFY(seen(letter.html));
        QVERIFY(m_letters.registrationCode(ann(), u"<b>Ann</b>"_s, code, Language::English).html.contains("<p>Hello,</p>"_L1));
    }

    void nobodyWritesToStrangersThroughTheirName_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("greeted");
        for (const QString& name :
             {u"Ann Desk"_s, u"J. P. Müller-O’Brien"_s, u"Björk Guðmundsdóttir"_s, u"عبد الله"_s, u"李小龍"_s, u"Nguyễn Văn An"_s, u"Pen\u0303a"_s})
            QTest::newRow(qPrintable(name)) << name << name;
        QTest::newRow("spaces") << u"  Ann\n\tDesk "_s << u"Ann Desk"_s;
        for (const QString& name :
             {u""_s, u"Win at www.example.org"_s, u"example.org"_s, u"http://x"_s, u"ann@example.org"_s, u"Your code: 123456"_s, u"<b>Ann</b>"_s, u"{{code}}"_s,
              u"You have won a prize go and get it now"_s, QString(200, u'a'), u"Ann\u202Egro.elpmaxe"_s, u"１２３４５６"_s})
            QTest::newRow(qPrintable(u"not "_s + name.left(20))) << name << QString{};
    }
    void nobodyWritesToStrangersThroughTheirName() {
        QFETCH(QString, name);
        QFETCH(QString, greeted);
        QCOMPARE(salutable(name), greeted);
        const Mail letter = m_letters.registrationCode(ann(), name, code, Language::English);
        QVERIFY(letter.text.startsWith(greeted.isEmpty() ? u"Hello,\n"_s : u"Hello %1,\n"_s.arg(greeted)));
        QCOMPARE(Account::VerificationCode::find(letter.text)->digits(), code);
    }

    void aTemplateIsStrict_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("good");
        QTest::newRow("plain") << u"Hello"_s << true;
        QTest::newRow("empty") << u""_s << true;
        QTest::newRow("places") << u"{{a}}{{b}} and {{a}}"_s << true;
        QTest::newRow("single braces") << u".code { color: red }"_s << true;
        QTest::newRow("open") << u"Hello {{name"_s << false;
        QTest::newRow("capitals") << u"{{Name}}"_s << false;
        QTest::newRow("a space") << u"{{ name }}"_s << false;
        QTest::newRow("closed twice") << u"{{name}} }}"_s << false;
        QTest::newRow("nothing") << u"{{}}"_s << false;
    }
    void aTemplateIsStrict() {
        QFETCH(QString, text);
        QFETCH(bool, good);
        QCOMPARE(TextTemplate::parse(text).has_value(), good);
    }

    void aValueIsNeverReadAgain() {
        const auto made = TextTemplate::parse(u"{{a}} {{b}}"_s);
        QCOMPARE(made->filled({{u"a"_s, u"{{b}}"_s}, {u"b"_s, u"%1"_s}}), u"{{b}} %1"_s);
    }

    void aLetterWithOtherPlacesIsNoLetter() {
        QVERIFY(LetterTemplate::read(u"already-registered"_s, Language::French, {u"portal"_s}));
        QVERIFY(!LetterTemplate::read(u"already-registered"_s, Language::French, {u"portal"_s, u"code"_s}));
        QVERIFY(!LetterTemplate::read(u"already-registered"_s, Language::French, {}));
        QVERIFY(!LetterTemplate::read(u"no-such-letter"_s, Language::French, {}));
    }

private:
    Letters m_letters{u"Portál & <Co>"_s, 30min};
};

QTEST_GUILESS_MAIN(LettersTest)
#include "letters_test.moc"
