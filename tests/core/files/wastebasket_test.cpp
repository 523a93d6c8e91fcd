// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/wastebasket.h"

#include <QDir>
#include <QFile>
#include <QStorageInfo>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace Rushes::Files;
using namespace Qt::StringLiterals;

/// Where a file is looked for that went into a wastebasket when nobody could note where.
class WastebasketTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("XDG_DATA_HOME", QFile::encodeName(path(u"home/share"_s)));
        QVERIFY(QDir{}.mkpath(path(u"drive/media/day one"_s)));
    }

    void inTheUsersOwn() {
        const QString there = put(u"home/share/Trash"_s, u"press.mxf"_s, file());
        QCOMPARE(findInWastebasket(file(), *markOf(there)), there);
    }

    void atTheTopOfTheDrive() {
        const QString there = put(u"drive/.Trash-"_s + user(), u"press.2.mxf"_s, u"media/day%20one/press%C3%A9.mxf"_s);
        QCOMPARE(findInWastebasket(file(), *markOf(there)), there);
    }

    void inTheOneThatAllOfADriveShare() {
        const QString there = put(u"drive/.Trash/"_s + user(), u"press.mxf"_s, u"media/day%20one/press%C3%A9.mxf"_s);
        QCOMPARE(findInWastebasket(file(), *markOf(there)), there);
    }

    void underItsRealPathWhereALinkLeadsToTheDrive() {
        QVERIFY(QFile::link(path(u"drive"_s), path(u"shortcut"_s)));
        const QString there = put(u"drive/.Trash-"_s + user(), u"press.mxf"_s, u"media/day%20one/press%C3%A9.mxf"_s);
        QCOMPARE(findInWastebasket(path(u"shortcut/media/day one/pressé.mxf"_s), *markOf(there)), there);
    }

    void whereTheSystemPutsItItIsFound() {
        // Two drives of a usual Linux; the wastebasket at the top of the second is left as it was.
        const QStorageInfo second{u"/dev/shm"_s};
        if (!second.isValid() || second.rootPath() == QStorageInfo{m_folder->path()}.rootPath()) QSKIP("there is no other drive");
        QTemporaryDir far{u"/dev/shm/rushes-XXXXXX"_s};
        if (!far.isValid()) QSKIP("the other drive cannot be written to");
        QVERIFY(QDir{}.mkpath(path(u"home/share"_s)));
        QVERIFY(QFile::link(far.path(), path(u"shortcut"_s)));
        const QString shortcut = path(u"shortcut/on a drive.mxf"_s);
        for (const QString& from : {far.filePath(u"on a drive.mxf"_s), shortcut}) {
            write(from, "frames");
            const FileMark mark = *markOf(from);
            const auto there = moveToWastebasket(from);
            QVERIFY(there);
            QVERIFY2(there->contains(u"/.Trash"_s), qPrintable(*there));
            QCOMPARE(findInWastebasket(from, mark), *there);
            QVERIFY(takeFromWastebasket(*there, from).value_or(false));
            QCOMPARE(findInWastebasket(from, mark), QString{});
            for (const QString& below : {u"/files"_s, u"/info"_s, QString{}}) QDir{}.rmdir(second.rootPath() + u"/.Trash-"_s + user() + below); // where empty
        }
    }

    void whatIsAnotherFileIsNotTaken() {
        const QString basket = u"drive/.Trash-"_s + user();
        const QString longer = put(basket, u"a.mxf"_s, u"media/day%20one/press%C3%A9.mxf.xmp"_s);
        const QString elsewhere = put(basket, u"b.mxf"_s, u"day%20one/press%C3%A9.mxf"_s);
        const QString ours = put(basket, u"c.mxf"_s, u"media/day%20one/press%C3%A9.mxf"_s);
        QCOMPARE(findInWastebasket(file(), *markOf(ours)), ours);
        FileMark changed = *markOf(ours);
        ++changed.size;
        QCOMPARE(findInWastebasket(file(), changed), QString{});
        QVERIFY(QFile::remove(ours));
        QCOMPARE(findInWastebasket(file(), *markOf(longer)), QString{});
        QCOMPARE(findInWastebasket(file(), *markOf(elsewhere)), QString{});
    }

    void noLinkIsFollowedToAWastebasket() {
        const QString there = put(u"of somebody/"_s + user(), u"press.mxf"_s, u"media/day%20one/press%C3%A9.mxf"_s);
        QVERIFY(QFile::link(path(u"of somebody"_s), path(u"drive/.Trash"_s)));
        QVERIFY(QFile::link(path(u"of somebody/"_s + user()), path(u"drive/.Trash-"_s + user())));
        QCOMPARE(findInWastebasket(file(), *markOf(there)), QString{});
    }

private:
    [[nodiscard]] QString path(const QString& name) const { return m_folder->filePath(name); }
    [[nodiscard]] QString file() const { return path(u"drive/media/day one/pressé.mxf"_s); }
    static QString user() { return QString::number(::getuid()); }

    /// A file in a wastebasket, with what that notes of it; answers where it lies.
    QString put(const QString& basket, const QString& name, const QString& from) const {
        for (const QString& below : {u"files"_s, u"info"_s}) QDir{}.mkpath(path(basket + u'/' + below));
        write(path(basket + u"/info/"_s + name + u".trashinfo"_s), "[Trash Info]\nPath=" + from.toUtf8() + "\nDeletionDate=2026-03-12T14:05:00\n");
        const QString there = path(basket + u"/files/"_s + name);
        write(there, "frames");
        return there;
    }
    static void write(const QString& place, const QByteArray& bytes) {
        QFile file{place};
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) qFatal("%s", qPrintable(file.errorString()));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(WastebasketTest)
#include "wastebasket_test.moc"
