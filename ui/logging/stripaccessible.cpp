// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logging/stripaccessible.h"

#include "ui/logging/timelinestrip.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>

namespace Rushes::Ui {

namespace {

/// A range or a marker. Ranges come first.
class EntryAccessible final : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    EntryAccessible(TimelineStrip* strip, int place) : m_strip{strip}, m_place{place} {}

    bool isValid() const override { return m_strip != nullptr && m_place < m_strip->ranges().size() + m_strip->markers().size(); }
    QObject* object() const override { return nullptr; }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(m_strip); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QAccessible::State state() const override {
        QAccessible::State state;
        state.invalid = !isValid();
        state.selectable = true;
        return state;
    }
    QString text(QAccessible::Text which) const override {
        if (which != QAccessible::Name || !isValid()) return {};
        return isRange() ? m_strip->ranges().at(m_place).name : marker().name;
    }
    void setText(QAccessible::Text, const QString&) override {}
    QRect rect() const override {
        if (!isValid()) return {};
        const QRect inside = isRange() ? m_strip->rectOf(m_strip->ranges().at(m_place)) : m_strip->rectOf(marker());
        return {m_strip->mapToGlobal(inside.topLeft()), inside.size()};
    }
    void* interface_cast(QAccessible::InterfaceType type) override {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
    }
    QStringList actionNames() const override { return {pressAction()}; }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }
    void doAction(const QString& name) override {
        if (name != pressAction() || !isValid()) return;
        if (isRange()) Q_EMIT m_strip->entryChosen(m_strip->ranges().at(m_place).id);
        else Q_EMIT m_strip->entryChosen(marker().id);
    }

private:
    [[nodiscard]] bool isRange() const { return m_place < m_strip->ranges().size(); }
    [[nodiscard]] const StripMarker& marker() const { return m_strip->markers().at(m_place - m_strip->ranges().size()); }

    QPointer<TimelineStrip> m_strip;
    int m_place;
};

class StripAccessible final : public QAccessibleWidget, public QAccessibleValueInterface {
public:
    explicit StripAccessible(TimelineStrip* strip) : QAccessibleWidget{strip, QAccessible::Slider} {}
    ~StripAccessible() override {
        for (const QAccessible::Id id : std::as_const(m_children)) QAccessible::deleteAccessibleInterface(id);
    }
    Q_DISABLE_COPY_MOVE(StripAccessible)

    void* interface_cast(QAccessible::InterfaceType type) override {
        return type == QAccessible::ValueInterface ? static_cast<QAccessibleValueInterface*>(this) : QAccessibleWidget::interface_cast(type);
    }
    QString text(QAccessible::Text which) const override {
        return which == QAccessible::Value ? strip()->timecodeOf(strip()->playhead()) : QAccessibleWidget::text(which);
    }
    QVariant currentValue() const override { return strip()->playhead(); }
    void setCurrentValue(const QVariant& value) override { Q_EMIT strip()->seekRequested(value.toLongLong()); }
    QVariant maximumValue() const override { return std::max<qint64>(0, strip()->scale().frames - 1); }
    QVariant minimumValue() const override { return qint64{0}; }
    QVariant minimumStepSize() const override { return qint64{1}; }

    int childCount() const override { return static_cast<int>(strip()->ranges().size() + strip()->markers().size()); }
    QAccessibleInterface* child(int index) const override {
        if (index < 0 || index >= childCount()) return nullptr;
        while (m_children.size() <= index)
            m_children.append(QAccessible::registerAccessibleInterface(new EntryAccessible{strip(), static_cast<int>(m_children.size())}));
        return QAccessible::accessibleInterface(m_children.at(index));
    }
    int indexOfChild(const QAccessibleInterface* child) const override {
        for (int index = 0; index < m_children.size(); ++index) {
            if (QAccessible::accessibleInterface(m_children.at(index)) == child) return index;
        }
        return -1;
    }

private:
    [[nodiscard]] TimelineStrip* strip() const { return static_cast<TimelineStrip*>(widget()); }

    mutable QList<QAccessible::Id> m_children; ///< by place; made when they are asked for
};

QAccessibleInterface* makeAccessible(const QString&, QObject* object) {
    auto* strip = qobject_cast<TimelineStrip*>(object);
    return strip != nullptr ? new StripAccessible{strip} : nullptr;
}

} // namespace

void installStripAccessible() {
    QAccessible::removeFactory(makeAccessible);
    QAccessible::installFactory(makeAccessible);
}

void tellValueChanged(TimelineStrip& strip) {
    if (!QAccessible::isActive()) return;
    QAccessibleValueChangeEvent event{&strip, strip.playhead()};
    QAccessible::updateAccessibility(&event);
}

void tellEntriesChanged(TimelineStrip& strip) {
    if (!QAccessible::isActive()) return;
    QAccessibleEvent event{&strip, QAccessible::ObjectReorder};
    QAccessible::updateAccessibility(&event);
}

} // namespace Rushes::Ui
