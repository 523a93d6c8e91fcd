// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/proxysetup.h"
#include "app/desktop/proxytrial.h"
#include "app/workbench/proxies.h"
#include "core/account/credentialvault.h"
#include "core/settings/settings.h"
#include "core/transfer/transferengine.h"
#include "tests/support/await.h"
#include "tests/support/manualclock.h"
#include "ui/shell/mainwindow.h"

#include <QAction>
#include <QLineEdit>
#include <QNetworkProxy>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Rushes;
using namespace Rushes::Desktop;
using Rushes::Portal::ProxyTrial;
using Rushes::Portal::proxyTrialOf;
using Rushes::Transfer::ProxyChoice;
using namespace Qt::StringLiterals;

namespace {

/// A proxy that says one thing, whatever it is asked.
class OneAnswer final : public QTcpServer {
public:
    explicit OneAnswer(QByteArray answer) : m_answer{std::move(answer)} {
        if (!listen(QHostAddress::LocalHost)) qFatal("no port");
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket* socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                asked += socket->readAll();
                if (!asked.contains("\r\n\r\n")) return;
                // Once the way is open what comes is for the portal.
                socket->write(asked.endsWith("\r\n\r\n") ? m_answer : QByteArray{"no TLS, but an answer"});
            });
        });
    }
    [[nodiscard]] QString url() const { return u"http://127.0.0.1:%1"_s.arg(serverPort()); }

    QByteArray asked;

private:
    QByteArray m_answer;
};

const QUrl portal{u"https://media.example.int"_s};

} // namespace

class ProxySetupTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QNetworkProxyFactory::setApplicationProxyFactory(nullptr); }

    void everyProxyIsToldByWhatItDoes_data() {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<ProxyTrial>("trial");
        QTest::newRow("lets us through") << "HTTP/1.1 200 Connection established\r\n\r\n"_ba << ProxyTrial::Through;
        QTest::newRow("wants a sign-in")
            << "HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"desk\"\r\nContent-Length: 0\r\n\r\n"_ba << ProxyTrial::SignIn;
        QTest::newRow("does not get there") << "HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\n\r\n"_ba << ProxyTrial::NothingBeyond;
    }

    void everyProxyIsToldByWhatItDoes() {
        QFETCH(QByteArray, answer);
        QFETCH(ProxyTrial, trial);
        OneAnswer proxy{answer};
        const auto tried = tryProxy(*ProxyChoice::parse(proxy.url()), {}, portal);
        QTRY_VERIFY(tried.isFinished());
        QCOMPARE(await(tried), trial);
        QVERIFY(proxy.asked.startsWith("CONNECT media.example.int:443"));
    }

    void aPortWhereNothingListensIsSaidToBeOne() {
        QString url;
        {
            const OneAnswer proxy{{}};
            url = proxy.url();
        }
        const auto tried = tryProxy(*ProxyChoice::parse(url), {}, portal);
        QTRY_VERIFY(tried.isFinished());
        QCOMPARE(await(tried), ProxyTrial::Refused);
    }

    void whatAnswersBeyondProvesTheWay() {
        QCOMPARE(proxyTrialOf(QNetworkReply::ContentNotFoundError, true), ProxyTrial::Through);
        QCOMPARE(proxyTrialOf(QNetworkReply::SslHandshakeFailedError, true), ProxyTrial::Through);
        QCOMPARE(proxyTrialOf(QNetworkReply::ProxyNotFoundError, true), ProxyTrial::NotFound);
        QCOMPARE(proxyTrialOf(QNetworkReply::OperationCanceledError, true), ProxyTrial::Silent);
        QCOMPARE(proxyTrialOf(QNetworkReply::OperationCanceledError, false), ProxyTrial::NothingBeyond);
        QCOMPARE(proxyTrialOf(QNetworkReply::HostNotFoundError, false), ProxyTrial::NothingBeyond);
        QCOMPARE(proxyTrialOf(QNetworkReply::ServiceUnavailableError, true), ProxyTrial::NothingBeyond); // said by the proxy itself
        QCOMPARE(proxyTrialOf(QNetworkReply::ServiceUnavailableError, false), ProxyTrial::Through);
    }

    void aChoiceIsInForceAtOnceAndItsPasswordInTheVault() {
        const QTemporaryDir folder;
        Settings::Settings settings{folder.filePath(u"rushes.ini"_s)};
        settings.setProxy(u"http://anna@old.example.int:3128"_s);
        Account::MemoryVault vault;
        const QString oldName = Workbench::proxySecretName(*ProxyChoice::parse(settings.proxy()));
        vault.write(oldName, "before");
        Transfer::TransferEngine engine;
        Tests::ManualClock clock;
        Ui::MainWindow window{clock, settings.file()};
        ProxySetup setup{engine, vault, settings, window, [] { return portal; }};
        QTRY_COMPARE(spoken().password(), u"before"_s); // the vault has answered
        window.findChild<QAction*>(u"actionProxy"_s)->trigger();
        auto* dialog = window.findChild<Ui::ProxyDialog*>();
        QVERIFY(dialog != nullptr);
        const auto field = [dialog](const QString& name) { return dialog->findChild<QLineEdit*>(name); };
        QCOMPARE(field(u"proxyHost"_s)->text(), u"old.example.int"_s);
        QVERIFY(field(u"proxyPassword"_s)->placeholderText().contains(u"keyring"_s));
        field(u"proxyHost"_s)->setText(u"new.example.int"_s);
        field(u"proxyPassword"_s)->setText(u"s3cret"_s);
        QTest::mouseClick(dialog->findChild<QPushButton*>(u"proxyUse"_s), Qt::LeftButton);
        QCOMPARE(settings.proxy(), u"http://anna@new.example.int:3128"_s);
        QCOMPARE(spoken().hostName(), u"new.example.int"_s);
        QCOMPARE(spoken().password(), u"s3cret"_s);
        QCOMPARE(await(vault.read(Workbench::proxySecretName(*ProxyChoice::parse(settings.proxy())))), std::optional{"s3cret"_ba});
        QVERIFY(!await(vault.read(oldName))); // nobody would think of it any more
        settings.file().sync();
        QFile written{folder.filePath(u"rushes.ini"_s)};
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY(!written.readAll().contains("s3cret"));
    }

    void goingDirectlyForgetsThePassword() {
        const QTemporaryDir folder;
        Settings::Settings settings{folder.filePath(u"rushes.ini"_s)};
        settings.setProxy(u"http://anna@old.example.int:3128"_s);
        Account::MemoryVault vault;
        const QString name = Workbench::proxySecretName(*ProxyChoice::parse(settings.proxy()));
        vault.write(name, "before");
        Transfer::TransferEngine engine;
        Tests::ManualClock clock;
        Ui::MainWindow window{clock, settings.file()};
        ProxySetup setup{engine, vault, settings, window, [] { return portal; }};
        setup.open();
        auto* dialog = window.findChild<Ui::ProxyDialog*>();
        dialog->findChild<QRadioButton*>(u"proxyNone"_s)->click();
        QTest::mouseClick(dialog->findChild<QPushButton*>(u"proxyUse"_s), Qt::LeftButton);
        QCOMPARE(settings.proxy(), u"none"_s);
        QCOMPARE(spoken().type(), QNetworkProxy::NoProxy);
        QVERIFY(!await(vault.read(name)));
    }

private:
    /// The way that all of the program goes to a portal.
    static QNetworkProxy spoken() { return QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery{portal}).value(0); }
};

QTEST_MAIN(ProxySetupTest)
#include "proxysetup_test.moc"
