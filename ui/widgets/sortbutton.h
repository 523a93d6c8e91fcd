// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QToolButton>

namespace Rushes::Ui {

/// The order of a list, chosen from a menu: "Newest first", "Title", … The choices are counted from 0; OrderButton knows what each of them means.
class SortButton : public QToolButton {
    Q_OBJECT

public:
    /// The first one is chosen first.
    explicit SortButton(const QStringList& choices, QWidget* parent = nullptr);

    [[nodiscard]] int choice() const { return m_choice; }
    /// The list has this order already, such as after a click on the head of a column: chosen() is not emitted.
    void choose(int choice);
    /// What one of the choices is called from now on.
    void rename(int choice, const QString& words);

Q_SIGNALS:
    /// Somebody wants the list in another order.
    void chosen(int choice);

private:
    void sayChoice();

    QStringList m_words;
    int m_choice = 0;
};

/// The same for one kind of order.
template <typename Order> class OrderButton final : public SortButton {
public:
    struct Choice {
        QString words;
        Order order;
    };

    explicit OrderButton(const QList<Choice>& choices, QWidget* parent = nullptr) : SortButton{wordsOf(choices), parent} {
        for (const Choice& choice : choices) m_orders.append(choice.order);
    }

    [[nodiscard]] const Order& order() const { return m_orders.at(choice()); }
    /// The list has this order already, which is one of the choices.
    void show(const Order& order) { choose(static_cast<int>(m_orders.indexOf(order))); }

private:
    static QStringList wordsOf(const QList<Choice>& choices) {
        QStringList words;
        for (const Choice& choice : choices) words.append(choice.words);
        return words;
    }

    QList<Order> m_orders;
};

} // namespace Rushes::Ui
