// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/libraryfixture.h"
#include "tests/support/manualclock.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/page.h"

#include <QSettings>

namespace Rushes::Tests {

/// A window with two pages over a library with one clip: a thousand frames from 10:00:00:00 at 25 fps.
class WindowWithClip : public LibraryFixture {
protected:
    void openWindow() {
        openLibrary();
        Library::Clip clip = newClip(QStringLiteral("remarks.mxf"), QStringLiteral("Opening: remarks"));
        clip.size = ByteCount{1000};
        clip.facts.emplace();
        clip.facts->frameRate = Media::FrameRate::of(25);
        clip.facts->frames = 1000;
        clip.facts->startTimecode = QStringLiteral("10:00:00:00");
        m_clip = await(m_clips->add(clip)).value();
        m_settings = std::make_unique<QSettings>(m_folder->filePath(QStringLiteral("window.ini")), QSettings::IniFormat);
        m_window = std::make_unique<Ui::MainWindow>(m_clock, *m_settings);
        m_window->addPage({.key = QStringLiteral("clips"), .icon = QStringLiteral("film")}, m_page = new Ui::Page{QStringLiteral("Clips")});
        m_window->addPage({.key = QStringLiteral("other"), .icon = QStringLiteral("film")}, new Ui::Page{QStringLiteral("Other")});
        m_window->show();
    }
    void closeWindow() {
        m_window.reset();
        m_settings.reset();
        closeLibrary();
    }

    /// What the banner says, to the eye and to a screen reader.
    [[nodiscard]] QString said() const {
        QStringList all;
        const auto labels = m_window->banner().findChildren<QWidget*>();
        for (const QWidget* label : labels) all << label->property("text").toString() << label->accessibleName();
        return all.join(u' ');
    }

    ManualClock m_clock;
    Library::Clip m_clip;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Ui::MainWindow> m_window;
    Ui::Page* m_page = nullptr; ///< of the clips
};

} // namespace Rushes::Tests
