// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>

#include <functional>

class QAction;
class QWidget;

namespace Rushes::Ui {

/// The keys of a page that are single letters, and those that are not: while somebody types a text, letters are letters. Each is an action of
/// the page, so that the list of keys shows it.
class GuardedKeys : public QObject {
    Q_OBJECT

public:
    /// Whether a key works while a text is being typed.
    enum class Where : quint8 { Everywhere, NotInTexts };

    /// `page` has the keys, and so has `window`, which may become a window of its own. Both must outlive this.
    GuardedKeys(QWidget& page, QWidget& window);

    /// `name` is what a changed key is kept by.
    QAction* add(const QString& name, const QString& text, const QKeySequence& key, Where where, const std::function<void()>& act);
    /// A field for a text has the focus.
    [[nodiscard]] static bool isTyping(const QWidget* focused);

private:
    QWidget& m_page;
    QWidget& m_window;
    QList<QAction*> m_guarded;
};

} // namespace Rushes::Ui
