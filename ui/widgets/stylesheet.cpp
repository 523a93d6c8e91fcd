// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/stylesheet.h"

#include "ui/widgets/highcontrast.h"
#include "ui/widgets/tokens.h"

#include <QFile>
#include <QHash>
#include <QStyle>
#include <QWidget>

namespace Rushes::Ui {

namespace {

QColor mixed(const QColor& one, const QColor& other, double part) {
    const auto between = [part](int a, int b) { return qRound(a + (b - a) * part); };
    return QColor{between(one.red(), other.red()), between(one.green(), other.green()), between(one.blue(), other.blue())};
}

QHash<QStringView, QColor> namesOf(const Tokens& t) {
    return {
        {u"window", t.window},
        {u"sidebar", t.sidebar},
        {u"view", t.view},
        {u"alt", t.alt},
        {u"inset", t.inset},
        {u"line", t.line},
        {u"edge", t.edge},
        {u"text", t.text},
        {u"text2", t.text2},
        {u"text3", t.text3},
        {u"disabled", disabledLook(t).ink},
        {u"disabledEdge", disabledLook(t).edge},
        {u"accent", t.accent},
        {u"onAccent", t.onAccent},
        {u"link", t.link},
        {u"tint", t.tint},
        {u"ok", t.ok},
        {u"warn", t.warn},
        {u"warnTint", t.warnTint},
        {u"err", t.err},
        {u"errTint", t.errTint},
        {u"progress", t.progress},
        // What follows is between two tokens: a pointer over a control, a handle that is not to shout.
        {u"accentHover", mixed(t.accent, t.window, t.dark ? 0.12 : 0.10)},
        {u"accentPressed", mixed(t.accent, t.text, t.dark ? 0.10 : 0.18)},
        {u"hover", mixed(t.window, t.edge, 0.16)},
        {u"hoverPressed", mixed(t.window, t.edge, 0.28)},
        {u"selection", mixed(t.tint, t.accent, t.dark ? 0.25 : 0.18)},
        {u"scroll", mixed(t.edge, t.view, 0.35)},
    };
}

/// Pictures of a style sheet have a colour of their own: which of the two is to be taken on this ground.
QStringView pictureOn(const QColor& ground) { return contrast(Qt::white, ground) >= contrast(Qt::black, ground) ? u"white" : u"black"; }

/// Replaces each @name; a name that is not known stays, so that a slip is seen in Qt's warning.
QString filledIn(QStringView sheet, const Tokens& tokens) {
    const QHash<QStringView, QColor> names = namesOf(tokens);
    QString filled;
    filled.reserve(sheet.size() + sheet.size() / 4);
    for (qsizetype at = 0; at < sheet.size();) {
        if (sheet[at] != u'@') {
            filled += sheet[at++];
            continue;
        }
        qsizetype end = at + 1;
        while (end < sheet.size() && sheet[end].isLetterOrNumber()) ++end;
        const QStringView name = sheet.sliced(at + 1, end - at - 1);
        if (name == u"scheme") filled += isHighContrast(tokens) ? pictureOn(tokens.view) : tokens.dark ? QStringView{u"dark"} : QStringView{u"light"};
        else if (name == u"disabledLine") filled += disabledLook(tokens).dashed ? QStringView{u"dashed"} : QStringView{u"solid"};
        else if (name == u"onAccentPicture") filled += pictureOn(tokens.accent);
        else if (name == u"onDisabledPicture") filled += pictureOn(disabledLook(tokens).ink);
        else if (const auto found = names.constFind(name); found != names.cend()) filled += found->name();
        else filled += sheet.sliced(at, end - at);
        at = end;
    }
    return filled;
}

} // namespace

QString styleSheet(const Tokens& tokens) {
    QFile file{QStringLiteral(":/styles/rushes.qss")};
    return file.open(QIODevice::ReadOnly) ? filledIn(QString::fromUtf8(file.readAll()), tokens) : QString{};
}

void setLook(QWidget* widget, const char* property, const QString& value) {
    if (widget->property(property).toString() == value) return;
    widget->setProperty(property, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

} // namespace Rushes::Ui
