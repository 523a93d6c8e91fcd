// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/clip.h"

#include <QTabBar>

namespace Rushes::Ui {

/// Where somebody was in a shot list when they left it.
struct ShotListPlace {
    int position = 0;  ///< of the caret, in the text
    int firstLine = 0; ///< that was seen
    qint64 frame = 0;  ///< at which the player stood
};

/// The clips whose shot lists are open, a tab each. It knows where somebody was in each, so that to look into another costs nothing.
class OpenLists final : public QTabBar {
    Q_OBJECT

public:
    explicit OpenLists(QWidget* parent = nullptr);

    /// Makes the clip's tab the current one, a new one where it has none, without a chosen().
    void open(const Library::Clip& clip);
    /// The clip is known under another name.
    void rename(const Library::Clip& clip);
    /// Nothing where none is open.
    [[nodiscard]] Library::ClipId current() const;
    /// Where somebody is in the current one, for when they come back.
    void keepPlace(const ShotListPlace& place);
    [[nodiscard]] ShotListPlace placeOf(const Library::ClipId& clip) const;
    /// Marks the current one with a dot, and says so.
    void setUnsaved(bool unsaved);
    /// To the next (1) or previous (-1) one, round the end.
    void step(int step);
    void closeCurrent() { close(currentIndex()); }

Q_SIGNALS:
    /// Somebody wants to see this one; an empty id when the last was closed.
    void chosen(const Rushes::Library::ClipId& clip);
    /// The current one is about to be left: the place in it has to be kept now.
    void leaving();

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    [[nodiscard]] int indexOf(const Library::ClipId& clip) const;
    void addCloser(int index);
    void name(int index);
    void choose(int index);
    void close(int index);

    QHash<Library::ClipId, ShotListPlace> m_places;
    QHash<Library::ClipId, QString> m_names;
    Library::ClipId m_current;
    bool m_unsaved = false;
};

} // namespace Rushes::Ui
