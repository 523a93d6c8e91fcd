// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/manualwindow.h"

#include "core/base/errand.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/readerlayout.h"
#include "ui/widgets/spoken.h"

#include <QAction>
#include <QDesktopServices>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QLineEdit>
#include <QListWidget>
#include <QPalette>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextTable>
#include <QUrl>

namespace Rushes::Ui {

namespace {

constexpr int pictureWidth = 640;

/// Shows what it was given and loads nothing itself.
class PageBrowser final : public QTextBrowser {
public:
    using QTextBrowser::QTextBrowser;

protected:
    QVariant loadResource(int, const QUrl&) override { return {}; }
};

/// As web pages name their headings: small letters, hyphens for spaces, nothing else but digits.
QString anchorOf(const QString& heading) {
    static const QRegularExpression other{QStringLiteral("[^\\w -]")};
    return heading.toLower().remove(other).replace(u' ', u'-');
}

/// Markdown makes tables without lines.
void ruleTables(QTextDocument& document, const QColor& colour) {
    for (QTextFrame* frame : document.rootFrame()->childFrames()) {
        auto* table = qobject_cast<QTextTable*>(frame);
        if (!table) continue;
        QTextTableFormat format = table->format();
        format.setBorder(1);
        format.setBorderCollapse(true);
        format.setBorderBrush(colour);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setCellPadding(5);
        table->setFormat(format);
    }
}

} // namespace

ManualWindow::ManualWindow(const QString& folder, QWidget* parent)
    : QDialog{parent},
      m_folder{folder},
      m_contents{new QListWidget{this}},
      m_text{new PageBrowser{this}},
      m_field{new QLineEdit{this}},
      m_said{new PlainLabel{tr("Reading…"), QStringLiteral("second"), this}} {
    setObjectName(QStringLiteral("manual"));
    setWindowTitle(tr("Manual"));
    layOut();
    addReaderKeys(*this, *m_field, [this](bool back) { seek(back); });
    connect(m_contents, &QListWidget::currentRowChanged, this, &ManualWindow::read);
    connect(m_text, &QTextBrowser::anchorClicked, this, &ManualWindow::follow);
    connect(m_field, &QLineEdit::textChanged, this, &ManualWindow::filter);
    // Enter goes on to the next place and does not close the window.
    connect(m_field, &QLineEdit::returnPressed, this, [this] { seek(false); });
    inBackground(&readManual, folder).then(this, [this](const QList<ManualPage>& pages) { list(pages); });
}

QString ManualWindow::page() const { return m_shown < 0 ? QString{} : QFileInfo{m_pages.at(m_shown).path}.fileName(); }

void ManualWindow::layOut() {
    m_contents->setObjectName(QStringLiteral("manualContents"));
    m_contents->setAccessibleName(tr("Contents"));
    m_text->setObjectName(QStringLiteral("manualText"));
    m_text->setAccessibleName(tr("Page"));
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(16);
    m_field->setObjectName(QStringLiteral("manualField"));
    m_field->setPlaceholderText(tr("Find in the manual (Ctrl+F)"));
    m_field->setAccessibleName(tr("Find in the manual"));
    makeClearable(*m_field);
    m_said->setObjectName(QStringLiteral("manualSaid"));
    layOutReader(*this, {*m_field, *m_said, *m_contents, *m_text}, 240, {1000, 620});
    m_contents->setFocus(Qt::OtherFocusReason);
}

void ManualWindow::list(const QList<ManualPage>& pages) {
    m_pages = pages;
    if (pages.isEmpty()) {
        m_said->clear();
        m_text->setPlainText(
            tr("The manual is not installed here: it was looked for in %1. Install the package of Rushes again.").arg(QDir::toNativeSeparators(m_folder)));
        return;
    }
    m_said->clear();
    for (const ManualPage& page : pages) m_contents->addItem(page.title);
    m_contents->setCurrentRow(0);
}

void ManualWindow::filter(const QString& words) {
    int found = 0, first = -1;
    for (int row = 0; row < m_contents->count(); ++row) {
        const bool has = words.isEmpty() || m_pages.at(row).text.contains(words, Qt::CaseInsensitive);
        m_contents->item(row)->setHidden(!has);
        if (has && first < 0) first = row;
        found += has ? 1 : 0;
    }
    if (words.isEmpty()) return m_said->clear();
    m_said->setText(found == 0 ? tr("Not found") : tr("On %Ln pages", nullptr, found));
    if (found > 0 && m_contents->currentItem() && m_contents->currentItem()->isHidden()) m_contents->setCurrentRow(first);
    else seek(false);
}

void ManualWindow::read(int number) {
    if (number < 0 || number >= m_pages.size()) return;
    const quint64 asked = ++m_asked;
    m_shownDark = isDark();
    const QString root = QFileInfo{m_folder}.absolutePath();
    inBackground(&picturesOf, m_pages.at(number), root, m_shownDark, pictureWidth).then(this, [this, asked, number](const QHash<QString, QImage>& pictures) {
        if (asked == m_asked) showPage(number, pictures);
    });
}

void ManualWindow::showPage(int number, const QHash<QString, QImage>& pictures) {
    m_shown = number;
    QTextDocument& document = *m_text->document();
    document.clear();
    document.setMarkdown(m_pages.at(number).text, QTextDocument::MarkdownDialectGitHub);
    // After the text, which forgets what the one before had.
    for (auto picture = pictures.cbegin(); picture != pictures.cend(); ++picture)
        document.addResource(QTextDocument::ImageResource, QUrl{picture.key()}, picture.value());
    document.markContentsDirty(0, document.characterCount());
    ruleTables(document, palette().color(QPalette::Mid));
    QTextCursor start{&document};
    for (QTextBlock block = document.begin(); !m_place.isEmpty() && block.isValid(); block = block.next())
        if (block.blockFormat().headingLevel() > 0 && anchorOf(block.text()) == m_place) start = QTextCursor{block};
    m_text->setTextCursor(start);
    m_text->ensureCursorVisible();
    m_place.clear();
    if (!m_field->text().isEmpty()) seek(false);
    Q_EMIT pageShown();
}

void ManualWindow::follow(const QUrl& link) {
    if (link.scheme() == QStringLiteral("https") || link.scheme() == QStringLiteral("http")) {
        QDesktopServices::openUrl(link);
        return;
    }
    if (m_shown < 0) return;
    const QString here = m_pages.at(m_shown).path;
    const QString path = link.path().isEmpty() ? here : QDir::cleanPath(QFileInfo{here}.dir().absoluteFilePath(link.path()));
    for (int row = 0; row < m_pages.size(); ++row) {
        if (m_pages.at(row).path != path) continue;
        m_place = link.fragment();
        m_field->clear();
        if (row == m_contents->currentRow()) read(row);
        else m_contents->setCurrentRow(row);
        return;
    }
}

void ManualWindow::seek(bool backwards) {
    const QString words = m_field->text();
    if (words.isEmpty()) return;
    const auto way = backwards ? QTextDocument::FindBackward : QTextDocument::FindFlags{};
    if (m_text->find(words, way)) return;
    m_text->moveCursor(backwards ? QTextCursor::End : QTextCursor::Start);
    m_text->find(words, way);
}

bool ManualWindow::isDark() const { return palette().color(QPalette::Base).lightness() < 128; }

void ManualWindow::changeEvent(QEvent* event) {
    QDialog::changeEvent(event);
    const bool looks = event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange;
    if (looks && m_shown >= 0 && isDark() != m_shownDark) read(m_shown);
}

} // namespace Rushes::Ui
