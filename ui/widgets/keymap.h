// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QKeySequence>
#include <QObject>
#include <QPointer>

class QAction;
class QSettings;
class QWidget;

namespace Rushes::Ui {

/// Which keys do what, and what somebody made of it: each action that has a key has an id, the keys that it has by itself, and perhaps others
/// that were chosen. What is chosen is in force at once, on the actions themselves, so that menus, the list of keys and the palette say it too.
class KeyMap final : public QObject {
    Q_OBJECT

public:
    /// One action, as it is told to people.
    struct Entry {
        QString id;    ///< "downloads/pauseOrResume": the page and the action's object name; what was chosen is kept by it
        QString place; ///< the page's title, or "Everywhere"
        QString name;
        QList<QKeySequence> usual;
        QList<QKeySequence> keys; ///< in force; empty for none

        [[nodiscard]] bool isChanged() const { return keys != usual; }
    };

    /// On a button, or on a picture of a key: the object name of the action whose key it tells. A tool tip that ends in "(key)" then follows
    /// the action, and so does a property "key" of the widget.
    static constexpr auto keyOfProperty = "keyOf";

    /// What is chosen is kept in `settings`, below "keys/", which must outlive this.
    explicit KeyMap(QSettings& settings, QObject* parent = nullptr);
    ~KeyMap() override;

    /// Takes up the actions of a place that have keys and object names, and gives them the keys that were chosen. `page` is part of their ids.
    /// May be called again for the same place: what is known already is left alone, what has gone is forgotten.
    void takeUp(const QString& page, const QString& place, const QList<QAction*>& actions);
    /// The same with the actions inside of a widget, and with the widgets there that tell keys.
    void takeUp(const QString& page, const QString& place, QWidget& owner);

    /// In the order in which they were taken up. An action of several views is one entry.
    [[nodiscard]] QList<Entry> entries() const;
    /// The entries that have this key where `id` works too, so that the key would do neither. The longer of two keys counts as taken by its beginning.
    [[nodiscard]] QList<Entry> rivals(const QString& id, const QKeySequence& key) const;

    /// In force at once, and kept. An empty list is no key.
    void choose(const QString& id, const QList<QKeySequence>& keys);
    /// Gives `key` to `id`, in place of what it had, and takes it from its rivals.
    void take(const QString& id, const QKeySequence& key);
    void reset(const QString& id);
    void resetAll();
    /// Puts in force what the settings have now, after something else has written into them.
    void reload();

    /// As the system writes them, "F6 or Ctrl+L".
    [[nodiscard]] static QString text(const QList<QKeySequence>& keys);

Q_SIGNALS:
    /// Some key is another than before.
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Known {
        QString id;
        QString place;
        QList<QKeySequence> usual;
        QList<QPointer<QAction>> actions; ///< one for each view that has it; never empty once what has gone is dropped
    };
    struct Teller {
        QPointer<QWidget> widget;
        QString id;
    };
    [[nodiscard]] const Known* known(const QString& id) const;
    [[nodiscard]] QList<QKeySequence> chosen(const Known& known) const;
    [[nodiscard]] QList<QKeySequence> keysOf(const Known& known) const;
    void put(const Known& known);
    void tell(const Teller& teller);
    void keep(const Known& known, const QList<QKeySequence>& keys);
    void dropGone();

    QSettings& m_settings;
    QList<Known> m_known;
    QList<Teller> m_tellers;
    bool m_telling = false;
};

} // namespace Rushes::Ui
