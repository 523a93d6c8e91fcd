// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/clip.h"
#include "ui/library/tagcolours.h"

#include <QWidget>

namespace Rushes::Ui {

/// How much of a clip is logged, and where: a bar as long as the clip with its ranges in the colours of their first tags.
class LoggedBar final : public QWidget {
    Q_OBJECT

public:
    explicit LoggedBar(QWidget* parent = nullptr);

    void setTagColours(const TagColours& colours);
    void setRanges(const QList<Library::Range>& ranges, const std::optional<Library::Clip>& clip);
    /// "12 min 44 s of 38 min 5 s"; empty where the clip's length is not known.
    [[nodiscard]] const QString& words() const { return m_words; }
    /// Frames that lie in one range or more.
    [[nodiscard]] static qint64 logged(QList<Library::Range> ranges);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    TagColours m_colours;
    QList<Library::Range> m_ranges;
    qint64 m_frames = 0;
    QString m_words;
};

} // namespace Rushes::Ui
