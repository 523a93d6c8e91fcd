// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/portal/catalogue/page.h"
#include "app/portal/http/answer.h"
#include "app/portal/http/jsonwriter.h"
#include "core/storage/connection.h"

#include <QHash>
#include <QUrl>

#include <functional>
#include <memory>

namespace Rushes::Storage {
class Database;
}

namespace Rushes::PortalServer {

/// Numbers that take a walk through a whole table, remembered until the catalogue changes. Used on the storage thread alone.
class CatalogueFigures {
public:
    /// How many items a list has in all.
    [[nodiscard]] Storage::StorageResult<qint64> total(Storage::Connection& connection, const Storage::Statement& count, const Storage::Bindings& filter);
    /// The years that have meetings, newest first, as JSON: `[{"year":2026,"meetings":2}, …]`.
    [[nodiscard]] Storage::StorageResult<QByteArray> years(Storage::Connection& connection);

private:
    [[nodiscard]] Storage::StorageResult<void> forgetWhatChanged(Storage::Connection& connection);

    qint64 m_seq = -1; ///< the change up to which the numbers are true
    QHash<QString, qint64> m_totals;
    QByteArray m_years; ///< empty while they are not known
};

/// What every part of the catalogue answers from.
struct CatalogueReading {
    Storage::Database& database;
    /// Begins the URLs of pictures; it is asked for each time, because the port may be known only after listening.
    std::function<QUrl()> baseUrl;
    std::shared_ptr<CatalogueFigures> figures = std::make_shared<CatalogueFigures>(); ///< shared with the work that waits in the storage thread
};

/// One item of a list, with what the cursor needs.
struct Listed {
    JsonWriter json; ///< its object, which is still open: what hangs on it may be added
    QString key;     ///< by what the list is sorted
    QString id;
};

/// The items of one page and, where there are more, one beyond it. `read(const Row&) -> Listed`.
template <typename Read>
[[nodiscard]] Storage::StorageResult<QList<Listed>> itemsOf(Storage::Connection& connection, const Storage::Statement& items, Storage::Bindings bindings,
                                                            const Page& page, Read read) {
    using namespace Qt::StringLiterals;
    bindings.add("after_key"_L1, page.afterKey).add("after_id"_L1, page.afterId).add("limit"_L1, page.limit + 1);
    return connection.rows(items, bindings, read);
}

/// The list as the contract has it. Meetings have their `years` beside it, as JSON.
[[nodiscard]] Answer listAnswer(const Page& page, const QList<Listed>& items, qint64 total, const QByteArray& years = {});
/// One item alone; its object is closed.
[[nodiscard]] Answer itemAnswer(JsonWriter item);

/// The places `words` and `word1` to `word4` of a list's statement.
[[nodiscard]] Storage::Bindings searchBindings(const QString& typed);

[[nodiscard]] Answer badPage();
/// Whether a list is asked for with whole items, as they stand alone.
[[nodiscard]] bool wantsWholeItems(const Request& request);

/// Writes columns of a row as values of the same name.
class RowWriter {
public:
    RowWriter(JsonWriter& json, const Storage::Row& row) : m_json{json}, m_row{row} {}

    RowWriter& texts(std::initializer_list<QLatin1StringView> columns);
    /// Null where the text is empty.
    RowWriter& textsOrNull(std::initializer_list<QLatin1StringView> columns);
    RowWriter& integers(std::initializer_list<QLatin1StringView> columns);
    /// Stored as JSON, by this program.
    RowWriter& arrays(std::initializer_list<QLatin1StringView> columns);
    /// What is stored has milliseconds; the contract's times are to the second. Null where there is none.
    RowWriter& times(std::initializer_list<QLatin1StringView> columns);
    /// The URL of a picture; null where the column `path`, that of its file, is empty.
    RowWriter& picture(QLatin1StringView key, QLatin1StringView path, const QString& url);

private:
    JsonWriter& m_json;
    const Storage::Row& m_row;
};

} // namespace Rushes::PortalServer
