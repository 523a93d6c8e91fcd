// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/result.h"
#include "ui/downloads/proxydialog.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace Rushes;
using namespace Rushes::Transfer;
using namespace Rushes::Ui;
using Rushes::Portal::ProxyTrial;
using namespace Qt::StringLiterals;

namespace {

ProxyChoice choiceOf(const QString& text) {
    const auto choice = ProxyChoice::parse(text);
    if (!choice) qFatal("no proxy");
    return *choice;
}

} // namespace

class ProxyDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_asked.clear();
        m_answers.clear();
    }
    void cleanup() { m_dialog.reset(); }

    void whatIsWrittenIsWhatIsChosen() {
        open(ProxyChoice{});
        QVERIFY(!find<QWidget>(u"proxyHost"_s)->isEnabled());
        find<QRadioButton>(u"proxyOne"_s)->click();
        QVERIFY(!use()->isEnabled());
        QVERIFY(m_dialog->problem().contains(u"host"_s));
        find<QComboBox>(u"proxyKind"_s)->setCurrentIndex(1);
        QTest::keyClicks(find<QLineEdit>(u"proxyHost"_s), u"proxy.example.int"_s);
        find<QSpinBox>(u"proxyPort"_s)->setValue(8080);
        QTest::keyClicks(find<QLineEdit>(u"proxyUser"_s), u"news@desk"_s);
        QTest::keyClicks(find<QLineEdit>(u"proxyPassword"_s), u"s3cret:/"_s);
        QSignalSpy chosen{m_dialog.get(), &ProxyDialog::chosen};
        QTest::mouseClick(use(), Qt::LeftButton);
        QCOMPARE(chosen.size(), 1);
        const auto choice = chosen.at(0).at(0).value<ProxyChoice>();
        QCOMPARE(choice.url().scheme(), u"socks5"_s);
        QCOMPARE(choice.url().userName(QUrl::FullyDecoded), u"news@desk"_s);
        QCOMPARE(choice.url().port(), 8080);
        QVERIFY(!choice.text().contains(u"s3cret"_s)); // it is never part of the setting
        QCOMPARE(chosen.at(0).at(1).value<ProxyDialog::Password>(), ProxyDialog::Password{"s3cret:/"});
    }

    void anAddressThatIsPastedIsTakenApart() {
        open(ProxyChoice{});
        find<QRadioButton>(u"proxyOne"_s)->click();
        auto* host = find<QLineEdit>(u"proxyHost"_s);
        QTest::keyClicks(host, u"socks5://"_s); // typed so far it is nothing yet
        QCOMPARE(host->text(), u"socks5://"_s);
        host->clear();
        host->insert(u"socks5://anna:pass%40word@10.1.2.3:1081"_s);
        QCOMPARE(host->text(), u"10.1.2.3"_s);
        QCOMPARE(find<QComboBox>(u"proxyKind"_s)->currentData().toString(), u"socks5"_s);
        QCOMPARE(find<QSpinBox>(u"proxyPort"_s)->value(), 1081);
        QCOMPARE(find<QLineEdit>(u"proxyUser"_s)->text(), u"anna"_s);
        QCOMPARE(find<QLineEdit>(u"proxyPassword"_s)->text(), u"pass@word"_s);
        QCOMPARE(m_dialog->problem(), QString{});
    }

    void whatIsWrongIsSaid() {
        open(choiceOf(u"http://proxy.example.int:3128"_s));
        QCOMPARE(m_dialog->problem(), QString{});
        find<QLineEdit>(u"proxyPassword"_s)->setText(u"x"_s);
        QVERIFY(m_dialog->problem().contains(u"needs a user"_s));
        find<QLineEdit>(u"proxyPassword"_s)->clear();
        find<QLineEdit>(u"proxyHost"_s)->setText(u"two words"_s);
        QVERIFY(m_dialog->problem().contains(u"two words"_s));
        QVERIFY(!use()->isEnabled());
        QCOMPARE(find<PlainLabel>(u"proxySays"_s)->text(), m_dialog->problem());
        find<QRadioButton>(u"proxyNone"_s)->click(); // the fields are of no interest any more
        QCOMPARE(m_dialog->problem(), QString{});
        QVERIFY(use()->isEnabled());
    }

    void aPasswordThatIsKeptIsSaidToBe() {
        open(choiceOf(u"http://anna@proxy.example.int:3128"_s));
        m_dialog->setPasswordKept(true);
        auto* password = find<QLineEdit>(u"proxyPassword"_s);
        QVERIFY(password->text().isEmpty());
        QVERIFY(password->placeholderText().contains(u"keyring"_s));
        find<QLineEdit>(u"proxyUser"_s)->setText(u"bert"_s);
        QVERIFY(!password->placeholderText().contains(u"keyring"_s)); // that is somebody else's
    }

    void aTrialSaysHowItEnded() {
        open(choiceOf(u"http://proxy.example.int:3128"_s));
        QTest::mouseClick(find<QPushButton>(u"proxyTry"_s), Qt::LeftButton);
        QCOMPARE(m_asked.size(), 1);
        answer(0, ProxyTrial::SignIn);
        QTRY_VERIFY(says().contains(u"another user or password"_s));
        QTest::mouseClick(find<QPushButton>(u"proxyTry"_s), Qt::LeftButton);
        find<QLineEdit>(u"proxyHost"_s)->setText(u"other.example.int"_s);
        QTest::mouseClick(find<QPushButton>(u"proxyTry"_s), Qt::LeftButton);
        answer(1, ProxyTrial::Refused); // of the host before
        answer(2, ProxyTrial::Through);
        QTRY_COMPARE(says(), u"The portal answers by other.example.int."_s);
        QCOMPARE(m_asked.constLast().url().host(), u"other.example.int"_s);
    }

    void everyEndHasWordsForEveryChoice() {
        for (const QString& text : {u"system"_s, u"none"_s, u"http://proxy.example.int:3128"_s}) {
            for (int trial = 0; trial <= static_cast<int>(ProxyTrial::NothingBeyond); ++trial) {
                const QString words = ProxyDialog::words(static_cast<ProxyTrial>(trial), choiceOf(text));
                QVERIFY(words.endsWith(u'.'));
                QCOMPARE(words.contains(u"Nothing was changed"_s), static_cast<ProxyTrial>(trial) != ProxyTrial::Through);
            }
        }
    }

private:
    void open(const ProxyChoice& choice) {
        m_dialog = std::make_unique<ProxyDialog>(choice, [this](const ProxyChoice& wanted, const ProxyDialog::Password&) {
            m_asked.append(wanted);
            m_answers.emplace_back().start();
            return m_answers.back().future();
        });
        m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        m_dialog->show();
    }
    void answer(std::size_t number, ProxyTrial trial) {
        m_answers.at(number).addResult(trial);
        m_answers.at(number).finish();
    }
    template <typename T> [[nodiscard]] T* find(const QString& name) const { return m_dialog->findChild<T*>(name); }
    [[nodiscard]] QPushButton* use() const { return find<QPushButton>(u"proxyUse"_s); }
    [[nodiscard]] QString says() const { return find<PlainLabel>(u"proxySays"_s)->text(); }

    std::unique_ptr<ProxyDialog> m_dialog;
    QList<ProxyChoice> m_asked;
    std::vector<QPromise<ProxyTrial>> m_answers;
};

QTEST_MAIN(ProxyDialogTest)
#include "proxydialog_test.moc"
