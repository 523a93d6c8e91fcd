// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/wordroom.h"

#include <QSize>
#include <QString>

#include <chrono>
#include <functional>

class QAbstractItemView;
class QPixmap;
class QWidget;

namespace Rushes::Ui {
class Theme;
}

namespace Rushes::Desktop {

/// The tour could not go on; the words say at what it stopped.
struct TourStopped {
    QString words;
};

/// Which pictures the tour takes.
struct TourPictures {
    QString folder;
    QString lastingFolder; ///< where they go too; empty for nowhere else
    QList<QSize> roomSizes; ///< sizes at which the window is looked at too, with pictures NAME-WIDTHxHEIGHT in `folder`
};

/// What the guided tour acts with: it finds what a person would find by its name, types and clicks with real events, waits for what a
/// person would wait for, and takes pictures in light and dark.
class TourHands {
public:
    TourHands(Ui::Theme& theme, TourPictures pictures);

    /// The visible widget of that name in any window; TourStopped when it has not come up in time.
    QWidget* find(const QString& name);
    void type(const QString& name, const QString& text);
    void click(const QString& name);
    void press(QWidget* widget, int key, Qt::KeyboardModifiers modifiers = {});
    /// Lets the program go on until `done`; `what` says in the end what was waited for in vain.
    void waitUntil(const QString& what, const std::function<bool()>& done, std::chrono::seconds patience = std::chrono::seconds{60});
    /// Selects the row whose text contains `text`, as a click on it would.
    void select(const QString& view, const QString& text);
    /// Says a step on standard output.
    void say(const QString& words);
    /// Takes the picture of a window, without one of that which is in front: NAME-light.png and NAME-dark.png.
    void takePicture(const QString& name, QWidget* window = nullptr);

private:
    void settle();
    /// Says each text once that has too little room in what a picture shows.
    void reportCutTexts(const QWidget& window, const QString& picture);
    /// Says what has too little room at the other sizes, and shows it.
    void lookAtOtherSizes(QWidget& window, const QString& name);
    static void save(const QPixmap& picture, const QString& folder, const QString& name);

    Ui::Theme& m_theme;
    TourPictures m_pictures;
    QList<Ui::CutText> m_cut;
    int m_step = 0;
};

} // namespace Rushes::Desktop
