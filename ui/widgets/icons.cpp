// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/icons.h"

#include "ui/widgets/highcontrast.h"
#include "ui/widgets/tokens.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace Rushes::Ui {

namespace {

constexpr int drawnSize = 16; ///< the grid that the symbols are drawn on

const QColor& colourOf(Ink ink, const Tokens& tokens) {
    switch (ink) {
    case Ink::Text: return tokens.text;
    case Ink::Quiet: return tokens.text2;
    case Ink::Faint: return tokens.text3;
    case Ink::Link: return tokens.link;
    case Ink::OnAccent: return tokens.onAccent;
    case Ink::Ok: return tokens.ok;
    case Ink::Warn: return tokens.warn;
    case Ink::Err: return tokens.err;
    }
    Q_UNREACHABLE_RETURN(tokens.text);
}

QPixmap draw(QSvgRenderer& renderer, const QSizeF& logical, qreal ratio) {
    QPixmap pixmap{(logical * ratio).toSize()};
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter{&pixmap};
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter, QRectF{QPointF{}, logical});
    return pixmap;
}

QByteArray svg(const QString& path) {
    QFile file{path};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

/// Draws one symbol in the colour of the moment: no pixmap is kept from another scheme.
class SymbolEngine final : public QIconEngine {
public:
    SymbolEngine(QString name, Ink ink) : m_name{std::move(name)}, m_ink{ink} {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override {
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatio() : 1.0;
        const int size = std::min(rect.width(), rect.height());
        const QPixmap pixmap = symbolPixmap(m_name, size, colour(mode, state), ratio);
        painter->drawPixmap(rect.x() + (rect.width() - size) / 2, rect.y() + (rect.height() - size) / 2, pixmap);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override { return scaledPixmap(size, mode, state, 1.0); }

    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal scale) override {
        // Since 6.8 Qt gives the size in logical pixels here. Where it is wider than high, the rest is the distance to a button's words.
        QPixmap drawn = symbolPixmap(m_name, std::min(size.width(), size.height()), colour(mode, state), scale);
        if (size.width() <= size.height()) return drawn;
        QPixmap wide{(QSizeF{size} * scale).toSize()};
        wide.setDevicePixelRatio(scale);
        wide.fill(Qt::transparent);
        QPainter{&wide}.drawPixmap(0, 0, drawn);
        return wide;
    }

    QIconEngine* clone() const override { return new SymbolEngine{m_name, m_ink}; }
    QString key() const override { return QStringLiteral("rushes-symbol"); }
    QString iconName() override { return m_name; }
    bool isNull() override { return false; }

private:
    QColor colour(QIcon::Mode mode, QIcon::State state) const {
        const Tokens& tokens = currentTokens();
        if (mode == QIcon::Disabled) {
            QColor faint = disabledLook(tokens).ink;
            if (!isHighContrast(tokens)) faint.setAlphaF(0.55F);
            return faint;
        }
        if (m_ink == Ink::Text && state == QIcon::On) return tokens.link;
        return colourOf(m_ink, tokens);
    }

    QString m_name;
    Ink m_ink;
};

} // namespace

QIcon symbol(QStringView name, Ink ink) { return QIcon{new SymbolEngine{name.toString(), ink}}; }

void paintSymbol(QPainter& painter, const QRect& rect, QStringView name, const QColor& colour, int size) {
    const QPixmap pixmap = symbolPixmap(name, size, colour, painter.device()->devicePixelRatio());
    painter.drawPixmap(rect.x() + (rect.width() - size) / 2, rect.y() + (rect.height() - size) / 2, pixmap);
}

QPixmap symbolPixmap(QStringView name, int size, const QColor& colour, qreal devicePixelRatio) {
    const QString key = QStringLiteral("rushes-symbol/%1/%2/%3/%4").arg(name).arg(size).arg(colour.rgba(), 8, 16).arg(devicePixelRatio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) return pixmap;
    // The drawings name their one colour "currentColor", which QtSvg takes to be black: it is put in before drawing.
    const QByteArray drawing = svg(QStringLiteral(":/icons/%1.svg").arg(name)).replace("currentColor", colour.name().toLatin1());
    QSvgRenderer renderer{drawing};
    if (!renderer.isValid()) return {};
    // A larger symbol keeps its fine line: twice the size, the same stroke.
    if (size > drawnSize) {
        QByteArray fine = drawing;
        fine.replace("stroke-width=\"1.15\"", "stroke-width=\"" + QByteArray::number(1.15 * std::max(0.55, double(drawnSize) / size * 1.2)) + '"');
        renderer.load(fine);
    }
    pixmap = draw(renderer, QSizeF(size, size), devicePixelRatio);
    if (colour.alpha() < 255) {
        QPainter painter{&pixmap};
        painter.setCompositionMode(QPainter::CompositionMode_DestinationIn);
        painter.fillRect(QRect{0, 0, size, size}, QColor{0, 0, 0, colour.alpha()});
    }
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QPixmap flagPixmap(const QString& country, qreal devicePixelRatio) {
    const Tokens& tokens = currentTokens();
    const QString code = country.toLower();
    const QString key = QStringLiteral("rushes-flag/%1/%2/%3").arg(code).arg(devicePixelRatio).arg(tokens.dark);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) return pixmap;

    pixmap = QPixmap{(QSizeF(flagSize) * devicePixelRatio).toSize()};
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter{&pixmap};
    painter.setRenderHint(QPainter::Antialiasing);
    // Only two letters may name a file, whatever a portal sends.
    const bool plain = code.size() == 2 && std::ranges::all_of(code, [](QChar c) { return c >= u'a' && c <= u'z'; });
    QSvgRenderer renderer{plain ? svg(QStringLiteral(":/icons/flags/%1.svg").arg(code)) : QByteArray{}};
    const QRectF field{QPointF{}, QSizeF(flagSize)};
    if (renderer.isValid()) renderer.render(&painter, field);
    else painter.fillRect(field, tokens.line);
    // A thin frame, so that white fields do not run into a white ground, nor black ones into a dark ground.
    painter.setPen(QPen{tokens.dark ? QColor{255, 255, 255, 64} : QColor{0, 0, 0, 51}, 1.0});
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(field.adjusted(0.5, 0.5, -0.5, -0.5), 1.5, 1.5);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QIcon programIcon() { return QIcon{QStringLiteral(":/icons/rushes.svg")}; }

} // namespace Rushes::Ui
