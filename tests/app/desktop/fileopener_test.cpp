// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/fileopener.h"

#include <QDBusContext>
#include <QDBusObjectPath>
#include <QDBusUnixFileDescriptor>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>
#include <QWidget>

using namespace Rushes::Desktop;
using namespace Qt::StringLiterals;

namespace {

/// As a file manager.
class FakeFileManager : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.FileManager1")

public Q_SLOTS:
    void ShowItems(const QStringList& uris, const QString& startup) { shown << uris.join(u',') + u'|' + startup; }

public:
    QStringList shown;
};

/// As the desktop's portal.
class FakePortal : public QObject, protected QDBusContext {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.OpenURI")

public Q_SLOTS:
    QDBusObjectPath OpenFile(const QString& parent, const QDBusUnixFileDescriptor& file, const QVariantMap& options) {
        QFile read;
        const bool isOpen = read.open(file.fileDescriptor(), QIODevice::ReadOnly);
        asked << u"%1|%2|%3"_s.arg(parent, isOpen ? QString::fromUtf8(read.readAll()) : u"?"_s, options.value(u"ask"_s).toBool() ? u"ask"_s : u"-"_s);
        if (refuses) sendErrorReply(u"org.freedesktop.portal.Error.Failed"_s, u"no"_s);
        return QDBusObjectPath{u"/request/1"_s};
    }

public:
    QStringList asked;
    bool refuses = false;
};

} // namespace

class FileOpenerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        if (!m_services.isConnected()) QSKIP("there is no session bus");
        QVERIFY(m_services.registerObject(u"/org/freedesktop/FileManager1"_s, &m_manager, QDBusConnection::ExportAllSlots));
        QVERIFY(m_services.registerObject(u"/org/freedesktop/portal/desktop"_s, &m_portal, QDBusConnection::ExportAllSlots));
        QFile file{m_path};
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("frames") == 6);
    }
    void init() {
        m_launched.clear();
        m_manager.shown.clear();
        m_portal.asked.clear();
        m_portal.refuses = false;
        m_launches = true;
        m_services.registerService(u"org.freedesktop.FileManager1"_s);
        m_services.registerService(u"org.freedesktop.portal.Desktop"_s);
    }

    void theDesktopOpensIt() {
        opener().open(m_path);
        QCOMPARE(m_launched, QList{QUrl::fromLocalFile(m_path)});
    }

    void whatNothingOpensIsSaid() {
        m_launches = false;
        FileOpener& one = opener();
        const QSignalSpy failed{&one, &FileOpener::failed};
        one.open(m_path);
        QCOMPARE(failed.size(), 1);
    }

    void theFileManagerChoosesItInItsFolder() {
        opener().showInFolderWith(m_path, u"kwin-1"_s);
        QTRY_COMPARE(m_manager.shown, QStringList{QUrl::fromLocalFile(m_path).toString(QUrl::FullyEncoded) + u"|kwin-1"_s});
        QVERIFY(m_manager.shown.constFirst().contains("%23"_L1)); // names are addresses there
        QVERIFY(m_launched.isEmpty());
    }

    void withoutOneTheFolderIsOpened() {
        m_services.unregisterService(u"org.freedesktop.FileManager1"_s);
        opener().showInFolder(m_path);
        QTRY_COMPARE(m_launched, QList{QUrl::fromLocalFile(m_folder.path())});
        m_launched.clear();
        opener().showInFolder(m_folder.filePath(u"gone.mxf"_s));
        QCOMPARE(m_launched, QList{QUrl::fromLocalFile(m_folder.path())});
    }

    void thePortalAsksForTheProgram() {
        opener().openWith(m_path);
        QTRY_COMPARE(m_portal.asked, QStringList{u"|frames|ask"_s});
        QVERIFY(m_launched.isEmpty());
    }

    void whereNobodyCanAskTheDesktopsProgramOpensIt() {
        m_portal.refuses = true;
        opener().openWith(m_path);
        QTRY_COMPARE(m_launched, QList{QUrl::fromLocalFile(m_path)});
        m_launched.clear();
        m_services.unregisterService(u"org.freedesktop.portal.Desktop"_s);
        opener().openWith(m_path);
        QTRY_COMPARE(m_launched, QList{QUrl::fromLocalFile(m_path)});
    }

    void aFileThatIsGoneIsSaid() {
        FileOpener& one = opener();
        const QSignalSpy failed{&one, &FileOpener::failed};
        one.openWith(m_folder.filePath(u"gone.mxf"_s));
        QCOMPARE(failed.size(), 1);
        QVERIFY(m_portal.asked.isEmpty());
    }

private:
    FileOpener& opener() {
        m_opener = std::make_unique<FileOpener>(m_window, m_client, [this](const QUrl& url) {
            if (m_launches) m_launched.append(url);
            return m_launches;
        });
        return *m_opener;
    }

    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(u"a clip #1.mxf"_s);
    QWidget m_window;
    QDBusConnection m_services = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"services"_s);
    QDBusConnection m_client = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"client"_s);
    FakeFileManager m_manager;
    FakePortal m_portal;
    QList<QUrl> m_launched;
    bool m_launches = true;
    std::unique_ptr<FileOpener> m_opener;
};

QTEST_MAIN(FileOpenerTest)
#include "fileopener_test.moc"
