// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/cliprepository.h"
#include "ui/widgets/querysource.h"

namespace Rushes::Ui {

/// What can be asked of the library.
class ClipQuerySource final : public QuerySource {
public:
    /// `clips` must outlive this.
    explicit ClipQuerySource(Library::ClipRepository& clips) : m_clips{clips} {}

    [[nodiscard]] Search::Schema schema() const override;
    [[nodiscard]] QFuture<QList<Search::ValueCount>> values(const QString& key) override;
    [[nodiscard]] QFuture<qint64> count(const QString& query) override;
    [[nodiscard]] QString counted(qint64 count) const override;

private:
    Library::ClipRepository& m_clips;
};

} // namespace Rushes::Ui
