// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/// Places, ranks and joined lines as people read them.
namespace Rushes::Ui::Words {

/// "Belgium" for "BE"; the code itself where it is not known.
[[nodiscard]] QString country(const QString& code);
/// "Brussels, Belgium"; the half that is known where the other is not.
[[nodiscard]] QString place(const QString& city, const QString& countryCode);
/// "1st", "22nd", "113th".
[[nodiscard]] QString ordinal(int number);
/// The number by which tr() chooses among a language's plural forms: tr("%Ln clips", nullptr, pluralOf(count)).
[[nodiscard]] int pluralOf(qint64 count);
/// The texts joined by a middle dot; empty ones are left out.
[[nodiscard]] QString dotted(QStringList texts);
/// The texts joined to one sentence for a screen reader; empty ones are left out.
[[nodiscard]] QString sentence(QStringList texts);
/// A tool tip that shows its text as it is, whatever markup a portal's title holds.
[[nodiscard]] QString literal(const QString& text);
/// The text of a tool button with an icon before it: a style sheet leaves no room between the two.
[[nodiscard]] QString besideIcon(const QString& text);
/// The text of a button or menu entry that shows every '&' of it.
[[nodiscard]] QString withoutMnemonic(QString text);

} // namespace Rushes::Ui::Words
