// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/application.h"
#include "ui/shotlist/shotlistpage.h"
#include "ui/widgets/keymap.h"
#include "ui/words/placewords.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Rushes;
using namespace Rushes::Desktop;
using namespace Qt::StringLiterals;

namespace {

const QString manual = QStringLiteral(RUSHES_SOURCE_DIR "/docs/manual/keys.md");

const QString head = uR"(# All keys

The keys that Rushes has by itself, page by page, as a PC writes them. *Everywhere* they work on each page, the others where the page or the list
that they belong to has the focus. Ctrl+/ lists those of the page that is shown, and *Settings ▸ Shortcuts* gives other keys to all of them.
Tab and Shift+Tab go from control to control as one reads, F6 and Shift+F6 from part to part of the page, the arrow keys through a list; Shift+F1
says what a control is for.
)"_s;

QString cell(QString text) { return Ui::Words::withoutMnemonic(text).replace(u'|', u"\\|"_s); }

/// The page of the manual that is true of these keys.
QString pageOf(const QList<Ui::KeyMap::Entry>& entries) {
    QStringList places;
    QHash<QString, QStringList> rows;
    for (const Ui::KeyMap::Entry& entry : entries) {
        if (entry.usual.isEmpty()) continue;
        if (!places.contains(entry.place)) places.append(entry.place);
        QStringList keys;
        for (const QKeySequence& key : entry.usual) keys << key.toString(QKeySequence::PortableText);
        rows[entry.place] << u"| %1 | %2 |"_s.arg(cell(keys.join(u" or "_s)), cell(entry.name));
    }
    QString page = head;
    for (const QString& place : std::as_const(places))
        page += u"\n## %1\n\n| keys | what they do |\n|---|---|\n%2\n"_s.arg(place, rows.value(place).join(u'\n'));
    return page;
}

} // namespace

/// The manual's list of keys is what the program has. With RUSHES_WRITE_MANUAL set it is written anew.
class KeysManualTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theManualListsEachKeyOfEachPage() {
        QTemporaryDir folder;
        const Settings::Places places = Settings::Places::below(folder.filePath(u"state"_s));
        Application application{*qApp, ApplicationSetup{places, Storage::DatabaseLocation::sqlite(places.libraryFile()), std::nullopt, false, u"none"_s}};
        application.show();
        QTRY_VERIFY_WITH_TIMEOUT(application.window().findChild<Ui::ShotListPage*>() != nullptr, 20'000); // the last page that is made
        QCoreApplication::processEvents();                                                                // pages tell of their parts once these are made
        const QString wanted = pageOf(application.window().keys().entries());
        QVERIFY(wanted.count(u"\n## "_s) > 5);
        QFile file{manual};
        if (qEnvironmentVariableIsSet("RUSHES_WRITE_MANUAL")) {
            QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(file.errorString()));
            file.write(wanted.toUtf8());
            file.close();
        }
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.errorString()));
        const QStringList has = QString::fromUtf8(file.readAll()).split(u'\n');
        const QStringList should = wanted.split(u'\n');
        QStringList wrong;
        for (const QString& line : should) {
            if (!has.contains(line)) wrong << u"missing: "_s + line;
        }
        for (const QString& line : has) {
            if (!should.contains(line)) wrong << u"no longer so: "_s + line;
        }
        QVERIFY2(has == should, qPrintable(u"docs/manual/keys.md, which RUSHES_WRITE_MANUAL=1 writes anew:\n"_s + wrong.join(u'\n')));
    }
};

QTEST_MAIN(KeysManualTest)
#include "keysmanual_test.moc"
