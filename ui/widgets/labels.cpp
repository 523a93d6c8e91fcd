// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/labels.h"

#include "ui/widgets/fonts.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/stylesheet.h"
#include "ui/words/placewords.h"

#include <QHelpEvent>
#include <QPainter>
#include <QTextLayout>
#include <QToolTip>

#include <cmath>

namespace Rushes::Ui {

namespace {

QFont fontOf(QStringView role) {
    if (role == u"head") return uiFont(TextSize::Head, QFont::DemiBold);
    if (role == u"title") return uiFont(TextSize::Title, QFont::DemiBold);
    if (role == u"strong") return uiFont(TextSize::Body, QFont::DemiBold);
    if (role == u"caption") {
        QFont font = uiFont(TextSize::Caption, QFont::DemiBold);
        font.setCapitalization(QFont::AllUppercase);
        font.setLetterSpacing(QFont::AbsoluteSpacing, 0.5);
        return font;
    }
    if (role == u"fixed") return fixedFont(TextSize::Small);
    if (role.isEmpty() || role == u"body2") return uiFont();
    return uiFont(TextSize::Small);
}

} // namespace

PlainLabel::PlainLabel(const QString& text, const QString& role, QWidget* parent) : QLabel{parent} {
    setTextFormat(Qt::PlainText);
    setText(text);
    setProperty("role", role);
    setFont(fontOf(role));
}

void PlainLabel::setRole(const QString& role) {
    setFont(fontOf(role));
    setLook(this, "role", role);
}

void ElidedLabel::setElideMode(Qt::TextElideMode mode) {
    m_mode = mode;
    update();
}

QSize ElidedLabel::minimumSizeHint() const { return {fontMetrics().averageCharWidth() * 4, QLabel::minimumSizeHint().height()}; }

void ElidedLabel::paintEvent(QPaintEvent*) {
    QPainter painter{this};
    painter.setPen(palette().color(foregroundRole()));
    Paint::text(painter, contentsRect(), text(), alignment(), m_mode);
}

bool ElidedLabel::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip || fontMetrics().horizontalAdvance(text()) <= contentsRect().width()) return PlainLabel::event(event);
    QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), Words::literal(text()), this);
    return true;
}

SentenceLabel::SentenceLabel(const QList<Run>& runs, const QString& role, QWidget* parent) : PlainLabel{{}, role, parent} {
    setWordWrap(true);
    QSizePolicy policy{QSizePolicy::Preferred, QSizePolicy::Minimum};
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setRuns(runs);
}

void SentenceLabel::setRuns(const QList<Run>& runs) {
    m_runs = runs;
    QString whole;
    for (const Run& run : runs) whole += run.text;
    setText(whole);
    updateGeometry();
}

qreal SentenceLabel::layOut(QTextLayout& layout, int width) const {
    QList<QTextLayout::FormatRange> formats;
    int start = 0;
    for (const Run& run : m_runs) {
        QTextCharFormat format;
        format.setFontWeight(run.strong ? QFont::DemiBold : font().weight());
        const int size = static_cast<int>(run.text.size());
        formats.append({.start = start, .length = size, .format = format});
        start += size;
    }
    layout.setFormats(formats);
    QTextOption option{alignment() & Qt::AlignHorizontal_Mask};
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    qreal height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(1, width));
        line.setPosition({0, height});
        height += std::ceil(line.height());
    }
    layout.endLayout();
    return height;
}

int SentenceLabel::heightForWidth(int width) const {
    QTextLayout layout{text(), font()};
    return static_cast<int>(layOut(layout, width));
}

QSize SentenceLabel::sizeHint() const {
    constexpr int comfortable = 280;
    QTextLayout layout{text(), font()};
    layOut(layout, comfortable);
    const int width = static_cast<int>(std::ceil(layout.maximumWidth())) + 1;
    return {std::min(width, comfortable), heightForWidth(std::min(width, comfortable))};
}

QSize SentenceLabel::minimumSizeHint() const { return {fontMetrics().averageCharWidth() * 12, fontMetrics().height()}; }

void SentenceLabel::paintEvent(QPaintEvent*) {
    QPainter painter{this};
    painter.setPen(palette().color(foregroundRole()));
    QTextLayout layout{text(), font()};
    const qreal height = layOut(layout, width());
    const bool centred = alignment().testFlag(Qt::AlignVCenter) && height < this->height();
    layout.draw(&painter, {0, centred ? std::floor((this->height() - height) / 2) : 0});
}

QFrame* rule(Qt::Orientation orientation, QWidget* parent) {
    auto* line = new QFrame{parent};
    line->setProperty("rule", true);
    if (orientation == Qt::Horizontal) line->setFixedHeight(1);
    else line->setFixedWidth(1);
    return line;
}

} // namespace Rushes::Ui
