// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace Rushes::Ui {

class PlainLabel;
class SymbolLabel;

/// A way out of an empty list: one edit of its query, and what that would find.
struct QueryOffer {
    QString icon;   ///< one of resources/icons
    QString words;  ///< "Use place:Brussels"
    QString found;  ///< "112 videos"
    QString query;  ///< what would be asked for

    bool operator==(const QueryOffer&) const = default;
};

/// What stands in place of a list that has nothing to show: what is so, and what to do.
class EmptyState : public QWidget {
    Q_OBJECT

public:
    explicit EmptyState(QWidget* parent = nullptr);

    /// `icon` is one of resources/icons; no button for an empty `button`.
    void say(const QString& icon, const QString& lead, const QString& rest, const QString& button = {});
    [[nodiscard]] QString text() const;
    /// Ways out below the words, the likeliest first; taken away by the next say().
    void offer(const QList<QueryOffer>& offers);

Q_SIGNALS:
    void buttonPressed();
    void offerChosen(const QString& query);

private:
    SymbolLabel* m_icon;
    PlainLabel* m_lead;
    PlainLabel* m_rest;
    QPushButton* m_button;
    QVBoxLayout* m_offers;
    QList<QPushButton*> m_offerButtons;
};

} // namespace Rushes::Ui
