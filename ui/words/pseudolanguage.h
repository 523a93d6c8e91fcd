// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace Rushes::Ui {

/// A language that nobody speaks: English with other letters and a third longer, in brackets. What stays plain English in it was never
/// translated, and where a bracket is missing a text was cut off or put together from pieces. Installed over EnglishPlurals.
class PseudoLanguage final : public QTranslator {
    Q_OBJECT

public:
    using QTranslator::QTranslator;

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char* context, const char* source, const char* comment, int n) const override;

    /// "Save %1" becomes "[Šåṽé %1 ··]": places (%1, %Ln), mnemonics, markup and the end of a line stay as they are.
    [[nodiscard]] static QString disguised(const QString& text);
};

} // namespace Rushes::Ui
