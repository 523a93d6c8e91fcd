// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/downloads/downloadjournal.h"
#include "core/downloads/downloadqueue.h"
#include "core/downloads/linkresolver.h"
#include "core/transfer/transferengine.h"
#include "tests/support/faultserver.h"
#include "tests/support/manualclock.h"
#include "tests/support/nopictures.h"
#include "tests/support/plainwayback.h"
#include "ui/downloads/downloadspage.h"
#include "ui/downloads/transfermodel.h"
#include "ui/widgets/pictureloader.h"

#include <QAbstractItemView>
#include <QPromise>
#include <QTemporaryDir>

class QAbstractButton;

namespace Rushes::Tests {

inline constexpr qint64 MiB = 1024 * 1024;

/// "gone" is not to be had, "proxy" is behind one that wants a sign-in, an address is its own link, and of all others it is never said where
/// they are.
class PageLinks final : public Downloads::LinkResolver {
public:
    using Answer = Result<Downloads::Link, Downloads::LinkError>;

    QFuture<Answer> resolve(const Downloads::DownloadRequest& request) override;

    QHash<QString, int> asked;

private:
    std::vector<QPromise<Answer>> m_open;
};

/// The page with a queue in a folder of its own and a server of its own, new for each test function. Classes of tests derive from it.
class PageFixture : public QObject {
    Q_OBJECT

protected:
    [[nodiscard]] Downloads::DownloadRequest requestOf(const QString& source, qint64 size) const;
    Downloads::DownloadId add(const QString& source, qint64 size = 1000, const QString& meeting = {});
    Downloads::DownloadId add(const Downloads::DownloadRequest& request);

    void select(const Downloads::DownloadId& id);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    [[nodiscard]] QWidget* bar() const { return m_page->findChild<QWidget*>(QStringLiteral("undoBar")); }
    void click(const QString& name);
    /// The last step by a key, as a person takes it: only that is a choice to the box.
    void choose(const QString& name, const QString& entry);

    template <typename T> [[nodiscard]] T* find(const QString& name) const { return m_page->findChild<T*>(name); }
    [[nodiscard]] QAbstractItemView* list() const { return find<QAbstractItemView>(QStringLiteral("transferList")); }
    [[nodiscard]] Downloads::DownloadState state(const Downloads::DownloadId& id) const { return m_queue->find(id)->state; }
    /// What lies in the folder of the clips.
    [[nodiscard]] QStringList files() const;
    [[nodiscard]] const Downloads::Download* shown(const Downloads::DownloadId& id) const;
    [[nodiscard]] Downloads::DownloadId idAt(const QModelIndex& row) const;
    [[nodiscard]] Downloads::DownloadId currentId() const { return idAt(list()->currentIndex()); }
    [[nodiscard]] QList<Downloads::DownloadId> shownOrder() const;
    [[nodiscard]] QList<Downloads::DownloadId> order() const;

    std::optional<QTemporaryDir> m_folder;
    ManualClock m_clock;
    std::unique_ptr<FaultServer> m_server;
    std::unique_ptr<PageLinks> m_links;
    std::unique_ptr<Storage::Database> m_database;
    std::unique_ptr<Downloads::DownloadJournal> m_journal;
    std::unique_ptr<Transfer::TransferEngine> m_engine;
    std::unique_ptr<Downloads::DownloadQueue> m_queue;
    NoPictures m_source;
    std::unique_ptr<Ui::PictureLoader> m_pictures;
    std::unique_ptr<PlainWayBack> m_back; ///< its keys are those of the page, as they are the window's elsewhere
    std::unique_ptr<Ui::DownloadsPage> m_page;

private Q_SLOTS:
    void init();
    void cleanup();
};

} // namespace Rushes::Tests
