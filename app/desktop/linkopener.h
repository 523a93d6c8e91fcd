// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/rusheslink.h"

#include <QObject>

namespace Rushes::Ui {
class MainWindow;
}

namespace Rushes::Desktop {

class Sources;

/// Follows `rushes://` links, which another program handed over. It only shows what a link names. A portal that is not known is asked
/// about first; while a dialog is open nothing is shown behind it.
class LinkOpener : public QObject {
    Q_OBJECT

public:
    LinkOpener(Sources& sources, Ui::MainWindow& window, QObject* parent = nullptr);

    void open(const Catalogue::RushesLink& link);

Q_SIGNALS:
    /// The portal in use is the link's; now show this.
    void found(const Rushes::Catalogue::RushesLink& link);

private:
    void askAbout(const Catalogue::RushesLink& link);

    Sources& m_sources;
    Ui::MainWindow& m_window;
};

} // namespace Rushes::Desktop
