// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/logging/tagbanks.h"

#include <QWidget>

class QListView;
class QMenu;
class QToolButton;

namespace Rushes::Ui {

class TagColours;
class TagKeyModel;

/// The panel of the tags under the keys 1 to 9: which there are, which what is logged has. A click is as good as the key; F2 changes a tag,
/// and the name above leads to the other banks.
class TagKeys : public QWidget {
    Q_OBJECT

public:
    explicit TagKeys(QWidget* parent = nullptr);

    void setBanks(const TagBanks& banks);
    [[nodiscard]] const TagBanks& banks() const { return m_banks; }
    void setSet(const QStringList& tags);
    void setColours(const TagColours& colours);
    [[nodiscard]] QListView* view() const { return m_view; }
    /// Shows what Shift and a digit do, as while Shift is held.
    void showSecond(bool second);

Q_SIGNALS:
    void tagChosen(const QString& tag);
    /// To be kept.
    void banksChanged(const Rushes::Ui::TagBanks& banks);

private:
    void show();
    void change(TagBanks banks);
    void fillMenu();
    void askForName();

    TagBanks m_banks = TagBanks::usual();
    TagKeyModel* m_model;
    QListView* m_view;
    QToolButton* m_bank;
    QMenu* m_menu;
    bool m_showsSecond = false; ///< while Shift is held
};

} // namespace Rushes::Ui
