// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/newsentry.h"
#include "core/catalogue/video.h"
#include "core/storage/sqlitestatement.h"

#include <optional>

namespace Rushes::Catalogue {

/// The kinds of the cache, each a table of the same columns.
enum class Kind : quint8 { Meeting, Video, Photo, News };
inline constexpr std::array everyKind{Kind::Meeting, Kind::Video, Kind::Photo, Kind::News};
[[nodiscard]] QString word(Kind kind);
[[nodiscard]] std::optional<Kind> kindFrom(QStringView text);

/// A row of the cache: what lists show and sort by, and the words it is found by. The parts that only some kinds have are empty in the
/// others. cataloguerow.cpp says which field of an item is which column.
struct CatalogueRow {
    static constexpr int bitsOfDay = 24;
    static constexpr qint64 placesPerDay = qint64{1} << bitsOfDay;
    /// So many videos may be published within one second and stand there.
    static constexpr qint64 placesPerSecond = 128;

    qint64 num = 0;
    QString id, meetingId, title, titleKey;
    QDate day, until;
    QDateTime published;
    qint64 duration = 0, size = 0;
    int role = 0, roles = 0; ///< of the best rendition; a bit for each role there is
    bool shots = false;
    int width = 0, height = 0;
    QString place, country, label, fileName, picture, url, sha256, credit;
    QDateTime embargo, updated;
    QString etag;
    Notices notices;
    QByteArray body = {};  ///< empty for photos, whose row is all of them
    /// For the query alone, and written but never read. What is searched beside the title: …
    QString placeWords = {};
    QString tagWords = {};
    QString saidWords = {};
    QString codecWords = {};
    QString words = {};    ///< … and the rest of it
    std::optional<qint64> rate = {}; ///< frames in 1,000 seconds
    QString rights = {};   ///< terms and credit

    /// The first place of its day and time; the row takes the next one that is free.
    [[nodiscard]] qint64 base() const;
    /// Whether a row that has this place stands rightly there.
    [[nodiscard]] bool mayStandAt(qint64 where) const;
    /// Whether a portal that told the other has told the same again. Where it stands and what Rushes noted itself do not count.
    [[nodiscard]] bool tellsTheSameAs(const CatalogueRow& other) const;
};

[[nodiscard]] CatalogueRow rowOf(const Meeting& meeting);
[[nodiscard]] CatalogueRow rowOf(const Video& video);
[[nodiscard]] CatalogueRow rowOf(const Photo& photo);
[[nodiscard]] CatalogueRow rowOf(const NewsEntry& news);

/// As much of the item as the row has: what a list shows. The best rendition stands for all of a video's.
[[nodiscard]] Meeting listedMeeting(const CatalogueRow& row);
[[nodiscard]] Video listedVideo(const CatalogueRow& row);
[[nodiscard]] Photo photoOf(const CatalogueRow& row);
[[nodiscard]] NewsEntry listedNews(const CatalogueRow& row);

/// The columns of a row, in the order in which read() and bind() take them.
[[nodiscard]] const QString& rowColumns();
inline constexpr int rowColumnCount = 30;
/// Those that are written behind them, and never read.
inline constexpr QLatin1StringView queryColumns{"rate, rights"};
inline constexpr int queryColumnCount = 2;
[[nodiscard]] CatalogueRow readRow(const Storage::SqliteStatement& statement);
/// Both kinds of columns.
void bindRow(Storage::SqliteStatement& statement, const CatalogueRow& row);

/// The first and the last place of a year's days.
[[nodiscard]] std::pair<qint64, qint64> placesOfYear(int year);

} // namespace Rushes::Catalogue
