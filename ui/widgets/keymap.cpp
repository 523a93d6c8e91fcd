// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/keymap.h"

#include "ui/widgets/page.h"

#include <QAction>
#include <QEvent>
#include <QMenu>
#include <QRegularExpression>
#include <QScopedValueRollback>
#include <QSettings>

#include <algorithm>

namespace Rushes::Ui {

using namespace Qt::StringLiterals;

namespace {

const QString group = u"keys/"_s;
const QString windowPlace = u"window/"_s;

QString keptAs(const QList<QKeySequence>& keys) { return QKeySequence::listToString(keys, QKeySequence::PortableText); }

/// The page around a widget; null for those of the window.
const Page* pageOf(const QWidget* widget) {
    for (; widget != nullptr; widget = widget->parentWidget()) {
        if (const auto* page = qobject_cast<const Page*>(widget)) return page;
    }
    return nullptr;
}

/// Whether a key on `owner`, meant as `context` says, works while `focused` has the focus.
bool reaches(Qt::ShortcutContext context, const QWidget& owner, const QWidget& focused) {
    const Page* page = pageOf(&owner);
    const Page* other = pageOf(&focused);
    if (page != nullptr && other != nullptr && page != other) return false; // one of two pages is hidden
    switch (context) {
    case Qt::WidgetShortcut: return &owner == &focused;
    case Qt::WidgetWithChildrenShortcut: return &owner == &focused || owner.isAncestorOf(&focused);
    case Qt::WindowShortcut:
    case Qt::ApplicationShortcut: return true;
    }
    return true;
}

QList<const QWidget*> ownersOf(const QAction& action) {
    QList<const QWidget*> owners;
    for (const QObject* object : action.associatedObjects()) {
        const auto* widget = qobject_cast<const QWidget*>(object);
        if (widget != nullptr && qobject_cast<const QMenu*>(widget) == nullptr) owners.append(widget);
    }
    return owners;
}

/// Whether there is a place where the keys of both work.
bool meet(const QAction& one, const QAction& other) {
    for (const QWidget* mine : ownersOf(one)) {
        for (const QWidget* theirs : ownersOf(other)) {
            if (reaches(one.shortcutContext(), *mine, *theirs) || reaches(other.shortcutContext(), *theirs, *mine)) return true;
        }
    }
    return false;
}

bool collide(const QKeySequence& one, const QKeySequence& other) {
    return one.matches(other) != QKeySequence::NoMatch || other.matches(one) != QKeySequence::NoMatch;
}

/// The same tip with another key at its end; a tip that ends in no key is left alone.
QString withKey(QString tip, const QList<QKeySequence>& keys) {
    static const QRegularExpression end{u" \\([^()]*\\)(</span>)?$"_s}; // as Words::literal() has it, or as it is
    const QRegularExpressionMatch match = end.match(tip);
    if (!match.hasMatch()) return tip;
    const QString key = keys.isEmpty() ? u"–"_s : keys.first().toString(QKeySequence::NativeText);
    tip.truncate(match.capturedStart());
    return tip + u" (%1)"_s.arg(match.hasCaptured(1) ? key.toHtmlEscaped() : key) + match.captured(1);
}

} // namespace

KeyMap::KeyMap(QSettings& settings, QObject* parent) : QObject{parent}, m_settings{settings} {}

KeyMap::~KeyMap() = default;

void KeyMap::takeUp(const QString& page, const QString& place, const QList<QAction*>& actions) {
    dropGone();
    for (QAction* action : actions) {
        if (action->shortcuts().isEmpty() || action->objectName().isEmpty()) continue;
        if (std::ranges::any_of(m_known, [action](const Known& one) { return one.actions.contains(action); })) continue;
        const QString id = page + u'/' + action->objectName();
        auto one = std::ranges::find(m_known, id, &Known::id);
        if (one == m_known.end()) one = m_known.insert(m_known.end(), Known{.id = id, .place = place, .usual = action->shortcuts(), .actions = {}});
        one->place = place;
        one->actions.append(action);
        put(*one);
    }
}

void KeyMap::takeUp(const QString& page, const QString& place, QWidget& owner) {
    takeUp(page, place, owner.findChildren<QAction*>());
    for (QWidget* widget : owner.findChildren<QWidget*>()) {
        const QString name = widget->property(keyOfProperty).toString();
        if (name.isEmpty() || std::ranges::any_of(m_tellers, [widget](const Teller& one) { return one.widget == widget; })) continue;
        const QString inPage = page + u'/' + name;
        m_tellers.append({widget, known(inPage) != nullptr ? inPage : windowPlace + name});
        widget->installEventFilter(this);
        tell(m_tellers.last());
    }
}

void KeyMap::dropGone() {
    for (Known& one : m_known) one.actions.removeIf([](const QPointer<QAction>& action) { return action.isNull(); });
    m_known.removeIf([](const Known& one) { return one.actions.isEmpty(); });
    m_tellers.removeIf([](const Teller& one) { return one.widget.isNull(); });
}

const KeyMap::Known* KeyMap::known(const QString& id) const {
    const auto one = std::ranges::find(m_known, id, &Known::id);
    return one == m_known.end() ? nullptr : &*one;
}

QList<QKeySequence> KeyMap::chosen(const Known& known) const {
    const QVariant kept = m_settings.value(group + known.id);
    if (!kept.isValid()) return known.usual;
    const QString text = kept.toString();
    if (text.isEmpty()) return {};
    QList<QKeySequence> keys = QKeySequence::listFromString(text, QKeySequence::PortableText);
    // Somebody wrote into the file: what is no key leaves the usual one.
    const auto isNone = [](const QKeySequence& key) { return key.isEmpty() || key[0].key() == Qt::Key_unknown; };
    return std::ranges::any_of(keys, isNone) ? known.usual : keys;
}

QList<QKeySequence> KeyMap::keysOf(const Known& known) const {
    for (const QPointer<QAction>& action : known.actions) {
        if (action) return action->shortcuts();
    }
    return chosen(known);
}

void KeyMap::put(const Known& known) {
    const QList<QKeySequence> keys = chosen(known);
    for (const QPointer<QAction>& action : known.actions) {
        if (!action || action->shortcuts() == keys) continue;
        action->setShortcuts(keys);
        action->setToolTip(withKey(action->toolTip(), keys));
    }
    for (const Teller& teller : std::as_const(m_tellers)) {
        if (teller.id == known.id) tell(teller);
    }
}

void KeyMap::tell(const Teller& teller) {
    const Known* one = known(teller.id);
    if (one == nullptr || teller.widget.isNull()) return;
    const QList<QKeySequence> keys = keysOf(*one);
    const QScopedValueRollback telling{m_telling, true};
    // A tip that was written for the usual key may say it in words of its own.
    if (keys != one->usual || teller.widget->property("keyWasTold").toBool()) {
        teller.widget->setToolTip(withKey(teller.widget->toolTip(), keys));
        teller.widget->setAccessibleName(withKey(teller.widget->accessibleName(), keys));
        if (teller.widget->metaObject()->indexOfProperty("key") >= 0)
            teller.widget->setProperty("key", keys.isEmpty() ? QString{} : keys.first().toString(QKeySequence::NativeText));
        teller.widget->setProperty("keyWasTold", true);
    }
}

bool KeyMap::eventFilter(QObject* watched, QEvent* event) {
    // Play and Stop share a button, which is given its words anew.
    if (event->type() == QEvent::ToolTipChange && !m_telling) {
        for (const Teller& teller : std::as_const(m_tellers)) {
            if (teller.widget == watched) tell(teller);
        }
    }
    return QObject::eventFilter(watched, event);
}

QList<KeyMap::Entry> KeyMap::entries() const {
    QList<Entry> all;
    for (const Known& one : m_known) {
        const auto action = std::ranges::find_if(one.actions, [](const QPointer<QAction>& some) { return !some.isNull(); });
        if (action == one.actions.end()) continue;
        all.append({.id = one.id, .place = one.place, .name = (*action)->text().remove(u'&'), .usual = one.usual, .keys = (*action)->shortcuts()});
    }
    return all;
}

QList<KeyMap::Entry> KeyMap::rivals(const QString& id, const QKeySequence& key) const {
    const Known* mine = known(id);
    QList<Entry> found;
    if (mine == nullptr || key.isEmpty()) return found;
    for (const Entry& entry : entries()) {
        if (entry.id == id || std::ranges::none_of(entry.keys, [&key](const QKeySequence& one) { return collide(one, key); })) continue;
        const auto& theirs = known(entry.id)->actions;
        const bool both = std::ranges::any_of(mine->actions, [&theirs](const QPointer<QAction>& one) {
            return one && std::ranges::any_of(theirs, [&one](const QPointer<QAction>& other) { return other && meet(*one, *other); });
        });
        if (both) found.append(entry);
    }
    return found;
}

void KeyMap::keep(const Known& known, const QList<QKeySequence>& keys) {
    if (keys == known.usual) m_settings.remove(group + known.id);
    else m_settings.setValue(group + known.id, keptAs(keys));
    put(known);
}

void KeyMap::choose(const QString& id, const QList<QKeySequence>& keys) {
    const Known* one = known(id);
    if (one == nullptr || keysOf(*one) == keys) return;
    keep(*one, keys);
    Q_EMIT changed();
}

void KeyMap::take(const QString& id, const QKeySequence& key) {
    for (const Entry& rival : rivals(id, key)) {
        QList<QKeySequence> left = rival.keys;
        left.removeIf([&key](const QKeySequence& one) { return collide(one, key); });
        keep(*known(rival.id), left);
    }
    choose(id, {key});
}

void KeyMap::reset(const QString& id) {
    if (const Known* one = known(id)) choose(id, one->usual);
}

void KeyMap::resetAll() {
    m_settings.remove(u"keys"_s);
    reload();
}

void KeyMap::reload() {
    for (const Known& one : std::as_const(m_known)) put(one);
    Q_EMIT changed();
}

QString KeyMap::text(const QList<QKeySequence>& keys) {
    QStringList texts;
    for (const QKeySequence& key : keys) texts << key.toString(QKeySequence::NativeText);
    return texts.join(tr(" or "));
}

} // namespace Rushes::Ui
