// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/downloads/pagefixture.h"

#include "core/storage/database.h"
#include "tests/support/await.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QTest>

namespace Rushes::Tests {

using namespace Downloads;
using namespace Ui;
using namespace Qt::StringLiterals;

QFuture<PageLinks::Answer> PageLinks::resolve(const DownloadRequest& request) {
    ++asked[request.source];
    if (request.source == u"proxy")
        return readyFuture(Answer{std::unexpected{LinkError{.obstacle = Obstacle::ProxySignIn, .failure = {}, .detail = u"Proxy requires authentication"_s}}});
    if (request.source == u"gone") return readyFuture(Answer{std::unexpected{LinkError{.failure = Failure::NotFound, .detail = {}}}});
    if (request.source.startsWith(u"http")) return readyFuture(Answer{Link{.url = QUrl{request.source}}});
    m_open.emplace_back();
    m_open.back().start();
    return m_open.back().future();
}

void PageFixture::init() {
    m_folder.emplace();
    QDir{m_folder->path()}.mkdir(u"clips"_s);
    m_server = std::make_unique<FaultServer>();
    m_links = std::make_unique<PageLinks>();
    m_database = std::make_unique<Storage::Database>(Storage::DatabaseLocation::sqlite(m_folder->filePath(u"queue.sqlite"_s)), queueSchema);
    m_journal = std::make_unique<DownloadJournal>(*m_database);
    m_engine = std::make_unique<Transfer::TransferEngine>();
    m_queue = std::make_unique<DownloadQueue>(*m_journal, *m_engine, *m_links, m_clock);
    const auto loaded = m_queue->load();
    QTRY_VERIFY(loaded.isFinished());
    m_pictures = std::make_unique<PictureLoader>(m_source);
    m_back = std::make_unique<PlainWayBack>();
    m_page = std::make_unique<DownloadsPage>(*m_queue, m_clock, *m_pictures, *m_back);
    const auto addKey = [this](const QKeySequence& key, void (WayBack::*act)()) {
        auto* action = new QAction{m_page.get()};
        action->setShortcut(key);
        m_page->addAction(action);
        connect(action, &QAction::triggered, m_back.get(), act);
    };
    addKey(QKeySequence{Qt::CTRL | Qt::Key_Z}, &WayBack::undo);
    addKey(QKeySequence{Qt::CTRL | Qt::SHIFT | Qt::Key_Z}, &WayBack::redo);
    m_page->resize(1216, 792);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void PageFixture::cleanup() {
    m_page.reset();
    m_back.reset();
    m_pictures.reset();
    m_queue.reset();
    m_engine.reset();
    m_journal.reset();
    m_database.reset();
    m_links.reset();
    m_server.reset();
}

DownloadRequest PageFixture::requestOf(const QString& source, qint64 size) const {
    DownloadRequest request;
    request.source = source;
    request.title = source;
    request.fileName = u"clip.mxf"_s;
    request.folder = m_folder->filePath(u"clips"_s);
    request.size = ByteCount{size};
    return request;
}

DownloadId PageFixture::add(const QString& source, qint64 size, const QString& meeting) {
    DownloadRequest request = requestOf(source, size);
    request.group = meeting;
    return add(request);
}

DownloadId PageFixture::add(const DownloadRequest& request) {
    const auto ids = m_queue->add({request});
    if (!await(ids)) qFatal("not added");
    return await(ids)->constFirst();
}

void PageFixture::select(const DownloadId& id) {
    QVERIFY(QTest::qWaitFor([&] { return shownOrder().contains(id); }));
    const QModelIndex row = list()->model()->index(static_cast<int>(shownOrder().indexOf(id)), 1);
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, list()->visualRect(row).center());
    QCOMPARE(currentId(), id);
}

void PageFixture::press(Qt::Key key, Qt::KeyboardModifiers modifiers) {
    list()->setFocus();
    QTest::keyClick(list(), key, modifiers);
}

void PageFixture::click(const QString& name) { QTest::mouseClick(find<QAbstractButton>(name), Qt::LeftButton); }

void PageFixture::choose(const QString& name, const QString& entry) {
    auto* box = find<QComboBox>(name);
    box->setFocus();
    const int wanted = box->findText(entry);
    const bool up = wanted < box->currentIndex();
    box->setCurrentIndex(wanted + (up ? 1 : -1));
    QTest::keyClick(box, up ? Qt::Key_Up : Qt::Key_Down);
    QCOMPARE(box->currentText(), entry);
}

QStringList PageFixture::files() const { return QDir{m_folder->filePath(u"clips"_s)}.entryList(QDir::Files); }

const Download* PageFixture::shown(const DownloadId& id) const { return m_page->model().downloadAt(m_page->model().indexOf(id)); }

DownloadId PageFixture::idAt(const QModelIndex& row) const {
    const QString title = row.siblingAtColumn(static_cast<int>(TransferModel::Column::Name)).data().toString();
    for (const Download& download : m_page->model().downloads()) {
        if (download.request.title == title) return download.id;
    }
    return {};
}

QList<DownloadId> PageFixture::shownOrder() const {
    QList<DownloadId> ids;
    for (int row = 0; row < list()->model()->rowCount(); ++row) ids.append(idAt(list()->model()->index(row, 0)));
    return ids;
}

QList<DownloadId> PageFixture::order() const {
    QList<DownloadId> ids;
    for (const Download& download : m_queue->downloads()) ids.append(download.id);
    return ids;
}

} // namespace Rushes::Tests
