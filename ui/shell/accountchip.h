// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QToolButton>

#include <optional>

class QAction;

namespace Rushes::Ui {

/// Who is at the desk, at the foot of the source list, with a menu of what can be done about it.
class AccountChip final : public QToolButton {
    Q_OBJECT

public:
    /// What the chip shows; nobody is signed in without it.
    struct Person {
        QString name;
        QString email;
        bool sessionEnded = false; ///< known, but has to sign in again
    };

    explicit AccountChip(QWidget* parent = nullptr);

    void setPerson(const std::optional<Person>& person);
    /// A registration waits for its code: the menu offers to go on with it.
    void setRegistrationPending(bool pending);
    /// Only the round picture.
    void setCompact(bool compact);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void signInRequested();
    void registerRequested();
    /// "Account…": its settings.
    void accountRequested();
    void signOutRequested();
    void quitRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void makeMenu();
    void refresh();
    [[nodiscard]] QString headline() const;
    [[nodiscard]] QString stateWords() const;

    std::optional<Person> m_person;
    bool m_pending = false;
    bool m_compact = false;
    QAction* m_who = nullptr;
    QAction* m_signIn = nullptr;
    QAction* m_register = nullptr;
    QAction* m_account = nullptr;
    QAction* m_signOut = nullptr;
};

/// The letters that stand for a name: "ND" for "News Desk", "K" for "Kim".
[[nodiscard]] QString initialsOf(const QString& name);

} // namespace Rushes::Ui
