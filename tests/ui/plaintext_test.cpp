// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/ownaccount.h"
#include "core/account/sessionkeeper.h"
#include "core/catalogue/cataloguecache.h"
#include "core/downloads/downloadjournal.h"
#include "core/downloads/downloadqueue.h"
#include "core/downloads/linkresolver.h"
#include "core/library/cliprepository.h"
#include "core/library/libraryschema.h"
#include "core/library/mediaroots.h"
#include "core/transfer/transferengine.h"
#include "tests/support/await.h"
#include "tests/support/manualclock.h"
#include "tests/support/nopictures.h"
#include "tests/support/plainwayback.h"
#include "tests/ui/catalogue/sampledata.h"
#include "ui/account/demomailbox.h"
#include "ui/account/devicemodel.h"
#include "ui/account/donepage.h"
#include "ui/account/signindialog.h"
#include "ui/catalogue/armedstates.h"
#include "ui/catalogue/downloadstates.h"
#include "ui/catalogue/meetingspage.h"
#include "ui/catalogue/newspage.h"
#include "ui/catalogue/noticemodel.h"
#include "ui/catalogue/noticespage.h"
#include "ui/catalogue/photocommands.h"
#include "ui/catalogue/photospage.h"
#include "ui/catalogue/videocommands.h"
#include "ui/catalogue/videospage.h"
#include "ui/downloads/downloadspage.h"
#include "ui/library/clipspage.h"
#include "ui/library/editstack.h"
#include "ui/shell/accountchip.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/passwordchecks.h"
#include "ui/widgets/pictureloader.h"
#include "ui/widgets/plainmessagebox.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QLabel>
#include <QPointer>
#include <QSettings>
#include <QTabBar>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <QToolTip>
#include <QTreeView>

#include <sys/inotify.h>
#include <unistd.h>

using namespace Rushes;
using namespace Rushes::Ui;
using namespace Qt::StringLiterals;

namespace {

/// A picture on disk and one on the network that nobody may look at, and a text that asks for both.
class Canary {
public:
    explicit Canary(const QString& folder) : m_path{folder + u"/canary.png"_s}, m_notify{inotify_init1(IN_NONBLOCK | IN_CLOEXEC)} {
        QImage picture{8, 8, QImage::Format_RGB32};
        picture.fill(Qt::yellow);
        if (!picture.save(m_path) || !m_server.listen(QHostAddress::LocalHost)) qFatal("no canary");
        if (inotify_add_watch(m_notify, m_path.toLocal8Bit().constData(), IN_OPEN) < 0) qFatal("no watch");
    }
    ~Canary() { ::close(m_notify); }
    Q_DISABLE_COPY_MOVE(Canary)

    [[nodiscard]] QString text() const {
        return u"<b>Round table</b><img src=\"%1\"><img src=\"http://127.0.0.1:%2/x.png\"><a href=\"file://%1\">x</a>"_s.arg(m_path).arg(m_server.serverPort());
    }
    /// Whether somebody has looked since it was asked last.
    [[nodiscard]] bool wasSeen() {
        QCoreApplication::processEvents();
        std::array<char, 4096> events{};
        return ::read(m_notify, events.data(), events.size()) > 0 || m_server.hasPendingConnections();
    }

private:
    QString m_path;
    int m_notify;
    QTcpServer m_server;
};

class NoLinks final : public Downloads::LinkResolver {
public:
    QFuture<Result<Downloads::Link, Downloads::LinkError>> resolve(const Downloads::DownloadRequest& request) override {
        return readyFuture(Result<Downloads::Link, Downloads::LinkError>{
            std::unexpected{Downloads::LinkError{.failure = Downloads::Failure::NotFound, .detail = request.title}}});
    }
};

/// Shows every tool tip of a window: of its widgets, and of each item of its views.
void hoverEverywhere(QWidget& window) {
    const auto hover = [](QWidget* widget, const QPoint& at) {
        QHelpEvent event{QEvent::ToolTip, at, widget->mapToGlobal(at)};
        QCoreApplication::sendEvent(widget, &event);
        QCoreApplication::processEvents();
    };
    // A tool tip is a child too, and goes while others come.
    QList<QPointer<QWidget>> widgets;
    for (QWidget* widget : window.findChildren<QWidget*>()) widgets.append(widget);
    for (const QPointer<QWidget>& widget : std::as_const(widgets)) {
        if (widget && widget->isVisible()) hover(widget, widget->rect().center());
    }
    const auto views = window.findChildren<QAbstractItemView*>();
    for (QAbstractItemView* view : views) {
        if (!view->isVisible() || !view->model()) continue;
        for (int row = 0; row < view->model()->rowCount(view->rootIndex()); ++row) {
            for (int column = 0; column < view->model()->columnCount(view->rootIndex()); ++column)
                hover(view->viewport(), view->visualRect(view->model()->index(row, column, view->rootIndex())).center());
        }
    }
    QToolTip::hideText();
}

} // namespace

/// Titles and names come from a portal, and a portal may be anybody's: whatever stands in them is shown as it is, and makes Rushes open
/// no file and no connection.
class PlainTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder.emplace();
        m_canary.emplace(m_folder->path());
        m_pictures = std::make_unique<PictureLoader>(m_noPictures);
    }
    void cleanup() {
        QVERIFY(!m_canary->wasSeen());
        m_pictures.reset();
    }

    void theCanarySeesAnOrdinaryLabelLook() {
        QLabel label{m_canary->text()};
        label.show();
        QVERIFY(label.sizeHint().isValid());
        QVERIFY(m_canary->wasSeen());
    }

    void theCatalogue() {
        Catalogue::CatalogueCache cache{m_folder->filePath(u"cache"_s), QUrl{u"https://media.example.int"_s}};
        const QString text = m_canary->text();
        Catalogue::Meeting meeting = Tests::meeting(u"m"_s, text, {2026, 2, 12});
        meeting.city = meeting.summary = text;
        meeting.article = {text, text};
        meeting.programme = {{.startsAt = Tests::utc(2026, 2, 12, 9),
                              .endsAt = Tests::utc(2026, 2, 12, 10),
                              .title = text,
                              .note = text,
                              .coverage = Catalogue::Coverage::Published,
                              .videoId = Catalogue::VideoId{u"v"_s}}};
        Catalogue::Video video = Tests::video(u"v"_s, u"m"_s, text);
        video.description = video.place = video.credit = video.usageTerms = text;
        video.keywords = {text};
        video.shotList = {{u"10:00:00:00"_s, u"10:00:04:00"_s, u"WS"_s, text}};
        video.renditions.first().label = video.renditions.first().fileName = text;
        Catalogue::Photo photo;
        photo.id = Catalogue::PhotoId{u"p"_s};
        photo.meetingId = meeting.id;
        photo.caption = photo.fileName = photo.credit = text;
        photo.takenOn = {2026, 2, 12};
        Catalogue::NewsEntry entry;
        entry.id = Catalogue::NewsId{u"n"_s};
        entry.meetingId = meeting.id;
        entry.title = entry.lead = text;
        entry.article = {text};
        entry.photoIds = {photo.id};
        entry.publishedOn = {2026, 2, 12};
        QVERIFY(await(cache.apply({.meetings = {meeting}, .videos = {video}, .photos = {photo}, .news = {entry}}, m_clock.now())));
        DownloadStates states{m_clock};
        VideoCommands commands{states};
        PhotoCommands photoCommands{states};
        ArmedStates armed;
        MeetingsPage meetings{cache, states, armed, *m_pictures, commands, photoCommands};
        show(meetings);
        QTRY_VERIFY(meetings.findChild<QLabel*>(u"meetingTitle"_s)->text() == text);
        VideosPage videos{cache, states, *m_pictures, commands};
        show(videos);
        QTRY_COMPARE(videos.findChild<QAbstractItemView*>(u"videoGrid"_s)->model()->rowCount(), 1);
        videos.open(Catalogue::VideoId{u"v"_s});
        auto* tabs = meetings.findChild<QTabBar*>(u"meetingTabs"_s);
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            hoverEverywhere(meetings);
        }
        hoverEverywhere(videos);
        PhotosPage photos{cache, states, *m_pictures, photoCommands};
        show(photos);
        QTRY_COMPARE(photos.findChild<QLabel*>(u"photoCaption"_s)->text(), text);
        hoverEverywhere(photos);
        auto* sheet = photos.findChild<QAbstractItemView*>(u"photoGrid"_s);
        sheet->setFocus();
        QTest::keyClick(sheet, Qt::Key_Space);
        QVERIFY(photos.isZoomed());
        hoverEverywhere(photos);
        NewsPage news{cache, states, *m_pictures};
        show(news);
        QTRY_COMPARE(news.findChild<QLabel*>(u"newsTitle"_s)->text(), text);
        QTRY_VERIFY(news.findChild<QWidget*>(u"newsMeeting"_s)->isVisible());
        hoverEverywhere(news);
        Catalogue::NoticeBoard board{m_folder->filePath(u"notices.sqlite"_s), QUrl{u"https://media.example.int"_s}};
        QVERIFY(await(board.pin({{.kind = Catalogue::Kind::Video, .itemId = u"v"_s, .title = text, .context = text, .key = u"k"_s}})));
        NoticesPage notices{board, m_clock};
        show(notices);
        QTRY_COMPARE(notices.model().rowCount(), 1);
        hoverEverywhere(notices);
        videos.setForm(PageForm::List);
        hoverEverywhere(videos);
    }

    void theQueue() {
        Storage::Database database{Storage::DatabaseLocation::sqlite(m_folder->filePath(u"queue.sqlite"_s)), Downloads::queueSchema};
        Downloads::DownloadJournal journal{database};
        Transfer::TransferEngine engine;
        NoLinks links;
        Downloads::DownloadQueue queue{journal, engine, links, m_clock};
        QVERIFY(await(queue.load()));
        Downloads::DownloadRequest request;
        request.source = u"r"_s;
        request.title = request.group = request.label = m_canary->text();
        request.fileName = u"a.mxf"_s;
        request.folder = m_folder->path();
        QVERIFY(await(queue.add({request})));
        Tests::PlainWayBack wayBack;
        DownloadsPage page{queue, m_clock, *m_pictures, wayBack};
        show(page);
        auto* rows = page.findChild<QAbstractItemView*>();
        QTRY_VERIFY(rows->model()->rowCount() > 0);
        rows->selectAll();
        hoverEverywhere(page);
    }

    void theLibrary() {
        Storage::Database database{Storage::DatabaseLocation::sqlite(m_folder->filePath(u"library.sqlite"_s)), Library::librarySchema};
        Library::ClipRepository clips{database, u"desk"_s};
        Library::Clip clip;
        clip.rootId = await(Library::MediaRoots{database, u"desk"_s}.placeOf(m_folder->filePath(u"a.mxf"_s)))->rootId;
        clip.relativePath = clip.fileName = u"a.mxf"_s;
        clip.title = clip.meeting = clip.place = clip.description = clip.credit = clip.usageTerms = clip.note = m_canary->text();
        clip.addedAt = Tests::utc(2026, 2, 12);
        QVERIFY(await(clips.add(clip)));
        EditStack edits{clips};
        ClipsPage page{clips, edits, *m_pictures};
        show(page);
        auto* grid = page.findChild<QAbstractItemView*>(u"clipGrid"_s);
        QTRY_COMPARE(grid->model()->rowCount(), 1);
        grid->selectAll();
        hoverEverywhere(page);
    }

    void theAccount() {
        const QString text = m_canary->text();
        Portal::PortalClient client{*Portal::PortalAddress::parse(u"http://127.0.0.1:9"_s)};
        Account::MemoryVault vault;
        Account::SessionKeeper sessions{client, vault, m_clock};
        Account::OwnAccount own{client, sessions};
        const Account::Account somebody{Account::AccountId{u"a"_s}, *EmailAddress::parse(u"desk@example.org"), text, text, m_clock.now(), false};

        SignInDialog signIn{sessions, text, text};
        look(signIn);
        DonePage done{own};
        done.setNewsletterName(text);
        done.show(somebody, Account::Keeping::Keyring, {text, text, text, text});
        look(done);
        QCOMPARE(done.findChild<QLabel*>(u"doneWaiting"_s)->text(), text + text);
        PasswordChecks checks;
        checks.setRules(Account::PasswordPolicy::rules(), {text});
        look(checks);
        FaultLine fault;
        fault.say({text, text, u"err"_s});
        look(fault);

        DeviceModel devices{m_clock};
        devices.setDevices({{Account::DeviceId{u"d"_s}, text, m_clock.now(), m_clock.now(), false}});
        QTreeView list;
        list.setModel(&devices);
        look(list);
        QCOMPARE(devices.index(0, 0).data().toString(), text);

        QFile mail{m_folder->filePath(u"1.eml"_s)};
        QVERIFY(mail.open(QIODevice::WriteOnly));
        mail.write(u"From: %1\r\nSubject: %1\r\nContent-Type: text/html\r\n\r\n%1\r\n"_s.arg(text).toUtf8());
        mail.close();
        DemoMailbox mailbox{QDir{m_folder->path()}};
        look(mailbox);
        QCOMPARE(mailbox.findChild<QLabel*>(u"mailSubject"_s)->text(), text);
    }

    void theWindowAndItsMessages() {
        QSettings settings{m_folder->filePath(u"window.ini"_s), QSettings::IniFormat};
        MainWindow window{m_clock, settings};
        const QString text = m_canary->text();
        window.sources().setItems(SourceGroup::Tags, {{.place = {u"clips"_s, text}, .name = text, .icon = u"tag"_s, .online = {}}});
        window.sources().setItems(SourceGroup::Sources, {{.place = {}, .name = text, .icon = u"server"_s, .online = true}});
        window.accountChip().setPerson(AccountChip::Person{text, text});
        window.banner().post({u"x"_s, Notice::Level::Err, {text, text, u"err"_s}, text});
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        hoverEverywhere(window);
        auto* box = new PlainMessageBox{u"Title"_s, text, text, QMessageBox::Cancel, &window};
        box->open();
        QVERIFY(QTest::qWaitForWindowExposed(box));
        QCOMPARE(box->text(), text);
        QCOMPARE(box->informativeText(), text);
        hoverEverywhere(*box);
    }

private:
    static void look(QWidget& widget) {
        widget.resize(widget.sizeHint());
        widget.setVisible(true);
        QVERIFY(QTest::qWaitForWindowExposed(&widget));
        hoverEverywhere(widget);
    }
    static void show(Page& page) {
        page.resize(1216, 792);
        page.setVisible(true);
        QVERIFY(QTest::qWaitForWindowExposed(&page));
    }

    std::optional<QTemporaryDir> m_folder;
    std::optional<Canary> m_canary;
    Tests::ManualClock m_clock;
    Tests::NoPictures m_noPictures;
    std::unique_ptr<PictureLoader> m_pictures;
};

QTEST_MAIN(PlainTextTest)
#include "plaintext_test.moc"
