// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/catalogue/boardnotice.h"
#include "core/storage/storageerror.h"

#include <QFuture>
#include <QObject>
#include <QUrl>

#include <memory>

namespace Rushes::Storage {
class Database;
}

namespace Rushes::Catalogue {

/// What came of the synchronisations with one portal and people should read: the bell of the window, `rushes-cli notices`. It lies in a
/// database of its own that is kept, unlike the cache, so that what is unread stays so over a restart.
class NoticeBoard : public QObject {
    Q_OBJECT

public:
    template <typename T> using Answer = QFuture<Storage::StorageResult<T>>;

    /// Older ones than so many are taken down when new ones come.
    static constexpr int most = 1000;

    /// `file` may serve several portals.
    NoticeBoard(const QString& file, const QUrl& portal, QObject* parent = nullptr);
    ~NoticeBoard() override;

    /// Pins them up, unread. What hangs there already by its key stays as it is. Answers how many are new.
    Answer<int> pin(const QList<BoardNotice>& notices);
    /// Newest first.
    Answer<QList<BoardNotice>> notices();
    Answer<int> unread();
    Answer<void> markRead(const QList<NoticeId>& ids);
    Answer<void> markAllRead();

Q_SIGNALS:
    /// Something was pinned up, or read, by this program.
    void changed();

private:
    [[nodiscard]] Storage::Database& database();
    Answer<void> told(Answer<void> done);

    QString m_file;
    QString m_portal;
    std::unique_ptr<Storage::Database> m_database; ///< made with the first need
};

} // namespace Rushes::Catalogue
