// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/shotlistprinter.h"

#include "core/interchange/shotlist.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QIODevice>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>
#include <QTextLayout>

#include <algorithm>
#include <array>
#include <functional>

namespace Rushes::Ui {

using Interchange::ShotListClip;
using Interchange::ShotListEntry;
using Media::Timecode;

namespace {

// In points; A4 is 595 × 842, Letter 612 × 792.
constexpr double sideMargin = 42;
constexpr double headHeight = 40;
constexpr double footHeight = 36;
constexpr double gap = 8;
constexpr double rowGap = 5;
const QColor ink{0x1A, 0x1E, 0x25};
const QColor faint{0x4C, 0x55, 0x62};
const QColor line{0xB8, 0xBF, 0xC9};

QString tr(const char* text, const char* comment = nullptr, int n = -1) { return QCoreApplication::translate("Rushes::Ui::Printing", text, comment, n); }

QFont plain(double points, QFont::Weight weight = QFont::Normal) {
    QFont font{QStringList{QStringLiteral("Noto Sans"), QStringLiteral("Sans Serif")}};
    font.setPointSizeF(points);
    font.setWeight(weight);
    font.setFeature("liga", 0); // so that "first" is found by who searches the paper for it
    return font;
}

QFont fixed(double points) {
    QFont font{QStringList{QStringLiteral("Hack"), QStringLiteral("Monospace")}};
    font.setStyleHint(QFont::Monospace);
    font.setPointSizeF(points);
    return font;
}

/// Something that stands on a page as a whole.
struct Piece {
    double height = 0;
    std::function<void(QPainter&, double top)> paint;
    bool isKeptWithNext = false; ///< a heading is not the last on its page
};

/// Text broken at words.
class Paragraph {
public:
    Paragraph(const QString& text, const QFont& font, const QColor& colour, double width, QPaintDevice& device)
        : m_layout{std::make_shared<QTextLayout>(text, font, &device)}, m_colour{colour} {
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        m_layout->setTextOption(option);
        m_layout->beginLayout();
        for (QTextLine each = m_layout->createLine(); each.isValid(); each = m_layout->createLine()) {
            each.setLineWidth(width);
            each.setPosition({0, m_height});
            m_height += each.height();
        }
        m_layout->endLayout();
    }
    [[nodiscard]] double height() const { return m_height; }
    void paint(QPainter& painter, double left, double top) const {
        painter.setPen(m_colour);
        m_layout->draw(&painter, {left, top});
    }

private:
    std::shared_ptr<QTextLayout> m_layout;
    QColor m_colour;
    double m_height = 0;
};

class Printing {
public:
    Printing(const Interchange::ShotList& list, const QString& title, QPdfWriter& writer) : m_title{title}, m_writer{writer} {
        m_width = writer.width();
        m_bottom = writer.height() - footHeight;
        const QFontMetricsF codes{fixed(8), &writer};
        m_codeWidth = codes.horizontalAdvance(QStringLiteral("00:00:00:00"));
        for (const ShotListClip& clip : list.clips) addClip(clip);
    }

    int print() {
        const QList<QList<Piece>> pages = paged();
        QPainter painter;
        if (!painter.begin(&m_writer)) return 0;
        for (qsizetype page = 0; page < pages.size(); ++page) {
            if (page > 0 && !m_writer.newPage()) return 0;
            paintFrame(painter, page + 1, pages.size());
            double top = headHeight;
            for (const Piece& piece : pages.at(page)) {
                piece.paint(painter, top);
                top += piece.height;
            }
        }
        return painter.end() ? static_cast<int>(pages.size()) : 0;
    }

private:
    [[nodiscard]] double textLeft() const { return 3 * (m_codeWidth + gap); }

    void add(const QString& text, const QFont& font, const QColor& colour, double below, bool isKeptWithNext = false, double above = 0) {
        const Paragraph paragraph{text, font, colour, m_width, m_writer};
        m_pieces.append({above + paragraph.height() + below, [paragraph, above](QPainter& painter, double top) { paragraph.paint(painter, 0, top + above); },
                         isKeptWithNext});
    }

    void addClip(const ShotListClip& clip) {
        const bool isFirst = m_pieces.isEmpty();
        if (!clip.clip.isEmpty()) add(clip.clip, plain(13, QFont::DemiBold), ink, 2, true, isFirst ? 0 : 18);
        QStringList facts;
        if (!clip.place.isEmpty()) facts.append(clip.place);
        if (clip.start) facts.append(tr("start %1").arg(clip.start->text()));
        if (clip.rate) facts.append(clip.rate->label());
        qint64 frames = 0;
        for (const ShotListEntry& entry : clip.entries) frames += entry.out - entry.in;
        facts.append(tr("%Ln shots", nullptr, static_cast<int>(clip.entries.size())));
        add(facts.join(QStringLiteral(" · ")), plain(9), faint, 2, true);
        if (!clip.usage.isEmpty()) add(tr("Usage: %1").arg(clip.usage), plain(9), faint, 2, true);
        m_pieces.last().height += 8;
        QString section;
        for (const ShotListEntry& entry : clip.entries) {
            if (entry.section != section) {
                section = entry.section;
                if (!section.isEmpty()) add(section, plain(11, QFont::DemiBold), ink, 4, true, 8);
            }
            addShot(entry, clip);
        }
    }

    void addShot(const ShotListEntry& entry, const ShotListClip& clip) {
        const Media::FrameRate rate = clip.rate.value_or(*Media::FrameRate::of(25));
        const bool drops = clip.start && clip.start->isDropFrame();
        const auto code = [&](qint64 frames) { return Timecode::fromFrames(frames, rate, drops).text(); };
        const QString times[] = {code(entry.in), code(entry.out), code(entry.out - entry.in)};
        QString under;
        for (const QString& tag : entry.tags) under += (under.isEmpty() ? QString{} : QStringLiteral("  ")) + u'#' + tag;
        if (entry.rating > 0) under += (under.isEmpty() ? QString{} : QStringLiteral("  ")) + QString{entry.rating, QChar{0x2605}};
        QString text = entry.text;
        text.replace(u'\n', QChar::LineSeparator);
        const double left = textLeft();
        const Paragraph words{text.isEmpty() ? QStringLiteral("–") : text, plain(9.5), ink, m_width - left, m_writer};
        const Paragraph tags{under, plain(8), faint, m_width - left, m_writer};
        const double height = words.height() + (under.isEmpty() ? 0 : tags.height()) + rowGap;
        const double codeTop = QFontMetricsF{plain(9.5), &m_writer}.ascent() - QFontMetricsF{fixed(8), &m_writer}.ascent();
        QList<Paragraph> codes;
        for (const QString& time : times) codes.append(Paragraph{time, fixed(8), codes.size() == 2 ? faint : ink, m_codeWidth + gap, m_writer});
        m_pieces.append({height, [=, step = m_codeWidth + gap](QPainter& painter, double top) {
                             for (qsizetype i = 0; i < codes.size(); ++i) codes.at(i).paint(painter, static_cast<double>(i) * step, top + codeTop);
                             words.paint(painter, left, top);
                             if (!under.isEmpty()) tags.paint(painter, left, top + words.height());
                         }});
    }

    /// A piece that does not fit goes to the next page, with the heading above it; one that fits on none is cut off by the page's edge.
    [[nodiscard]] QList<QList<Piece>> paged() const {
        QList<QList<Piece>> pages{{}};
        double top = headHeight;
        for (qsizetype first = 0; first < m_pieces.size();) {
            double height = m_pieces.at(first).height;
            qsizetype end = first + 1;
            for (; end < m_pieces.size() && m_pieces.at(end - 1).isKeptWithNext; ++end) height += m_pieces.at(end).height;
            if (top + height > m_bottom && !pages.last().isEmpty()) {
                pages.append(QList<Piece>{});
                top = headHeight;
            }
            pages.last() += m_pieces.sliced(first, end - first);
            top += height;
            first = end;
        }
        return pages;
    }

    void paintFrame(QPainter& painter, qsizetype page, qsizetype pages) const {
        painter.setPen(faint);
        painter.setFont(plain(8.5));
        const QRectF head{0, 0, m_width, headHeight - 16};
        const QString number = tr("Page %1 of %2").arg(page).arg(pages);
        const QFontMetricsF metrics{painter.font(), &m_writer};
        const double numberWidth = metrics.horizontalAdvance(number) + gap;
        painter.drawText(head, Qt::AlignRight | Qt::AlignBottom, number);
        painter.drawText(head.adjusted(0, 0, -numberWidth, 0), Qt::AlignLeft | Qt::AlignBottom,
                         metrics.elidedText(m_title, Qt::ElideRight, m_width - numberWidth));
        painter.setPen(QPen{line, 0.5});
        painter.drawLine(QPointF{0, headHeight - 12}, QPointF{m_width, headHeight - 12});
    }

    QString m_title;
    QPdfWriter& m_writer;
    double m_width = 0;
    double m_bottom = 0;
    double m_codeWidth = 0;
    QList<Piece> m_pieces;
};

} // namespace

QPageSize::PageSizeId paperOf(const QLocale& locale) {
    constexpr std::array withLetter{QLocale::Belize,     QLocale::Canada,     QLocale::Chile,        QLocale::Colombia, QLocale::CostaRica,
                                    QLocale::Guatemala,  QLocale::Mexico,     QLocale::Nicaragua,    QLocale::Panama,   QLocale::Philippines,
                                    QLocale::PuertoRico, QLocale::ElSalvador, QLocale::UnitedStates, QLocale::Venezuela};
    return std::ranges::contains(withLetter, locale.territory()) ? QPageSize::Letter : QPageSize::A4;
}

int printShotList(const QString& list, const QString& title, QPageSize::PageSizeId paper, QIODevice& to) {
    QPdfWriter writer{&to};
    writer.setResolution(72); // a point is a unit
    writer.setPageSize(QPageSize{paper});
    writer.setPageMargins(QMarginsF{sideMargin, 0, sideMargin, 0}, QPageLayout::Point);
    writer.setTitle(title);
    writer.setCreator(QStringLiteral("Rushes"));
    return Printing{Interchange::readShotList(list, *Media::FrameRate::of(25)), title, writer}.print();
}

} // namespace Rushes::Ui
