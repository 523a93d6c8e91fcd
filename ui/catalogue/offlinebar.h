// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QToolButton;

namespace Rushes::Ui {

class PlainLabel;

/// The bar over a list while its portal does not answer: how much of it can be opened all the same, and a filter for that. Hidden while
/// it answers; then nothing is filtered.
class OfflineBar : public QFrame {
    Q_OBJECT

public:
    explicit OfflineBar(QWidget* parent = nullptr);

    void setOnline(bool online);
    /// "12 videos are on this computer".
    void setText(const QString& text);
    [[nodiscard]] bool isFiltering() const;
    void stopFiltering();

Q_SIGNALS:
    void filterChanged();

private:
    PlainLabel* m_text;
    QToolButton* m_only;
};

} // namespace Rushes::Ui
