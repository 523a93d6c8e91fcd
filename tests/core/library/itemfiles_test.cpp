// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/itemfiles.h"

#include "tests/support/libraryfixture.h"

#include <QFile>
#include <QTest>

using namespace Rushes;
using namespace Rushes::Library;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class ItemFilesTest : public Tests::LibraryFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { openLibrary(); }
    void cleanup() { closeLibrary(); }

    /// Only files of clips that were changed are looked for again, and all of them after some minutes.
    void looksForAFileOnce() {
        ItemFiles files;
        const ItemFiles::Time start = std::chrono::steady_clock::now();
        const auto there = [&](std::chrono::seconds later) {
            QList<ItemCopy> copies{{1, u"v1"_s, {}, pathOf(u"a.mxf"_s)}, {2, u"v2"_s, {}, pathOf(u"b.mxf"_s)}, {3, u"v3"_s, {}, {}}};
            files.keepThere(copies, start + later);
            QStringList ids;
            for (const ItemCopy& copy : std::as_const(copies)) ids.append(copy.videoId);
            return ids;
        };
        write(u"a.mxf"_s);
        QCOMPARE(there(0s), QStringList{u"v1"_s});
        write(u"b.mxf"_s);
        QVERIFY(QFile::remove(pathOf(u"a.mxf"_s)));
        QCOMPARE(there(60s), QStringList{u"v1"_s}); // as it was seen
        files.forget({clipOfRow(2)});
        QCOMPARE(there(61s), (QStringList{u"v1"_s, u"v2"_s}));
        QCOMPARE(there(ItemFiles::good), QStringList{u"v2"_s});
    }

    /// The same row with its file elsewhere is another file.
    void looksWhereTheFileIsNow() {
        ItemFiles files;
        QList<ItemCopy> copies{{1, u"v1"_s, {}, pathOf(u"a.mxf"_s)}};
        files.keepThere(copies);
        QVERIFY(copies.isEmpty());
        write(u"b.mxf"_s);
        copies = {{1, u"v1"_s, {}, pathOf(u"b.mxf"_s)}};
        files.keepThere(copies);
        QCOMPARE(copies.size(), 1);
    }

    void aClipThatIsChangedIsLookedForAnew() {
        const QString portal = u"https://one.example"_s;
        Clip clip = newClip(u"here.mxf"_s, u"Here"_s);
        clip.portal = portal;
        clip.videoId = u"v1"_s;
        Clip noted = await(m_clips->add(clip)).value();
        QCOMPARE(await(m_clips->copiesOf(portal)).value().size(), 0);
        write(u"here.mxf"_s);
        noted.note = u"it has come"_s;
        QVERIFY(await(m_clips->update(noted)));
        QTRY_COMPARE(await(m_clips->copiesOf(portal)).value().size(), 1);
    }

private:
    [[nodiscard]] QString pathOf(const QString& name) const { return m_folder->filePath(name); }
    void write(const QString& name) const {
        QFile file{pathOf(name)};
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
};

} // namespace

QTEST_GUILESS_MAIN(ItemFilesTest)
#include "itemfiles_test.moc"
