// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pictureloader.h"

#include "ui/widgets/picturesource.h"

#include <QPromise>
#include <QTest>

#include <utility>
#include <vector>

using namespace Rushes::Ui;
using namespace Qt::StringLiterals;

namespace {

/// Says nothing until it is told to.
class SlowPictures final : public PictureSource {
public:
    QFuture<QByteArray> picture(const QUrl&) override {
        m_open.emplace_back().start();
        return m_open.back().future();
    }
    [[nodiscard]] std::size_t asked() const { return m_open.size(); }
    /// As a source does that goes while it is asked.
    void drop() { const auto gone = std::exchange(m_open, {}); }

private:
    std::vector<QPromise<QByteArray>> m_open;
};

QUrl urlOf(int number) { return QUrl{u"scene:%1"_s.arg(number)}; }

} // namespace

class PictureLoaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // What was asked for is given up by the end of the loader itself: it must not count as an answer to it.
    void endsWhilePicturesAreUnderWay() {
        SlowPictures source;
        auto loader = std::make_unique<PictureLoader>(source);
        for (int number = 0; number < 100; ++number) QVERIFY(loader->pixmap(urlOf(number)).isNull());
        QTRY_VERIFY(source.asked() > 0);
        const std::size_t asked = source.asked();
        loader.reset();
        QCOMPARE(source.asked(), asked);
    }

    void whatIsGivenUpMakesRoomForOthers() {
        SlowPictures source;
        PictureLoader loader{source};
        for (int number = 0; number < 100; ++number) QVERIFY(loader.pixmap(urlOf(number)).isNull());
        QTRY_VERIFY(source.asked() > 0);
        source.drop();
        QTRY_VERIFY(source.asked() > 0);
    }
};

QTEST_MAIN(PictureLoaderTest)
#include "pictureloader_test.moc"
