// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

namespace Rushes::Ui {

/// Paragraphs to read. They are inserted as plain text, whatever markup they hold: an article never names a file or a picture to load.
class ArticleView : public QTextBrowser {
    Q_OBJECT

public:
    explicit ArticleView(QWidget* parent = nullptr);

    /// `lead` stands before the others, strong; empty for none.
    void setParagraphs(const QStringList& paragraphs, const QString& lead = {});
};

} // namespace Rushes::Ui
