// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/aboutdialog.h"
#include "ui/help/manualwindow.h"

#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTreeWidget>

using namespace Rushes::Ui;
using namespace Qt::StringLiterals;

namespace {

void write(const QString& path, const QByteArray& text) {
    QFile file{path};
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

/// Takes what would be opened outside.
class Outside : public QObject {
    Q_OBJECT

public:
    Outside() { QDesktopServices::setUrlHandler(u"https"_s, this, "take"); }
    ~Outside() override { QDesktopServices::unsetUrlHandler(u"https"_s); }
    QList<QUrl> opened;

public Q_SLOTS:
    void take(const QUrl& url) { opened.append(url); }
};

} // namespace

class HelpTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir{m_folder->path()}.mkpath(u"docs/manual"_s) && QDir{m_folder->path()}.mkpath(u"docs/pictures"_s));
        write(at(u"docs/manual/README.md"_s), "# Manual\n\n- [One](one.md)\n- [Two](two.md)\n- [Words](../words.md)\n");
        write(at(u"docs/manual/one.md"_s), "# One\n\n![A page](../pictures/a-light.png) ![Else](../../else.png)\n\nGo to [two](two.md#far-down) or "
                                           "[outside](https://rushes.example).\n");
        write(at(u"docs/manual/two.md"_s), "# Two\n\n" + QByteArray{"Line.\n\n"}.repeated(100) + "## Far down\n\nA checksum.\n");
        write(at(u"docs/words.md"_s), "# Words\n\nA checksum, too.\n");
        paint(u"docs/pictures/a-light.png"_s, Qt::white, 1000);
        paint(u"docs/pictures/a-dark.png"_s, Qt::black, 1000);
        paint(u"else.png"_s, Qt::red, 10);
    }

    void picturesFollowTheSchemeAndStayInside() {
        const QList<ManualPage> pages = readManual(at(u"docs/manual"_s));
        QCOMPARE(pages.size(), 4);
        QCOMPARE(pages.at(3).title, u"Words"_s);
        const auto light = picturesOf(pages.at(1), at(u"docs"_s), false, 640);
        QCOMPARE(light.keys(), QStringList{u"../pictures/a-light.png"_s});
        QCOMPARE(light.cbegin()->width(), 640);
        QCOMPARE(light.cbegin()->pixelColor(5, 5), QColor{Qt::white});
        QCOMPARE(picturesOf(pages.at(1), at(u"docs"_s), true, 640).cbegin()->pixelColor(5, 5), QColor{Qt::black});
    }

    void linksLeadFromPageToPage() {
        Outside outside;
        ManualWindow window{at(u"docs/manual"_s)};
        window.show();
        QTRY_COMPARE(window.page(), u"README.md"_s);
        auto& text = *window.findChild<QTextBrowser*>(u"manualText"_s);
        Q_EMIT text.anchorClicked(QUrl{u"one.md"_s});
        QTRY_COMPARE(window.page(), u"one.md"_s);
        Q_EMIT text.anchorClicked(QUrl{u"two.md#far-down"_s});
        QTRY_COMPARE(window.page(), u"two.md"_s);
        QCOMPARE(text.textCursor().block().text(), u"Far down"_s);
        Q_EMIT text.anchorClicked(QUrl{u"../words.md"_s});
        QTRY_COMPARE(window.page(), u"words.md"_s);
        QVERIFY(outside.opened.isEmpty());
        Q_EMIT text.anchorClicked(QUrl{u"https://rushes.example"_s});
        QCOMPARE(outside.opened, QList{QUrl{u"https://rushes.example"_s}});
    }

    void wordsAreFoundInAllPages() {
        ManualWindow window{at(u"docs/manual"_s)};
        window.show();
        QTRY_COMPARE(window.page(), u"README.md"_s);
        auto& field = *window.findChild<QLineEdit*>(u"manualField"_s);
        QTest::keyClick(&window, Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(&field, u"CHECKsum"_s);
        QTRY_COMPARE(window.page(), u"two.md"_s);
        const auto& contents = *window.findChild<QListWidget*>(u"manualContents"_s);
        QVERIFY(contents.item(1)->isHidden() && !contents.item(2)->isHidden() && !contents.item(3)->isHidden());
        const auto& text = *window.findChild<QTextBrowser*>(u"manualText"_s);
        QCOMPARE(text.textCursor().selectedText(), u"checksum"_s);
        QTest::keyClick(&field, Qt::Key_Return);
        QVERIFY(window.isVisible());
        field.setText(u"nowhere at all"_s);
        QCOMPARE(window.findChild<QLabel*>(u"manualSaid"_s)->text(), u"Not found"_s);
    }

    void saysWhereNoManualIs() {
        ManualWindow window{at(u"none"_s)};
        QTRY_VERIFY(window.findChild<QTextBrowser*>(u"manualText"_s)->toPlainText().contains(u"none"_s));
        QVERIFY(window.page().isEmpty());
    }

    void aboutTellsWhatTheBuildIsMadeOf() {
        QFile listed{QStringLiteral(RUSHES_SOURCE_DIR "/resources/about/components.json")};
        QVERIFY(listed.open(QIODevice::ReadOnly));
        const qsizetype many = QJsonDocument::fromJson(listed.readAll()).object().value("components"_L1).toArray().size();
        const BuildFacts facts = BuildFacts::ofThisBuild();
        QCOMPARE(facts.version, QStringLiteral(RUSHES_VERSION));
        QCOMPARE(facts.components.size(), many);
        for (const Component& one : facts.components) {
            QVERIFY2(!one.name.isEmpty() && !one.licence.isEmpty(), qPrintable(one.name));
            QVERIFY2(one.home.startsWith("https://"_L1), qPrintable(one.name));
        }
        Outside outside;
        AboutDialog about{facts};
        about.show();
        QVERIFY(about.findChild<QLabel*>(u"aboutBuild"_s)->text().contains(QLatin1StringView{qVersion()}));
        auto& list = *about.findChild<QTreeWidget*>(u"aboutComponents"_s);
        QCOMPARE(list.topLevelItemCount(), many);
        QVERIFY(outside.opened.isEmpty());
        Q_EMIT list.itemActivated(list.topLevelItem(0), 0);
        QCOMPARE(outside.opened, QList{QUrl{facts.components.first().home}});
        const QString licence = about.findChild<QPlainTextEdit*>(u"aboutLicence"_s)->toPlainText();
        QVERIFY(licence.contains("GNU GENERAL PUBLIC LICENSE"_L1) && licence.contains("END OF TERMS AND CONDITIONS"_L1));
    }

private:
    [[nodiscard]] QString at(const QString& name) const { return m_folder->filePath(name); }
    void paint(const QString& name, Qt::GlobalColor colour, int width) const {
        QImage image{width, 20, QImage::Format_RGB32};
        image.fill(colour);
        QVERIFY(image.save(at(name)));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_MAIN(HelpTest)
#include "help_test.moc"
