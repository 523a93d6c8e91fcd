// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/downloads/partreader.h"

#include <QTemporaryDir>
#include <QTest>

#include <future>

using namespace Rushes::Downloads;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 blockSize = 10;

/// Three blocks, of which the first and the last are here.
BlockMap ends() {
    BlockMap map{blockSize};
    map.set(0, {.filled = blockSize});
    map.set(2, {.filled = 5});
    return map;
}

} // namespace

class PartReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder.emplace();
        write("0123456789----------abcde");
    }

    void onlyWhatIsHeldIsRead() {
        PartReader reader{path(), 25};
        reader.setHeld(ends());
        QCOMPARE(reader.heldFromStart(), blockSize);
        QCOMPARE(read(reader, 4, 100), "456789");
        QCOMPARE(read(reader, 20, 100), "abcde");
        QCOMPARE(read(reader, 25, 100), QByteArray{}); // the end
        QVERIFY(!reader.waitsFor());
    }

    void whatIsMissingIsWaitedFor() {
        PartReader reader{path(), 25};
        reader.setHeld(ends());
        auto got = std::async(std::launch::async, [&reader] { return read(reader, 12, 4); });
        QTRY_COMPARE(reader.waitsFor(), std::optional<qint64>{12});
        QVERIFY(got.wait_for(0s) != std::future_status::ready);
        write("0123456789ABCDEFGHIJabcde");
        BlockMap more = ends();
        more.set(1, {.filled = 2}); // not far enough
        reader.setHeld(more);
        QTRY_COMPARE(reader.waitsFor(), std::optional<qint64>{12});
        more.set(1, {.filled = blockSize});
        reader.setHeld(more);
        QCOMPARE(got.get(), "CDEF");
        QVERIFY(!reader.waitsFor());
        QCOMPARE(reader.heldFromStart(), 25);
    }

    void patienceHasAnEnd() {
        PartReader reader{path(), 25};
        reader.setHeld(ends());
        char byte = 0;
        QCOMPARE(reader.read(12, &byte, 1, QDeadlineTimer{1}), PartReader::notHere);
        QCOMPARE(reader.waitsFor(), std::optional<qint64>{12}); // it is still what is missing
        QCOMPARE(reader.read(20, &byte, 1, QDeadlineTimer{1}), 1);
        QVERIFY(!reader.waitsFor());
    }

    void whoEndsIsNotHeldUp() {
        PartReader reader{path(), 25};
        auto got = std::async(std::launch::async, [&reader] {
            char byte = 0;
            return reader.read(12, &byte, 1);
        });
        QTRY_VERIFY(reader.waitsFor());
        reader.cancel();
        QVERIFY(got.get() < 0);
        reader.setHeld(ends());
        char byte = 0;
        QVERIFY(reader.read(0, &byte, 1) < 0);
    }

    // The file goes on under its final name while it is read.
    void aRenameDoesNotDisturb() {
        PartReader reader{path(), 25};
        reader.setHeld(ends());
        QCOMPARE(read(reader, 0, 4), "0123");
        QVERIFY(QFile::rename(path(), m_folder->filePath(u"clip.mxf"_s)));
        QCOMPARE(read(reader, 20, 2), "ab");
    }

    void nothingIsMadeWhereThereIsNoPart() {
        const QString none = m_folder->filePath(u"none.part"_s);
        PartReader reader{none, 25};
        reader.setHeld(ends());
        char byte = 0;
        QVERIFY(reader.read(0, &byte, 1) < 0);
        QVERIFY(!QFile::exists(none));
    }

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"clip.mxf.1.part"_s); }
    void write(const QByteArray& bytes) {
        QFile file{path()};
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.write(bytes);
    }
    static QByteArray read(PartReader& reader, qint64 offset, qint64 most) {
        QByteArray bytes(most, Qt::Uninitialized);
        bytes.resize(std::max<qint64>(0, reader.read(offset, bytes.data(), most)));
        return bytes;
    }

    std::optional<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(PartReaderTest)
#include "partreader_test.moc"
