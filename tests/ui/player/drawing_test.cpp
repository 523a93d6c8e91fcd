// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/drawing.h"

#include <QTest>

using namespace Rushes::Ui;
using namespace Qt::StringLiterals;

class DrawingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsGraphicsCardsFromPrograms_data() {
        QTest::addColumn<QString>("renderer");
        QTest::addColumn<bool>("isCard");
        QTest::newRow("Intel") << u"Mesa Intel(R) UHD Graphics 620 (KBL GT2)"_s << true;
        QTest::newRow("AMD, whose name has LLVM in it") << u"AMD Radeon RX 6600 (radeonsi, navi23, LLVM 19.1.7, DRM 3.57)"_s << true;
        QTest::newRow("NVIDIA") << u"NVIDIA GeForce RTX 3060/PCIe/SSE2"_s << true;
        QTest::newRow("Apple") << u"Apple M2"_s << true;
        QTest::newRow("a card lent to a virtual machine") << u"virgl (AMD Radeon RX 6600)"_s << true;
        QTest::newRow("Mesa") << u"llvmpipe (LLVM 19.1.7, 256 bits)"_s << false;
        QTest::newRow("Mesa, slower") << u"softpipe"_s << false;
        QTest::newRow("Mesa, older") << u"Software Rasterizer"_s << false;
        QTest::newRow("a virtual machine's") << u"SVGA3D; build: RELEASE;  LLVM;"_s << false;
        QTest::newRow("lent by a virtual machine that has none") << u"virgl (LLVMPIPE (LLVM 15.0.7, 256 bits))"_s << false;
        QTest::newRow("Windows") << u"GDI Generic"_s << false;
        QTest::newRow("Windows, newer") << u"Microsoft Basic Render Driver"_s << false;
        QTest::newRow("a browser's") << u"Google SwiftShader"_s << false;
        QTest::newRow("macOS") << u"Apple Software Renderer"_s << false;
        QTest::newRow("nothing") << QString{} << false;
    }
    void tellsGraphicsCardsFromPrograms() {
        QFETCH(QString, renderer);
        QTEST(isGraphicsCard(renderer), "isCard");
    }

    void wordsComeBack() {
        for (const Drawing drawing : {Drawing::Automatic, Drawing::OpenGl, Drawing::Software}) QCOMPARE(drawingFrom(wordOf(drawing)), drawing);
        QCOMPARE(drawingFrom(u"crayons"_s), std::nullopt);
    }

    /// A display without OpenGL, as this test's is.
    void withoutOpenGlSoftwareDraws() {
        DrawingChoice choice{Drawing::OpenGl};
        std::optional<bool> isOpenGl;
        choice.whenKnown(this, [&isOpenGl](bool answer) { isOpenGl = answer; });
        QTRY_VERIFY(isOpenGl.has_value());
        QVERIFY(!*isOpenGl);
        QCOMPARE(choice.fallback(), DrawingChoice::Fallback::None); // nothing failed: there is none
        QCOMPARE(plainWords(choice), u"software draws, chosen is opengl; there is no OpenGL"_s);
    }
};

QTEST_MAIN(DrawingTest)
#include "drawing_test.moc"
