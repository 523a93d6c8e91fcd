// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/addportaldialog.h"

#include "core/base/result.h"

#include <QLineEdit>
#include <QPromise>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Rushes;
using namespace Rushes::Ui;
using namespace Qt::StringLiterals;
using Account::PortalProfile;
using Portal::PortalAddress;
using Portal::PortalError;
using Portal::PortalFault;
using Portal::PortalResult;

class AddPortalDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_asked.clear();
        m_added.clear();
        m_answer = PortalProfile{.name = u"Press desk"_s, .tagline = {}, .newsletterName = {}, .usageTerms = {}};
        m_dialog = std::make_unique<AddPortalDialog>([this](const PortalAddress& address) {
            m_asked.append(address.url().toString());
            return readyFuture(PortalResult<PortalProfile>{m_answer});
        });
        connect(m_dialog.get(), &AddPortalDialog::added, this, [this](const PortalAddress& address) { m_added.append(address.url().toString()); });
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
    }

    void aPortalThatSaysWhoItIsIsAdded() {
        QSignalSpy accepted{m_dialog.get(), &QDialog::accepted};
        QVERIFY(!submit()->isEnabled());
        QTest::keyClicks(field(), u"  media.example.int/press/ "_s);
        QTest::keyClick(field(), Qt::Key_Return);
        QTRY_COMPARE(accepted.size(), 1);
        QCOMPARE(m_asked, QStringList{u"https://media.example.int/press"_s});
        QCOMPARE(m_added, QStringList{u"https://media.example.int/press"_s});
    }

    void whatIsNoAddressIsSaidAndNobodyIsAsked_data() {
        QTest::addColumn<QString>("text");
        QTest::newRow("in the clear") << u"http://media.example.int"_s;
        QTest::newRow("a file") << u"file:///etc/passwd"_s;
        QTest::newRow("with a user") << u"https://me@media.example.int"_s;
        QTest::newRow("with a query") << u"https://media.example.int/?x=1"_s;
    }
    void whatIsNoAddressIsSaidAndNobodyIsAsked() {
        QFETCH(QString, text);
        QTest::keyClicks(field(), text);
        submit()->click();
        QVERIFY(fault().startsWith(u"This is not a portal's address."_s));
        QCOMPARE(m_asked, QStringList{});
    }

    void saysWhyThereIsNoPortal_data() {
        QTest::addColumn<PortalFault>("fault");
        QTest::addColumn<QString>("lead");
        QTest::newRow("nobody") << PortalFault::Offline << u"Nobody answers at media.example.int."_s;
        QTest::newRow("a web page") << PortalFault::BadReply << u"media.example.int answers, but not as a portal for Rushes does."_s;
        QTest::newRow("another service") << PortalFault::NotFound << u"media.example.int answers, but not as a portal for Rushes does."_s;
        QTest::newRow("a bad certificate") << PortalFault::Insecure << u"No secure connection with the portal can be made."_s;
    }
    void saysWhyThereIsNoPortal() {
        QFETCH(PortalFault, fault);
        QFETCH(QString, lead);
        m_answer = std::unexpected{PortalError{.fault = fault}};
        QTest::keyClicks(field(), u"media.example.int"_s);
        submit()->click();
        QTRY_VERIFY2(this->fault().startsWith(lead), qPrintable(this->fault()));
        QCOMPARE(m_added, QStringList{});
        QVERIFY(m_dialog->isVisible());
        QCOMPARE(field()->text(), u"media.example.int"_s);
        QVERIFY(submit()->isEnabled());
    }

private:
    [[nodiscard]] QLineEdit* field() const { return m_dialog->findChild<QLineEdit*>(u"portalAddress"_s); }
    [[nodiscard]] QPushButton* submit() const { return m_dialog->findChild<QPushButton*>(u"addPortalSubmit"_s); }
    [[nodiscard]] QString fault() const { return m_dialog->findChild<FaultLine*>(u"faultLine"_s)->text(); }

    QStringList m_asked;
    QStringList m_added;
    PortalResult<PortalProfile> m_answer;
    std::unique_ptr<AddPortalDialog> m_dialog;
};

QTEST_MAIN(AddPortalDialogTest)
#include "addportaldialog_test.moc"
