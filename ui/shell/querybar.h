// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLineEdit;
class QTimer;
class QToolButton;

namespace Rushes::Ui {

class PlainLabel;

/// The query of the page that is shown: one line of text, and how much it found. Results follow typing after 150 ms.
class QueryBar final : public QFrame {
    Q_OBJECT

public:
    explicit QueryBar(QWidget* parent = nullptr);

    [[nodiscard]] QLineEdit& field() { return *m_field; }
    /// Shows the query of another page; tells nobody.
    void show(const QString& query, const QString& hint, bool searchable);
    void setFoundText(const QString& text);

Q_SIGNALS:
    /// What is to be searched for now: at once on Enter, or when typing rests.
    void queryEntered(const QString& query);
    /// Escape, or the down key: back to the list.
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void commit();

    QLineEdit* m_field;
    PlainLabel* m_found;
    QToolButton* m_clear;
    QTimer* m_rest;
};

} // namespace Rushes::Ui
