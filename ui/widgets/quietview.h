// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemView>

namespace Rushes::Ui {

/// An item view whose single letters are keys of the page, not a search: that begins with '/', the query bar.
template <typename View> class QuietView : public View {
public:
    using View::View;
    void keyboardSearch(const QString&) override {}
};

} // namespace Rushes::Ui
