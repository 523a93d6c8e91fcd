// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/passwordpolicy.h"

#include <QWidget>

class QLabel;

namespace Rushes::Ui {

class PlainLabel;

/// The rules for a new password, each with a grey ring while it is open and a green tick when it is met. Judged by the very code that
/// the portal judges with; a rule that becomes met is announced.
class PasswordChecks final : public QWidget {
    Q_OBJECT

public:
    explicit PasswordChecks(QWidget* parent = nullptr);

    /// The rules that the portal names, in its order. `others` are words for rules that Rushes cannot judge: they stand below, unticked.
    void setRules(const QList<Account::PasswordRule>& rules, const QStringList& others = {});
    void judge(const QString& password);
    [[nodiscard]] bool allMet() const { return m_unmet.isEmpty(); }
    /// How good the password is, in words, for the description of its field: "Not strong enough yet. Still open: number, symbol".
    [[nodiscard]] QString strength() const;

Q_SIGNALS:
    /// strength() has changed, which is seldom: when a rule is met or open again.
    void strengthChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Row {
        Account::PasswordRule rule;
        QLabel* mark;
        PlainLabel* words;
    };

    void makeRows(const QStringList& others);
    void show(const Row& row, const QString& password);
    void announce(const QList<Account::PasswordRule>& before);

    QList<Account::PasswordRule> m_rules;
    QList<Row> m_rows;
    QList<Account::PasswordRule> m_unmet;
    QString m_password; ///< to draw anew in other colours
};

} // namespace Rushes::Ui
