// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portal/demo/camera.h"

#include <QTest>

using namespace Rushes::PortalServer;

namespace {

DemoShot shotOf(Move move, QPointF focus = {0.5, 0.5}) { return {.frames = 100, .scene = {}, .enlargement = 1.5, .focus = focus, .move = move}; }

} // namespace

class CameraTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void neverLooksBesideTheScene() {
        const QRectF scene{-1e-9, -1e-9, 1 + 2e-9, 1 + 2e-9};
        for (const Move move : {Move::PanLeft, Move::PanRight, Move::TiltUp, Move::TiltDown, Move::PushIn, Move::PullOut}) {
            for (const QPointF focus : {QPointF{0, 0}, QPointF{0.5, 0.42}, QPointF{1, 1}}) {
                for (const int field : {0, 1, 99, 200, 10'000}) {
                    const QRectF view = Camera::viewAt(shotOf(move, focus), field);
                    QVERIFY(scene.contains(view));
                    QCOMPARE(view.width(), view.height()); // the same share of both sides: the picture keeps its shape
                }
            }
        }
    }

    void goesTheWayOfItsMove() {
        const auto begin = [](Move move) { return Camera::viewAt(shotOf(move), 0); };
        const auto end = [](Move move) { return Camera::viewAt(shotOf(move), 200); };
        QVERIFY(begin(Move::PanRight).x() < end(Move::PanRight).x());
        QVERIFY(begin(Move::PanLeft).x() > end(Move::PanLeft).x());
        QVERIFY(begin(Move::TiltDown).y() < end(Move::TiltDown).y());
        QVERIFY(begin(Move::TiltUp).y() > end(Move::TiltUp).y());
        QCOMPARE(begin(Move::PanRight).y(), end(Move::PanRight).y());
        QVERIFY(begin(Move::PushIn).width() > end(Move::PushIn).width());
        QVERIFY(begin(Move::PullOut).width() < end(Move::PullOut).width());
    }

    void pansAPixelAField() {
        const QRectF begin = Camera::viewAt(shotOf(Move::PanRight), 0);
        const QRectF later = Camera::viewAt(shotOf(Move::PanRight), 50);
        QCOMPARE((later.x() - begin.x()) * Camera::panGround(shotOf(Move::PanRight)).width(), 50.0);
    }
};

QTEST_GUILESS_MAIN(CameraTest)
#include "camera_test.moc"
