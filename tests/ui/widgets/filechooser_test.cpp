// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filechooser.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QHash>
#include <QPointer>
#include <QSemaphore>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Rushes::Ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = FileQuestion::Kind;

namespace {

class Notebook final : public FolderMemory {
public:
    [[nodiscard]] QString folder(const QString& purpose) const override { return folders.value(purpose); }
    void noteFolder(const QString& purpose, const QString& folder) override { folders.insert(purpose, folder); }
    QHash<QString, QString> folders;
};

/// A share whose server is gone, until it answers.
struct Share {
    QSemaphore asked;
    QSemaphore answers;
};

} // namespace

/// Where choosing a file begins, and that nothing waits for a share that does not answer.
class FileChooserTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        qputenv("HOME", QFile::encodeName(m_folder.path()));
        QVERIFY(QDir{}.mkpath(documents()));
    }
    void init() {
        m_chosen.clear();
        m_notes.folders.clear();
    }
    void cleanup() {
        for (QFileDialog* dialog : m_window.findChildren<QFileDialog*>()) delete dialog;
    }

    void whatIsChosenIsToldAndItsFolderRemembered() {
        FileChooser chooser{&m_notes, isThere, 1min};
        ask(chooser, {.purpose = u"exportTags"_s, .kind = Kind::NewFile, .title = u"Export"_s, .filter = u"Text (*.txt)"_s, .name = u"tags.txt"_s});
        QFileDialog* first = shown(u"exportTags"_s); // at once: there is nothing to look at
        QVERIFY(first != nullptr);
        QCOMPARE(first->acceptMode(), QFileDialog::AcceptSave);
        QCOMPARE(first->defaultSuffix(), u"txt"_s);
        QCOMPARE(first->directory().absolutePath(), documents());
        Q_EMIT first->filesSelected({m_folder.filePath(u"out.txt"_s)});
        QCOMPARE(m_chosen, QStringList{m_folder.filePath(u"out.txt"_s)});
        QCOMPARE(m_notes.folders.value(u"exportTags"_s), m_folder.path());
        delete first;

        ask(chooser, {.purpose = u"exportTags"_s, .kind = Kind::NewFile, .title = u"Export"_s});
        QTRY_VERIFY(shown(u"exportTags"_s) != nullptr);
        QCOMPARE(shown(u"exportTags"_s)->directory().absolutePath(), m_folder.path());
        ask(chooser, {.purpose = u"importTags"_s, .title = u"Import"_s}); // for which nothing is remembered
        QCOMPARE(shown(u"importTags"_s)->directory().absolutePath(), documents());
        QCOMPARE(shown(u"importTags"_s)->fileMode(), QFileDialog::ExistingFile);
    }

    void aChosenFolderIsItselfRemembered() {
        FileChooser chooser{&m_notes, isThere, 1min};
        ask(chooser, {.purpose = u"importFolder"_s, .kind = Kind::Folder, .title = u"Folder"_s});
        QCOMPARE(shown(u"importFolder"_s)->fileMode(), QFileDialog::Directory);
        Q_EMIT shown(u"importFolder"_s)->filesSelected({m_folder.path()});
        QCOMPARE(m_notes.folders.value(u"importFolder"_s), m_folder.path());
    }

    void whatIsChosenNowGoesBeforeWhatIsRemembered() {
        m_notes.folders.insert(u"backupFolder"_s, u"/gone"_s);
        FileChooser chooser{&m_notes, isThere, 1min};
        ask(chooser, {.purpose = u"backupFolder"_s, .kind = Kind::Folder, .title = u"Folder"_s, .folder = m_folder.path()});
        QTRY_VERIFY(shown(u"backupFolder"_s) != nullptr);
        QCOMPARE(shown(u"backupFolder"_s)->directory().absolutePath(), m_folder.path());
    }

    void aFolderThatIsGoneIsNotOffered() {
        m_notes.folders.insert(u"exportShots"_s, m_folder.filePath(u"gone"_s));
        FileChooser chooser{&m_notes, isThere, 1min};
        ask(chooser, {.purpose = u"exportShots"_s, .title = u"Export"_s});
        QTRY_VERIFY(shown(u"exportShots"_s) != nullptr);
        QCOMPARE(shown(u"exportShots"_s)->directory().absolutePath(), documents());
    }

    void aShareThatDoesNotAnswerIsNotWaitedForAndNotAskedTwice() {
        const auto share = std::make_shared<Share>();
        m_notes.folders.insert(u"exportShots"_s, m_folder.path());
        m_notes.folders.insert(u"importShots"_s, m_folder.path());
        {
            FileChooser chooser{&m_notes, waitingFor(share), 0ms};
            ask(chooser, {.purpose = u"exportShots"_s, .title = u"Export"_s});
            QTRY_VERIFY(shown(u"exportShots"_s) != nullptr);
            QCOMPARE(shown(u"exportShots"_s)->directory().absolutePath(), documents());
            ask(chooser, {.purpose = u"importShots"_s, .title = u"Import"_s});
            QVERIFY(shown(u"importShots"_s) != nullptr); // at once: its folder is known to hang
            QCOMPARE(shown(u"importShots"_s)->directory().absolutePath(), documents());
            share->asked.acquire();
        } // and its end waits for nobody
        QVERIFY(!share->asked.tryAcquire());
        share->answers.release();
    }

    void askingTwiceOpensOneDialog() {
        const auto share = std::make_shared<Share>();
        m_notes.folders.insert(u"exportShots"_s, m_folder.path());
        FileChooser chooser{&m_notes, waitingFor(share), 1min};
        ask(chooser, {.purpose = u"exportShots"_s, .title = u"Export"_s});
        ask(chooser, {.purpose = u"exportShots"_s, .title = u"Export"_s});
        QVERIFY(shown(u"exportShots"_s) == nullptr);
        share->answers.release();
        QTRY_COMPARE(m_window.findChildren<QFileDialog*>(u"exportShots"_s).size(), 1);
        QCOMPARE(shown(u"exportShots"_s)->directory().absolutePath(), m_folder.path());
    }

    void whoHasGoneMeanwhileIsAskedNothing() {
        const auto share = std::make_shared<Share>();
        m_notes.folders.insert(u"exportShots"_s, m_folder.path());
        FileChooser chooser{&m_notes, waitingFor(share), 1min};
        auto window = std::make_unique<QWidget>();
        chooser.ask(*window, {.purpose = u"exportShots"_s, .title = u"Export"_s}, this, [](const QStringList&) {});
        window.reset();
        share->answers.release(100);
        // Once that is over the same can be asked in another window.
        QTRY_VERIFY((ask(chooser, {.purpose = u"exportShots"_s, .title = u"Export"_s}), shown(u"exportShots"_s) != nullptr));
        const QWidgetList windows = QApplication::topLevelWidgets();
        QCOMPARE(std::ranges::count_if(windows, [](const QWidget* one) { return qobject_cast<const QFileDialog*>(one) != nullptr; }), 1);
    }

private:
    static bool isThere(const QString& folder) { return QDir{folder}.exists(); }
    /// Looks at a folder for as long as the share does not answer; a thread that hangs there owns it, too.
    static FileChooser::Look waitingFor(const std::shared_ptr<Share>& share) {
        return [share](const QString&) {
            share->asked.release();
            share->answers.acquire();
            return true;
        };
    }
    static QString documents() { return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation); }
    void ask(FileChooser& chooser, const FileQuestion& question) {
        chooser.ask(m_window, question, this, [this](const QStringList& paths) { m_chosen = paths; });
    }
    [[nodiscard]] QFileDialog* shown(const QString& purpose) const { return m_window.findChild<QFileDialog*>(purpose); }

    QTemporaryDir m_folder;
    QWidget m_window;
    Notebook m_notes;
    QStringList m_chosen;
};

QTEST_MAIN(FileChooserTest)
#include "filechooser_test.moc"
