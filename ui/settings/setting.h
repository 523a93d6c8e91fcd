// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <functional>
#include <variant>

namespace Rushes::Ui {

/// Yes or no.
struct ToggleSetting {
    std::function<bool()> read;
    std::function<void(bool)> choose;
    bool usual = false;
};

/// One of a few.
struct ChoiceSetting {
    QStringList names;
    std::function<qsizetype()> read; ///< an index of `names`
    std::function<void(qsizetype)> choose;
    qsizetype usual = 0;
};

/// A number of something.
struct NumberSetting {
    double least = 0;
    double most = 0;
    int decimals = 0;
    QString unit{}; ///< behind the number, with the space before it; may be empty
    QString none{}; ///< shown in place of `least`, where that means that there is no limit; empty where it does not
    std::function<double()> read;
    std::function<void(double)> choose;
    double usual = 0;
};

/// A line of text that has a form.
struct LineSetting {
    std::function<QString()> read;
    std::function<void(const QString&)> choose;
    /// What is wrong with a text; empty for nothing. A text with a fault is not chosen.
    std::function<QString(const QString&)> fault;
    QString usual;
};

/// Something that has a window of its own.
struct DoorSetting {
    QString button;                ///< "Names and folders…"
    std::function<QString()> read; ///< how it stands, in a few words; may be empty
    std::function<void()> open;
    std::function<bool()> isUsual{}; ///< empty where nobody asks for what is usual
    std::function<void()> reset{};   ///< back to it
};

/// One thing that a person can choose, and where it is kept: what is chosen is in force at once. `read` is asked again each time the
/// window comes to the front, since much can be chosen in other places too.
struct Setting {
    QString section;
    QString name;
    QString help;  ///< a sentence or two; may be empty
    QString words; ///< further words by which people look for it
    std::variant<ToggleSetting, ChoiceSetting, NumberSetting, LineSetting, DoorSetting> kind;
};

} // namespace Rushes::Ui
