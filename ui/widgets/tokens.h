// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>
#include <Qt>

class QPalette;

namespace Rushes::Ui {

/// Every colour of the interface, by what it is for. There are two instances; delegates and widgets take their colours from here only.
struct Tokens {
    bool dark = false;

    QColor window;  ///< title, top bar, status bar, dialogs
    QColor sidebar; ///< the source list
    QColor view;    ///< lists, grids, editor, fields
    QColor alt;     ///< headers, drawers, facets
    QColor inset;   ///< gutter, chips, a disabled button
    QColor line;    ///< separators, the empty part of a progress bar
    QColor edge;    ///< borders of controls, scroll handle
    QColor text;    ///< first line
    QColor text2;   ///< second line
    QColor text3;   ///< counts
    QColor accent;  ///< primary button, badge
    QColor onAccent;
    QColor link; ///< links, focus ring, active icon
    QColor tint; ///< selection; text keeps its colour on it
    QColor ok;   ///< done, verified
    QColor okTint;
    QColor warn; ///< waiting, retry, rating stars
    QColor warnTint;
    QColor err; ///< failed
    QColor errTint;
    QColor synKey;
    QColor synString;
    QColor synNumber;
    QColor synOperator;
    QColor progress; ///< the filled part of a progress bar

    /// The surfaces that text may stand on.
    [[nodiscard]] QList<QColor> surfaces() const { return {window, sidebar, view, alt, inset, tint}; }
};

/// The tokens of a scheme; Unknown is light.
[[nodiscard]] const Tokens& tokensFor(Qt::ColorScheme scheme);
/// The tokens that go with a palette, by whether its window is dark. Give the application's or an item view's palette, not that of a
/// coloured button.
[[nodiscard]] const Tokens& tokensOf(const QPalette& palette);
/// The tokens that Theme has put into force. Ask anew in each paint event, so that a change of scheme is followed.
[[nodiscard]] const Tokens& currentTokens();

/// The colours that tags may have, the same in both schemes. A dot never stands without the tag's name: some are faint on white.
[[nodiscard]] const QList<QColor>& tagColours();

/// The contrast of two opaque colours as WCAG 2 defines it, from 1 to 21.
[[nodiscard]] double contrast(const QColor& one, const QColor& other);

} // namespace Rushes::Ui
