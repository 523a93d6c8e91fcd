// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shotlist/openlists.h"

#include "ui/widgets/icons.h"
#include "ui/words/placewords.h"

#include <QMouseEvent>
#include <QSignalBlocker>
#include <QToolButton>

namespace Rushes::Ui {

using Library::Clip;
using Library::ClipId;

namespace {

QString nameOf(const Clip& clip) { return clip.title.isEmpty() ? clip.fileName : clip.title; }

} // namespace

OpenLists::OpenLists(QWidget* parent) : QTabBar{parent} {
    setObjectName(QStringLiteral("openLists"));
    setAccessibleName(tr("Open shot lists"));
    setExpanding(false);
    setElideMode(Qt::ElideMiddle);
    setUsesScrollButtons(true);
    setMovable(true);
    setSelectionBehaviorOnRemove(QTabBar::SelectPreviousTab);
    connect(this, &QTabBar::currentChanged, this, &OpenLists::choose);
}

void OpenLists::open(const Clip& clip) {
    if (clip.id == m_current) return rename(clip);
    if (!m_current.isEmpty()) Q_EMIT leaving();
    const QSignalBlocker quiet{this};
    setUnsaved(false);
    int index = indexOf(clip.id);
    if (index < 0) {
        index = addTab(symbol(u"doc"), QString{});
        setTabData(index, clip.id.text());
        addCloser(index);
    }
    m_current = clip.id;
    setCurrentIndex(index);
    rename(clip);
}

void OpenLists::rename(const Clip& clip) {
    const int index = indexOf(clip.id);
    if (index < 0) return;
    setTabToolTip(index, Words::literal(nameOf(clip)));
    m_names.insert(clip.id, nameOf(clip));
    name(index);
}

/// The style's own would be the only red square of the window.
void OpenLists::addCloser(int index) {
    auto* closer = new QToolButton{this};
    closer->setAutoRaise(true);
    closer->setIcon(symbol(u"x"));
    closer->setIconSize({12, 12});
    closer->setFocusPolicy(Qt::NoFocus); // Ctrl+W is its key
    closer->setToolTip(tr("Close (Ctrl+W)"));
    connect(closer, &QToolButton::clicked, this, [this, closer] {
        for (int tab = 0; tab < count(); ++tab) {
            if (tabButton(tab, QTabBar::RightSide) == closer) return close(tab);
        }
    });
    setTabButton(index, QTabBar::RightSide, closer);
}

void OpenLists::name(int index) {
    const ClipId clip{tabData(index).toString()};
    const QString text = m_names.value(clip);
    const bool unsaved = m_unsaved && clip == m_current;
    setTabText(index, Words::withoutMnemonic(unsaved ? text + QStringLiteral("  \u25cf") : text));
    tabButton(index, QTabBar::RightSide)->setAccessibleName(tr("Close %1").arg(text));
    setAccessibleTabName(index, unsaved ? tr("%1, not saved yet").arg(text) : QString{});
}

ClipId OpenLists::current() const { return m_current; }

void OpenLists::keepPlace(const ShotListPlace& place) { m_places.insert(m_current, place); }

ShotListPlace OpenLists::placeOf(const ClipId& clip) const { return m_places.value(clip); }

void OpenLists::setUnsaved(bool unsaved) {
    m_unsaved = unsaved;
    if (const int index = indexOf(m_current); index >= 0) name(index);
}

void OpenLists::step(int step) {
    if (count() > 1) setCurrentIndex((currentIndex() + step + count()) % count());
}

void OpenLists::mouseReleaseEvent(QMouseEvent* event) {
    const int index = tabAt(event->position().toPoint());
    if (event->button() == Qt::MiddleButton && index >= 0) close(index);
    else QTabBar::mouseReleaseEvent(event);
}

int OpenLists::indexOf(const ClipId& clip) const {
    for (int index = 0; index < count(); ++index) {
        if (tabData(index).toString() == clip.text()) return index;
    }
    return -1;
}

void OpenLists::choose(int index) {
    const ClipId clip = index < 0 ? ClipId{} : ClipId{tabData(index).toString()};
    if (clip == m_current) return;
    if (!m_current.isEmpty()) {
        Q_EMIT leaving();
        setUnsaved(false);
    }
    m_current = clip;
    Q_EMIT chosen(clip);
}

void OpenLists::close(int index) {
    if (index < 0) return;
    const ClipId clip{tabData(index).toString()};
    removeTab(index); // chooses another where it was the current one
    m_places.remove(clip);
    m_names.remove(clip);
}

} // namespace Rushes::Ui
