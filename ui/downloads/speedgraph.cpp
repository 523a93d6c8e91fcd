// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/downloads/speedgraph.h"

#include "ui/widgets/fonts.h"
#include "ui/widgets/paint.h"
#include "ui/words/words.h"

#include <QLocale>
#include <QPainter>

#include <cmath>

namespace Rushes::Ui {
namespace {

constexpr double megabyte = 1e6;
constexpr double lowestTop = 10; ///< so that an idle line does not look like a measured one

/// 1, 2 or 5 times a power of ten, so that about four lines fit below `top`.
double stepBelow(double top) {
    const double raw = std::max(top / 4, 0.25);
    const double power = std::pow(10, std::floor(std::log10(raw)));
    const double lead = raw / power;
    return (lead <= 1.5 ? 1 : lead <= 3.5 ? 2 : lead <= 7.5 ? 5 : 10) * power;
}

} // namespace

SpeedGraph::SpeedGraph(QWidget* parent) : QWidget{parent} {
    setLayoutDirection(Qt::LeftToRight); // time runs to the right, in whatever direction one reads
    setAccessibleName(tr("Speed of the last six minutes"));
}

double SpeedGraph::topOf(double peak, double limit) { return std::max(std::max(peak, limit) * 1.1 / megabyte, lowestTop); }

void SpeedGraph::add(double bytesPerSecond) {
    m_history.add(bytesPerSecond);
    setAccessibleDescription(tr("%1 now, at most %2").arg(Words::speed(bytesPerSecond), Words::speed(m_history.peak())));
    update();
}

void SpeedGraph::setLimit(double bytesPerSecond) {
    m_limit = bytesPerSecond;
    update();
}

void SpeedGraph::paintEvent(QPaintEvent*) {
    QPainter painter{this};
    const Tokens& tokens = currentTokens();
    painter.setFont(fixedFont(TextSize::Small));
    const QFontMetrics metrics = painter.fontMetrics();
    const double top = topOf(m_history.peak(), m_limit);
    const double step = stepBelow(top);
    const QString zero = tr("0 MB/s"); // names the unit of all of them
    const QString widest = m_limit > 0 ? tr("%1 limit").arg(100) : QStringLiteral("1000");
    const int labels = std::max(metrics.horizontalAdvance(widest), metrics.horizontalAdvance(zero)) + 8;
    const QRectF plot(0, metrics.height() / 2.0, width() - labels, height() - metrics.height() * 1.5 - 6);
    const auto y = [&](double megabytes) { return plot.bottom() - plot.height() * megabytes / top; };
    const auto label = [&](double megabytes, const QString& words, const QColor& colour) {
        painter.setPen(colour);
        painter.drawText(QRectF(plot.right() + 6, y(megabytes) - metrics.height() / 2.0, labels, metrics.height()), Qt::AlignLeft | Qt::AlignVCenter, words);
    };
    const double limit = m_limit / megabyte;
    for (int mark = 0; mark <= static_cast<int>(top / step); ++mark) {
        const double value = mark * step;
        painter.fillRect(QRectF(plot.left(), std::round(y(value)), plot.width(), 1), tokens.line);
        // The limit's own label takes its place.
        if (m_limit <= 0 || std::abs(y(value) - y(limit)) > metrics.height()) {
            label(value, value == 0 ? zero : QLocale{}.toString(value, 'g', 4), tokens.text2);
        }
    }

    painter.setRenderHint(QPainter::Antialiasing);
    const QPolygonF line = curve(plot, top);
    if (line.size() > 1) {
        QPolygonF area = line;
        area << QPointF(line.constLast().x(), plot.bottom()) << QPointF(line.constFirst().x(), plot.bottom());
        QColor shade = tokens.progress;
        shade.setAlphaF(0.14F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(shade);
        painter.drawPolygon(area);
        painter.setPen(QPen{tokens.progress, 1.5});
        painter.drawPolyline(line);
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    if (m_limit > 0) {
        painter.setPen(QPen{tokens.warn, 1, Qt::DashLine});
        painter.drawLine(QPointF(plot.left(), std::round(y(limit))), QPointF(plot.right(), std::round(y(limit))));
        label(limit, tr("%1 limit").arg(QLocale{}.toString(limit, 'g', 4)), tokens.warn);
    }
    painter.setPen(tokens.text2);
    const QRectF foot(plot.left(), plot.bottom() + 4, plot.width(), metrics.height());
    painter.drawText(foot, Qt::AlignLeft | Qt::AlignVCenter, tr("−6 min"));
    painter.drawText(foot, Qt::AlignRight | Qt::AlignVCenter, tr("now"));
}

QPolygonF SpeedGraph::curve(const QRectF& plot, double top) const {
    QPolygonF line;
    for (std::size_t ago = m_history.count(); ago-- > 0;) {
        const double x = plot.right() - plot.width() * static_cast<double>(ago) / static_cast<double>(SpeedHistory::samples - 1);
        line << QPointF(x, plot.bottom() - plot.height() * m_history.at(ago) / megabyte / top);
    }
    return line;
}

} // namespace Rushes::Ui
