// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/settingsexchange.h"

#include "core/settings/settings.h"
#include "tests/support/manualclock.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/filechooser.h"

#include <QDir>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Rushes;
using namespace Rushes::Desktop;
using namespace Qt::StringLiterals;

class SettingsExchangeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder.emplace();
        m_settings = std::make_unique<Settings::Settings>(path(u"rushes.ini"));
        m_window = std::make_unique<Ui::MainWindow>(m_clock, m_settings->file());
        m_exchange = std::make_unique<SettingsExchange>(*m_settings, *m_window, m_chooser, m_clock);
    }
    void cleanup() {
        m_exchange.reset();
        m_window.reset();
        m_settings.reset();
    }

    void whatOneDeskGivesAnotherTakes() {
        m_settings->setAppearance(u"dark"_s);
        m_exchange->exportTo(path(u"given.json"));
        QTRY_VERIFY(said().startsWith(u"The settings are in"_s));
        m_settings->setAppearance(u"light"_s);
        QSignalSpy restart{m_exchange.get(), &SettingsExchange::restartRequested};
        m_exchange->importFrom(path(u"given.json"));
        QMessageBox* question = asked();
        QVERIFY(question->informativeText().contains(u"light"_s));
        QCOMPARE(m_settings->appearance(), u"light"_s); // not before somebody says so
        for (QAbstractButton* button : question->buttons()) {
            if (question->buttonRole(button) == QMessageBox::AcceptRole) button->click();
        }
        QTRY_COMPARE(restart.size(), 1);
        QCOMPARE(m_settings->appearance(), u"dark"_s);
        // What was in force can be imported again.
        const QStringList kept = QDir{m_folder->path()}.entryList({u"*.json"_s}).filter(u"2026"_s);
        QCOMPARE(kept.size(), 1);
        m_exchange->importFrom(path(kept.first()));
        QVERIFY(asked()->informativeText().contains(u"dark"_s));
    }

    void whoeverSaysNoHasChangedNothing() {
        m_exchange->exportTo(path(u"given.json"));
        QTRY_VERIFY(QFile::exists(path(u"given.json")));
        m_settings->setAppearance(u"dark"_s);
        m_exchange->importFrom(path(u"given.json"));
        asked()->reject();
        QCOMPARE(m_settings->appearance(), u"dark"_s);
        QVERIFY(QDir{m_folder->path()}.entryList({u"*.json"_s}).filter(u"2026"_s).isEmpty());
    }

    void whatIsNoFileOfSettingsIsSaidToBeNone() {
        QFile file{path(u"letter.json")};
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[1, 2, 3]");
        file.close();
        m_exchange->importFrom(file.fileName());
        QTRY_VERIFY(said().contains(u"letter.json"_s));
        QVERIFY(m_window->findChild<QMessageBox*>(u"settingsImport"_s) == nullptr);
    }

private:
    [[nodiscard]] QString path(QStringView name) const { return m_folder->filePath(name.toString()); }
    [[nodiscard]] QString said() const { return m_window->banner().accessibleName(); }
    QMessageBox* asked() {
        QMessageBox* question = nullptr;
        if (!QTest::qWaitFor([&] { return (question = m_window->findChild<QMessageBox*>(u"settingsImport"_s)) != nullptr && question->isVisible(); }))
            qFatal("nothing was asked");
        return question;
    }

    std::optional<QTemporaryDir> m_folder;
    Tests::ManualClock m_clock{QDateTime{QDate{2026, 2, 12}, QTime{8, 0}, QTimeZone::UTC}};
    std::unique_ptr<Settings::Settings> m_settings;
    std::unique_ptr<Ui::MainWindow> m_window;
    Ui::FileChooser m_chooser;
    std::unique_ptr<SettingsExchange> m_exchange;
};

QTEST_MAIN(SettingsExchangeTest)
#include "settingsexchange_test.moc"
