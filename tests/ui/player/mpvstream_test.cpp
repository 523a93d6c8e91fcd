// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/player/films.h"
#include "ui/player/mpvplayer.h"
#include "ui/player/playerbytes.h"

#include <QImage>
#include <QMutex>
#include <QSignalSpy>
#include <QTest>
#include <QWaitCondition>

using namespace Rushes::Ui;
using namespace Rushes::Tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int middle = 100; ///< of 200 frames

int shownFrame(const Player& player) {
    const QImage picture = player.picture();
    return picture.isNull() ? -1 : qRound(qGray(picture.pixel(picture.rect().center())) * 219.0 / 255.0);
}

/// A file of which the head and the tail are here, and the rest when it is given.
class Bytes final : public PlayerBytes {
public:
    Bytes(QByteArray content, qint64 head, qint64 tail) : m_content{std::move(content)}, m_head{head}, m_tail{tail} {}

    [[nodiscard]] qint64 size() const override { return m_content.size(); }
    qint64 read(qint64 offset, char* to, qint64 most) override {
        const QMutexLocker lock{&m_mutex};
        const qint64 end = offset < m_head ? m_head : offset >= size() - m_tail ? size() : offset;
        if (offset >= size()) return 0;
        if (end == offset) {
            m_waits = true;
            m_more.wait(&m_mutex, QDeadlineTimer{20ms});
            return notHere;
        }
        const qint64 got = std::min(most, end - offset);
        std::memcpy(to, m_content.constData() + offset, static_cast<std::size_t>(got));
        return got;
    }
    void giveAll() {
        const QMutexLocker lock{&m_mutex};
        m_head = size();
        m_more.wakeAll();
    }
    [[nodiscard]] bool waits() const {
        const QMutexLocker lock{&m_mutex};
        return m_waits;
    }

private:
    mutable QMutex m_mutex;
    QWaitCondition m_more;
    const QByteArray m_content;
    qint64 m_head;
    qint64 m_tail;
    bool m_waits = false;
};

} // namespace

/// A file that is played while it comes.
class MpvStreamTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        m_player = std::make_unique<MpvPlayer>(nullptr, MpvPlayer::Sound::None);
        // Noise beside what is looked at makes files that are large enough to have a middle.
        make(u"tail.mp4"_s, {u"-c:v"_s, u"libx264"_s, u"-preset"_s, u"ultrafast"_s, u"-crf"_s, u"12"_s, u"-g"_s, u"10"_s, u"-pix_fmt"_s, u"yuv420p"_s});
        make(u"footer.mxf"_s, {u"-c:v"_s, u"mpeg2video"_s, u"-pix_fmt"_s, u"yuv422p"_s, u"-q:v"_s, u"2"_s, u"-g"_s, u"12"_s, u"-bf"_s, u"2"_s});
    }
    void cleanup() { m_player->unload(); }
    void cleanupTestCase() { m_player.reset(); }

    void theEndsAreEnoughToShowTheBeginning_data() {
        QTest::addColumn<QString>("film");
        QTest::newRow("MP4, table of contents at its end") << u"tail.mp4"_s;
        QTest::newRow("MXF") << u"footer.mxf"_s;
    }
    void theEndsAreEnoughToShowTheBeginning() {
        QFETCH(const QString, film);
        const QByteArray content = m_films.content(film);
        const auto bytes = std::make_shared<Bytes>(content, content.size() / 3, content.size() / 10);
        QSignalSpy showing{m_player.get(), &Player::showing};
        m_player->load({.bytes = bytes});
        QVERIFY(showing.wait(patience));
        QVERIFY(m_player->duration() >= 2 * middle - 2);
        QVERIFY2(shownFrame(*m_player) <= 2, qPrintable(QString::number(shownFrame(*m_player))));
        // What is in the middle is waited for, and comes with its bytes.
        QSignalSpy sought{m_player.get(), &Player::seekFinished};
        m_player->seek(middle + 20);
        QTRY_VERIFY_WITH_TIMEOUT(bytes->waits(), patience);
        QCOMPARE(sought.size(), 0);
        bytes->giveAll();
        QVERIFY(sought.wait(patience));
        QCOMPARE(m_player->position(), middle + 20);
    }

    // Whoever closes the player is not held up by bytes that do not come.
    void aPlayerThatWaitsLetsGo() {
        const QByteArray content = m_films.content(u"tail.mp4"_s);
        const auto bytes = std::make_shared<Bytes>(content, 100, 0);
        QSignalSpy failed{m_player.get(), &Player::failed};
        m_player->load({.bytes = bytes});
        QTRY_VERIFY_WITH_TIMEOUT(bytes->waits(), patience);
        const auto other = std::make_shared<Bytes>(content, content.size(), 0);
        QSignalSpy showing{m_player.get(), &Player::showing};
        m_player->load({.bytes = other});
        QVERIFY(showing.wait(patience));
        QCOMPARE(failed.size(), 0);
        m_player->unload();
        QTRY_COMPARE_WITH_TIMEOUT(bytes.use_count(), 1, patience); // nobody reads it any more
    }

    void bytesThatAreNoFilmSaySo() {
        QSignalSpy failed{m_player.get(), &Player::failed};
        m_player->load({.bytes = std::make_shared<Bytes>(QByteArray(100'000, 'x'), 100'000, 0)});
        QVERIFY(failed.wait(patience));
    }

private:
    void make(const QString& name, const QStringList& coding) const {
        m_films.makeOf(u"nullsrc=size=320x180:rate=25,geq=lum='if(between(X,110,210),16+N,16+random(0)*200)':cb=128:cr=128"_s, name, coding, 2 * middle);
    }

    const Films m_films;
    std::unique_ptr<MpvPlayer> m_player;
};

QTEST_MAIN(MpvStreamTest)
#include "mpvstream_test.moc"
