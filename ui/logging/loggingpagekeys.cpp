// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of the logging page; what they do is in loggingpage.cpp and in the page's parts.
#include "ui/logging/loggingpage.h"

#include "ui/library/editstack.h"
#include "ui/library/exportmenu.h"
#include "ui/logging/clipstart.h"
#include "ui/logging/guardedkeys.h"
#include "ui/logging/loginspector.h"
#include "ui/logging/logtable.h"
#include "ui/logging/logtransport.h"
#include "ui/logging/playerstage.h"
#include "ui/logging/tagbanks.h"
#include "ui/logging/tagkeys.h"
#include "ui/player/shuttle.h"

#include <QAction>

namespace Rushes::Ui {

using Library::Clip;
using Library::Range;

void LoggingPage::makeKeys() {
    makePlayerKeys();
    makeMarkingKeys();
    for (int rating = 0; rating <= 5; ++rating) {
        const QKeySequence key{Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + rating)};
        m_keys->add(QStringLiteral("rate%1").arg(rating), rating == 0 ? tr("Clear rating") : tr("Rate %1").arg(rating), key, GuardedKeys::Where::Everywhere,
                    [this, rating] { m_log->rate(rating); });
    }
    m_keys->add(QStringLiteral("exportShots"), tr("Export the shots"), QKeySequence{Qt::CTRL | Qt::Key_E}, GuardedKeys::Where::Everywhere,
                [this] { showExportMenu(); });
    m_keys->add(QStringLiteral("shotListText"), tr("Shot list as text"), QKeySequence{Qt::CTRL | Qt::SHIFT | Qt::Key_L}, GuardedKeys::Where::Everywhere,
                [this] {
                    m_stage->leaveFullScreen();
                    m_inspector->commit();
                    if (m_log->clip()) Q_EMIT shotListRequested(*m_log->clip(), frame());
                });
    addActions({m_setup.edits.undoAction(), m_setup.edits.redoAction()});
}

void LoggingPage::showExportMenu() {
    const auto& clip = m_log->clip();
    if (!clip) return;
    m_stage->leaveFullScreen();
    m_inspector->commit();
    auto* menu = new ExportMenu{this};
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu, &ExportMenu::chosen, this, [this, clip = *clip](Interchange::ExportFormat format) { Q_EMIT exportRequested(clip, format); });
    menu->popup(m_table->mapToGlobal(QPoint{}));
}

void LoggingPage::makePlayerKeys() {
    using enum GuardedKeys::Where;
    const auto shuttle = [this](const QString& name, const QString& text, Qt::Key key, Shuttle::Key which) {
        QAction* action = m_keys->add(name, text, QKeySequence{key}, NotInTexts, [this, which] { m_shuttle->press(which); });
        action->setAutoRepeat(false);
        m_shuttleKeys.append({action, which});
    };
    shuttle(QStringLiteral("shuttleBack"), tr("Play backwards, again 2×, 4×, 8×; with K held one frame, held slow"), Qt::Key_J, Shuttle::Key::Back);
    shuttle(QStringLiteral("shuttleStop"), tr("Stop"), Qt::Key_K, Shuttle::Key::Stop);
    shuttle(QStringLiteral("shuttleForward"), tr("Play, again 2×, 4×, 8×; with K held one frame, held slow"), Qt::Key_L, Shuttle::Key::Forward);
    m_keys->add(QStringLiteral("playOrStop"), tr("Play or stop"), QKeySequence{Qt::Key_Space}, NotInTexts, [this] { m_shuttle->togglePlay(); })
        ->setAutoRepeat(false);
    m_keys->add(QStringLiteral("frameBack"), tr("One frame back"), QKeySequence{Qt::Key_Left}, NotInTexts, [this] { step(-1); });
    m_keys->add(QStringLiteral("frameForward"), tr("One frame forward"), QKeySequence{Qt::Key_Right}, NotInTexts, [this] { step(1); });
    const auto second = [this] { return startOf(m_log->clip().value_or(Clip{})).rate().nominal(); };
    m_keys->add(QStringLiteral("secondBack"), tr("One second back"), QKeySequence{Qt::SHIFT | Qt::Key_Left}, NotInTexts, [this, second] { step(-second()); });
    m_keys->add(QStringLiteral("secondForward"), tr("One second forward"), QKeySequence{Qt::SHIFT | Qt::Key_Right}, NotInTexts,
                [this, second] { step(second()); });
    m_keys->add(QStringLiteral("goToTimecode"), tr("Go to timecode"), QKeySequence{Qt::Key_G}, NotInTexts, [this] {
        m_stage->leaveFullScreen();
        m_transport->askForPlace();
    });
    m_keys->add(QStringLiteral("fullScreen"), tr("Full screen"), QKeySequence{Qt::Key_F11}, Everywhere, [this] { m_stage->toggleFullScreen(); });
    m_keys->add(QStringLiteral("previousClip"), tr("Previous clip"), QKeySequence{Qt::Key_PageUp}, NotInTexts, [this] { showOther(-1); });
    m_keys->add(QStringLiteral("nextClip"), tr("Next clip"), QKeySequence{Qt::Key_PageDown}, NotInTexts, [this] { showOther(1); });
}

void LoggingPage::makeMarkingKeys() {
    using enum GuardedKeys::Where;
    // What is being typed belongs to what it was typed for.
    const auto mark = [this](const QString& name, const QString& text, const QKeySequence& key, GuardedKeys::Where where, void (ClipLog::*act)(qint64)) {
        m_keys->add(name, text, key, where, [this, act] {
            m_inspector->commit();
            (m_log->*act)(frame());
        });
    };
    mark(QStringLiteral("markIn"), tr("In: a range begins here"), QKeySequence{Qt::Key_I}, NotInTexts, &ClipLog::markIn);
    mark(QStringLiteral("markOut"), tr("Out: the range ends here"), QKeySequence{Qt::Key_O}, NotInTexts, &ClipLog::markOut);
    mark(QStringLiteral("closeAndOpen"), tr("Close the range and open the next"), QKeySequence{Qt::CTRL | Qt::Key_Return}, Everywhere, &ClipLog::closeAndOpen);
    mark(QStringLiteral("addMarker"), tr("Marker here"), QKeySequence{Qt::Key_M}, NotInTexts, &ClipLog::addMarker);
    const auto range = [this] { return m_log->openRange() != nullptr ? m_log->openRange() : m_log->currentRange(); };
    m_keys->add(QStringLiteral("goToIn"), tr("Go to the in point"), QKeySequence{Qt::SHIFT | Qt::Key_I}, NotInTexts, [this, range] {
        if (const Range* one = range()) goTo(one->in);
    });
    m_keys->add(QStringLiteral("goToOut"), tr("Go to the out point"), QKeySequence{Qt::SHIFT | Qt::Key_O}, NotInTexts, [this, range] {
        if (const Range* one = range()) goTo(one->out);
    });
    m_keys->add(QStringLiteral("previousEntry"), tr("Previous range or marker"), QKeySequence{Qt::Key_Up}, NotInTexts,
                [this] { goToEntry(m_log->neighbour(-1, frame())); });
    m_keys->add(QStringLiteral("nextEntry"), tr("Next range or marker"), QKeySequence{Qt::Key_Down}, NotInTexts,
                [this] { goToEntry(m_log->neighbour(1, frame())); });
    m_keys->add(QStringLiteral("removeEntry"), tr("Remove the range or marker"), QKeySequence::Delete, NotInTexts, [this] { m_log->removeCurrent(); });
    m_keys->add(QStringLiteral("note"), tr("Note"), QKeySequence{Qt::Key_N}, NotInTexts, [this] {
        m_stage->leaveFullScreen();
        m_inspector->focusNote();
    });
    m_keys->add(QStringLiteral("tags"), tr("Tags"), QKeySequence{Qt::Key_T}, NotInTexts, [this] {
        m_stage->leaveFullScreen();
        m_inspector->focusTags();
    });
    for (int digit = 1; digit <= TagBank::keys; ++digit) {
        const auto key = static_cast<Qt::Key>(Qt::Key_0 + digit);
        for (const bool isSecond : {false, true}) {
            const QKeySequence keys{isSecond ? QKeyCombination{Qt::SHIFT, key} : QKeyCombination{key}};
            m_keys->add(QStringLiteral("tag%1_%2").arg(isSecond ? 2 : 1).arg(digit),
                        isSecond ? tr("Tag %1 of the second bank").arg(digit) : tr("Tag %1").arg(digit), keys, NotInTexts, [this, digit, isSecond] {
                            const QString tag = m_tagKeys->banks().tag(digit, isSecond);
                            if (!tag.isEmpty()) return m_log->toggleTag(tag);
                            m_refused = tr("Key %1 has no tag yet. F2 in the panel of tag keys gives it one.").arg(digit);
                            showCurrent();
                        });
        }
    }
}

} // namespace Rushes::Ui
