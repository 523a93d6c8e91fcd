// SPDX-License-Identifier: GPL-3.0-or-later
// Renders widgets and the empty shell, light and dark, to PNG files for people to look at: rushes-ui-gallery FOLDER. Not a test.
#include "tests/support/manualclock.h"
#include "ui/shell/accountchip.h"
#include "ui/shell/keylistdialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/statusline.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/codefield.h"
#include "ui/widgets/disklabel.h"
#include "ui/widgets/focusring.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/page.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/passwordchecks.h"
#include "ui/widgets/passwordfield.h"
#include "ui/widgets/speedlabel.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTextEdit>
#include <QToolButton>
#include <QTreeView>

using namespace Rushes;
using namespace Rushes::Ui;
using namespace Qt::StringLiterals;

namespace {

/// Everything that delegates draw, side by side.
class PaintSheet final : public QWidget {
public:
    PaintSheet() { resize(640, 420); }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter{this};
        const Tokens& t = currentTokens();
        painter.fillRect(rect(), t.view);
        painter.setFont(uiFont(TextSize::Small));
        int y = 12;
        const QList<std::pair<Paint::Bar, QString>> bars{{Paint::Bar::Active, u"Active"_s},   {Paint::Bar::Verifying, u"Verifying"_s},
                                                         {Paint::Bar::Waiting, u"Waiting"_s}, {Paint::Bar::Paused, u"Paused"_s},
                                                         {Paint::Bar::Failed, u"Failed"_s},   {Paint::Bar::Empty, u"Empty"_s}};
        for (const auto& [look, name] : bars) {
            painter.setPen(t.text);
            Paint::text(painter, QRect{12, y, 80, 20}, name);
            Paint::progress(painter, QRectF{100, y + 7.0, 180, 6}, 0.58, look, t);
            y += 24;
        }
        Paint::badge(painter, QRect{12, y, 90, 28}, u"3 · 46 %"_s, t);
        Paint::state(painter, QRect{120, y, 160, 28}, u"shield", u"Verified"_s, t.ok);
        Paint::state(painter, QRect{120, y + 24, 160, 28}, u"retry", u"Retry in 12 s"_s, t.warn);
        Paint::state(painter, QRect{120, y + 48, 160, 28}, u"err", u"Failed: checksum mismatch"_s, t.err, Qt::AlignRight);
        Paint::chip(painter, QRect{12, y + 30, 100, 28}, u"Broadcast"_s, t, {}, t.link);
        Paint::chip(painter, QRect{12, y + 60, 130, 28}, u"air defence"_s, t, tagColours().at(0));
        Paint::onlineDot(painter, QRect{12, y + 90, 8, 20}, true, t);
        Paint::onlineDot(painter, QRect{32, y + 90, 8, 20}, false, t);
        int x = 12;
        for (const QString& country : {u"be"_s, u"nl"_s, u"us"_s, u"gb"_s, u"fr"_s, u"de"_s, u"md"_s, u"me"_s, u"sk"_s, u"ua"_s, u"pl"_s,
                                       u"lt"_s, u"se"_s, u"fi"_s, u"tr"_s, u"it"_s, u"es"_s, u"lv"_s, u"ee"_s, u"ro"_s, u"zz"_s}) {
            painter.drawPixmap(x, y + 120, flagPixmap(country, devicePixelRatioF()));
            x += 26;
        }
        x = 300;
        int row = 12;
        for (const QString& file : QDir{u":/icons"_s}.entryList({u"*.svg"_s})) {
            if (file.startsWith("style-"_L1) || file == "rushes.svg"_L1) continue;
            paintSymbol(painter, QRect{x, row, 20, 20}, file.chopped(4), t.text2);
            x += 26;
            if (x > 610) {
                x = 300;
                row += 26;
            }
        }
        QPixmap scene{128, 72};
        scene.fill(t.warn);
        const QRect thumb{12, 330, 96, 54};
        Paint::thumbnail(painter, thumb, scene, t);
        Paint::duration(painter, thumb, u"24:18"_s);
        Paint::noThumbnail(painter, QRect{120, 330, 96, 54}, u"cloudoff", t);
        Paint::thumbnail(painter, QRect{228, 330, 96, 54}, {}, t);
        Paint::rowGround(painter, QRect{340, 330, 280, 54}, true, true, t);
        painter.setPen(t.text);
        painter.setFont(uiFont(TextSize::Body, QFont::DemiBold));
        Paint::paragraph(painter, QRect{352, 336, 250, 44}, u"Press conference by the Secretary General with questions from the floor and more"_s, 2);
        painter.drawPixmap(600, 390, programIcon().pixmap(QSize{22, 22}, devicePixelRatioF()));
    }
};

QWidget* controls() {
    auto* sheet = new QWidget;
    sheet->setProperty("surface", u"window"_s);
    auto* column = new QVBoxLayout{sheet};
    auto* buttons = new QHBoxLayout;
    auto* primary = new QPushButton{u"Download 16.9 GB"_s};
    primary->setProperty("look", u"primary"_s);
    primary->setIcon(symbol(u"download", Ink::OnAccent));
    auto* outline = new QPushButton{symbol(u"ext"), u"Web page"_s};
    auto* disabled = new QPushButton{u"Verify"_s};
    disabled->setProperty("look", u"primary"_s);
    disabled->setEnabled(false);
    auto* compact = new QPushButton{symbol(u"retry"), u"Try now"_s};
    compact->setProperty("look", u"compact"_s);
    auto* filter = new QToolButton;
    filter->setText(u"With shot list"_s);
    filter->setCheckable(true);
    filter->setChecked(true);
    filter->setProperty("look", u"filter"_s);
    auto* split = new QToolButton;
    split->setText(u"Queue all broadcast quality (12 videos, 86.4 GB)"_s);
    split->setIcon(symbol(u"download", Ink::OnAccent));
    split->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    split->setPopupMode(QToolButton::MenuButtonPopup);
    split->setMenu(new QMenu{split});
    split->setProperty("look", u"primary"_s);
    for (QWidget* widget : std::initializer_list<QWidget*>{primary, outline, disabled, compact, filter}) buttons->addWidget(widget);
    buttons->addStretch(1);
    column->addLayout(buttons);
    column->addWidget(split, 0, Qt::AlignLeft);
    auto* fields = new QHBoxLayout;
    auto* edit = new QLineEdit{u"desk@example.org"_s};
    auto* password = new PasswordField{true};
    password->setText(u"secret"_s);
    auto* combo = new QComboBox;
    combo->addItems({u"40 MB/s"_s, u"80 MB/s"_s});
    auto* check = new QCheckBox{u"Stay signed in"_s};
    check->setChecked(true);
    auto* radio = new QRadioButton{u"Keep paused"_s};
    radio->setChecked(true);
    for (QWidget* widget : std::initializer_list<QWidget*>{edit, password, combo, check, radio}) fields->addWidget(widget);
    column->addLayout(fields);
    auto* speed = new SpeedLabel;
    for (int i = 0; i < 49; ++i) speed->setSpeed(3.84e7 * (0.5 + 0.5 * ((i * 7) % 11) / 11.0));
    speed->setSpeed(3.84e7);
    auto* disk = new DiskLabel;
    disk->setSpace(ByteCount{412'000'000'000}, ByteCount{2'000'000'000'000});
    auto* full = new DiskLabel;
    full->setSpace(ByteCount{12'000'000'000}, ByteCount{2'000'000'000'000});
    auto* line = new QHBoxLayout;
    line->addWidget(speed);
    line->addWidget(disk);
    line->addWidget(full);
    column->addLayout(line);
    for (const Notice& notice :
         {Notice{u"a"_s,
                 Notice::Level::Warn,
                 {u"You are offline."_s, u"This is the catalogue from 08:12 today. Downloads go on by themselves when the network is back."_s, u"cloudoff"_s},
                 u"Try now"_s},
          Notice{u"b"_s, Notice::Level::Err, {u"Your session has ended."_s, u"2 downloads wait for you. What is on disk is kept."_s, u"key"_s}, u"Sign in"_s},
          Notice{u"c"_s, Notice::Level::Info, {u"Your account waits for its code."_s, {}, u"mail"_s}, u"Enter the code"_s}}) {
        auto* banner = new Banner;
        banner->post(notice);
        column->addWidget(banner);
    }
    auto* checks = new PasswordChecks;
    checks->judge(u"Harbour-Lam"_s);
    column->addWidget(checks);
    auto* code = new CodeField;
    code->setText(u"905318"_s);
    code->showRejected();
    column->addWidget(code);
    column->addWidget(new PlainLabel{u"<img src=\"x.png\"> stays text"_s, u"title"_s});
    column->addStretch(1);
    sheet->resize(820, 560);
    return sheet;
}

class SamplePage final : public Page {
public:
    SamplePage(const QString& title, const QString& query) : Page{title} {
        setQueryHint(u"Search the queue: name, meeting, state"_s);
        setForms({PageForm::List, PageForm::Grid});
        setFoundText(query.isEmpty() ? QString{} : u"13 found"_s);
        setSelectionText(u"1 meeting selected"_s);
        setNoteText(u"1 of 12 videos in library"_s);
        setQuery(query);
    }
};

void fillShell(MainWindow& window, const QDateTime& now) {
    window.addPage({u"meetings"_s, SourceGroup::Browse, u"meetings"_s, 1}, new SamplePage{u"Meetings"_s, u"brussels"_s});
    window.addPage({u"videos"_s, SourceGroup::Browse, u"video"_s, 2}, new SamplePage{u"Videos"_s, {}});
    window.addPage({u"downloads"_s, SourceGroup::Queue, u"download"_s, 4}, new SamplePage{u"Downloads"_s, {}});
    window.addPage({u"clips"_s, SourceGroup::Library, u"film"_s, 5}, new SamplePage{u"All clips"_s, {}});
    window.sources().setCount(u"meetings"_s, 13);
    window.sources().setCount(u"videos"_s, 1940);
    window.sources().setCount(u"clips"_s, 1284);
    window.sources().setBadge(u"downloads"_s, u"3 · 46 %"_s);
    const auto tag = [](const QString& name, qint64 count, int colour) {
        return SourceItem{
            .place = {u"clips"_s, u"tag:\"%1\""_s.arg(name)}, .name = name, .icon = {}, .count = count, .dot = tagColours().at(colour), .online = {}};
    };
    window.sources().setItems(SourceGroup::Tags, {{.place = {},
                                                   .name = u"Topics"_s,
                                                   .icon = {},
                                                   .count = 612,
                                                   .online = {},
                                                   .children = {tag(u"air defence"_s, 84, 0), tag(u"ammunition"_s, 41, 1), tag(u"counter-drone"_s, 37, 2)}},
                                                  tag(u"quote"_s, 12, 8)});
    window.sources().setItems(SourceGroup::Sources, {{.place = {}, .name = u"media.example.int"_s, .icon = u"server"_s, .online = true},
                                                     {.place = {}, .name = u"Demo portal (this PC)"_s, .icon = u"home"_s, .online = false}});
    auto* list = window.findChild<QTreeView*>(u"sidebar"_s);
    list->expandAll();
    window.accountChip().setPerson(AccountChip::Person{u"News Desk"_s, u"desk@example.org"_s});
    window.statusLine().setOnline(true);
    window.statusLine().setCatalogueTime(now.addSecs(-240));
    window.statusLine().disk().setSpace(ByteCount{412'000'000'000}, ByteCount{2'000'000'000'000});
    for (int i = 0; i < 49; ++i) window.speed().setSpeed(3.84e7 * (0.6 + 0.4 * ((i * 7) % 11) / 11.0));
    window.open({u"meetings"_s, {}});
}

struct Sheet {
    QDir folder;
    QString suffix;

    void take(QWidget& widget, const QString& name, QWidget* focus = nullptr) const {
        widget.show();
        widget.activateWindow();
        if (focus) focus->setFocus();
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
        if (!widget.grab().save(folder.filePath(name + suffix + u".png"_s))) qWarning("cannot write %s", qPrintable(name));
        widget.hide();
    }
};

} // namespace

int main(int argc, char** argv) {
    QApplication application{argc, argv};
    if (argc < 2) {
        qWarning("Usage: rushes-ui-gallery FOLDER");
        return 2;
    }
    Theme theme{application};
    const FocusRing ring{application};
    const QDir folder{QString::fromLocal8Bit(argv[1])};
    if (!folder.mkpath(u"."_s)) return 1;
    for (const Qt::ColorScheme scheme : {Qt::ColorScheme::Light, Qt::ColorScheme::Dark}) {
        theme.setScheme(scheme);
        const QTemporaryDir scratch;
        const Sheet sheet{folder, scheme == Qt::ColorScheme::Dark ? u"-dark"_s : u"-light"_s};
        PaintSheet paint;
        sheet.take(paint, u"paint"_s);
        const std::unique_ptr<QWidget> widgets{controls()};
        sheet.take(*widgets, u"controls"_s);

        Tests::ManualClock clock;
        QSettings settings{scratch.filePath(u"window.ini"_s), QSettings::IniFormat};
        MainWindow window{clock, settings};
        fillShell(window, clock.now());
        window.resize(1440, 870);
        sheet.take(window, u"shell"_s);
        window.banner().post(
            {u"offline"_s, Notice::Level::Warn, {u"You are offline."_s, u"This is the catalogue from 08:12 today."_s, u"cloudoff"_s}, u"Try now"_s});
        window.accountChip().setPerson(std::nullopt);
        window.resize(1024, 640);
        sheet.take(window, u"shell-narrow"_s, window.findChild<QTextEdit*>(u"queryEdit"_s));
        KeyListDialog keys{window.actions()};
        sheet.take(keys, u"keys"_s);
        sheet.take(*window.findChild<QMenu*>(u"accountMenu"_s), u"account-menu"_s);
    }
    return 0;
}
