// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/library/tagcolours.h"

#include <QStringList>
#include <QWidget>

namespace Rushes::Ui {

/// Tags as chips that flow over as many lines as they need.
class TagChips : public QWidget {
    Q_OBJECT

public:
    explicit TagChips(QWidget* parent = nullptr);

    /// `remarks` stand after the names where there are any: "2 of 4".
    void setTags(const QStringList& tags, const QStringList& remarks = {}, const TagColours& colours = {});
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override { return {200, heightForWidth(200)}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QList<QRect> places(int width) const;
    [[nodiscard]] QString textOf(qsizetype tag) const;

    QStringList m_tags;
    QStringList m_remarks;
    TagColours m_colours;
};

} // namespace Rushes::Ui
