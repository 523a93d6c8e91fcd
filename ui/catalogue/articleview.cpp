// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/articleview.h"

#include <QTextBlockFormat>
#include <QTextCursor>

namespace Rushes::Ui {

constexpr int side = 20;

ArticleView::ArticleView(QWidget* parent) : QTextBrowser{parent} {
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    document()->setDocumentMargin(side);
}

void ArticleView::setParagraphs(const QStringList& paragraphs, const QString& lead) {
    clear();
    QTextCursor cursor{document()};
    QTextBlockFormat format;
    format.setBottomMargin(10);
    format.setLineHeight(135, QTextBlockFormat::ProportionalHeight);
    QTextCharFormat strong;
    strong.setFontWeight(QFont::DemiBold);
    cursor.setBlockFormat(format);
    if (!lead.isEmpty()) cursor.insertText(lead, strong);
    for (const QString& paragraph : paragraphs) {
        if (!cursor.atStart()) cursor.insertBlock(format);
        cursor.insertText(paragraph, QTextCharFormat{});
    }
    moveCursor(QTextCursor::Start);
}

} // namespace Rushes::Ui
