// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fonts.h"

#include <QFontDatabase>
#include <QGuiApplication>
#include <QHash>

#include <utility>

namespace Rushes::Ui {

namespace {

/// What Theme gives the application; other sizes keep their distance to it.
constexpr qreal usualBody = 10;

qreal scaled(TextSize size) {
    const qreal body = QGuiApplication::font().pointSizeF();
    return body > 0 ? body * static_cast<qreal>(size) / usualBody : static_cast<qreal>(size);
}

QFont dressed(QFont font, TextSize size, QFont::Weight weight) {
    font.setPointSizeF(scaled(size));
    font.setWeight(weight);
    font.setFeature(QFont::Tag{"tnum"}, 1);
    return font;
}

/// Asking the font database costs tens of milliseconds, so it happens once.
QFont familyOr(const QString& family, QFontDatabase::SystemFont otherwise) {
    return QFontDatabase::hasFamily(family) ? QFont{family} : QFontDatabase::systemFont(otherwise);
}

/// A font that was made once keeps what Qt has found out about it; one that is made anew for each text costs as much as to paint a short one.
class Fonts {
public:
    explicit Fonts(const QFont& family) : m_family{family} {}

    QFont font(TextSize size, QFont::Weight weight) {
        if (const qreal body = scaled(TextSize::Body); body != m_body) {
            m_made.clear(); // the application's font is another one
            m_body = body;
        }
        const std::pair key{static_cast<int>(size), static_cast<int>(weight)};
        if (const auto known = m_made.constFind(key); known != m_made.cend()) return *known;
        return *m_made.insert(key, dressed(m_family, size, weight));
    }

private:
    QFont m_family;
    qreal m_body = 0;
    QHash<std::pair<int, int>, QFont> m_made;
};

} // namespace

QFont uiFont(TextSize size, QFont::Weight weight) {
    thread_local Fonts fonts{familyOr(QStringLiteral("Noto Sans"), QFontDatabase::GeneralFont)};
    return fonts.font(size, weight);
}

QFont fixedFont(TextSize size, QFont::Weight weight) {
    thread_local Fonts fonts{familyOr(QStringLiteral("Hack"), QFontDatabase::FixedFont)};
    return fonts.font(size, weight);
}

} // namespace Rushes::Ui
