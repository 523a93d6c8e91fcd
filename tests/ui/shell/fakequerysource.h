// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/widgets/querysource.h"

#include <QHash>

namespace Rushes::Tests {

/// Places and tags from a list, and how much some queries find.
class FakeQuerySource final : public Ui::QuerySource {
public:
    [[nodiscard]] Search::Schema schema() const override {
        Search::Schema schema;
        schema.anywhere = {{.form = Search::TextForm::FullText}};
        const auto add = [&](const QString& key, Search::FieldType type) { schema.fields.append({.key = key, .type = type}); };
        add(QStringLiteral("place"), Search::FieldType::Text);
        add(QStringLiteral("published"), Search::FieldType::Day);
        add(QStringLiteral("tag"), Search::FieldType::Name);
        add(QStringLiteral("date"), Search::FieldType::Day);
        add(QStringLiteral("duration"), Search::FieldType::Duration);
        return schema;
    }
    [[nodiscard]] QFuture<QList<Search::ValueCount>> values(const QString& key) override {
        ++asked;
        return readyFuture(lists.value(key));
    }
    [[nodiscard]] QFuture<qint64> count(const QString& query) override { return readyFuture(counts.value(query, 0)); }
    [[nodiscard]] QString counted(qint64 count) const override { return QStringLiteral("%1 videos").arg(count); }

    QHash<QString, QList<Search::ValueCount>> lists{
        {QStringLiteral("place"), {{QStringLiteral("Brussels"), 112}, {QStringLiteral("New York"), 31}, {QStringLiteral("Reykjavík"), 4}}},
        {QStringLiteral("tag"), {{QStringLiteral("air defence"), 84}, {QStringLiteral("ammunition"), 41}}}};
    QHash<QString, qint64> counts;
    int asked = 0;
};

} // namespace Rushes::Tests
