// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/clipquerysource.h"

#include "core/library/clipquery.h"
#include "ui/words/placewords.h"

#include <QCoreApplication>

namespace Rushes::Ui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ClipQuerySource)
};

} // namespace

Search::Schema ClipQuerySource::schema() const { return Library::searchSchema(); }

QFuture<QList<Search::ValueCount>> ClipQuerySource::values(const QString& key) {
    return m_clips.values(key).then(
        [](const Storage::StorageResult<QList<Search::ValueCount>>& values) { return values.value_or(QList<Search::ValueCount>{}); });
}

QFuture<qint64> ClipQuerySource::count(const QString& query) {
    return m_clips.count({.query = Library::understand(query).value_or(Search::nothing())}).then([](const Storage::StorageResult<qint64>& count) {
        return count.value_or(0);
    });
}

QString ClipQuerySource::counted(qint64 count) const { return Tr::tr("%Ln clips", nullptr, Words::pluralOf(count)); }

} // namespace Rushes::Ui
