// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interchange/exportformat.h"
#include "ui/player/playerfactory.h"
#include "ui/shotlist/openlists.h"
#include "ui/shotlist/shotlistdocument.h"
#include "ui/widgets/page.h"

class QCheckBox;
class QMenu;
class QStackedWidget;
class QTreeView;

namespace Rushes::Ui {

class Banner;
class EmptyState;
class LoggedBar;
class OutlineModel;
class PlainLabel;
class PlayerStage;
class ProblemModel;
class ShotListBar;
class ShotListEdit;

/// What a shot list page works with. All that are references must outlive it.
struct ShotListSetup {
    Library::ClipRepository& clips;
    EditStack& edits;
    PlayerMaker makePlayer = {}; ///< none: nothing is played
};

/// The shot list of a clip as a text, beside its player: what is written becomes ranges of the clip, and what is logged elsewhere becomes text.
class ShotListPage final : public Page {
    Q_OBJECT

public:
    explicit ShotListPage(const ShotListSetup& setup, QWidget* parent = nullptr);
    ~ShotListPage() override;

    /// `frame` is where the player stands, and the caret goes. Those that were opened before stay open, a tab each.
    void open(const Library::Clip& clip, qint64 frame = 0);
    [[nodiscard]] ShotListEdit& editor() { return *m_editor; }
    [[nodiscard]] ShotListDocument& document() { return *m_document; }
    [[nodiscard]] PlayerStage& stage() { return *m_stage; }

    /// Asks for an agency’s prose, or for what somebody thinks of this one, and puts its shots in at the end.
    void importProse(const QString& prose = {});

    void refresh() override;
    [[nodiscard]] QList<QWidget*> panes() const override;

Q_SIGNALS:
    void exportRequested(const Rushes::Library::Clip& clip, Rushes::Interchange::ExportFormat format);
    /// Shots that came back from an edit suite are to be read, of this clip perhaps.
    void importRequested(const std::optional<Rushes::Library::Clip>& clip);
    /// The clip is to be logged with keys.
    void loggingRequested(const Rushes::Library::Clip& clip);

private:
    void layOut();
    void connectLists();
    void showClip(const Library::Clip& clip, qint64 frame);
    void returnTo(const Library::ClipId& id);
    QWidget* makeProblems();
    QWidget* makeSide();
    void makeActions();
    QAction* add(const QString& name, const QString& text, QStringView icon, const QKeySequence& key, const std::function<void()>& act);
    void makePlayerActions();
    void connectParts();
    void showExportMenu();
    void showReading();
    /// The colours that the vocabulary gives tags.
    void readColours();
    /// Its text is kept with the clip.
    void closeIfRemoved(const QList<Library::ClipId>& ids);
    void showState();
    void showPlace();
    void showFrame(qint64 frame);
    void seek(qint64 frame);
    void applyFix(const QModelIndex& problem);
    void jumpToOutline(const QModelIndex& index);
    void check();
    void tidy();
    [[nodiscard]] qint64 frame() const;
    [[nodiscard]] qint64 endOfShotAt(qint64 frame) const;

    ShotListSetup m_setup;
    Banner* m_banner;
    ShotListBar* m_bar;
    ShotListEdit* m_editor;
    QStackedWidget* m_left;
    EmptyState* m_empty;
    OpenLists* m_lists;
    PlainLabel* m_saved;
    ShotListDocument* m_document;
    ProblemModel* m_problems;
    QTreeView* m_problemView;
    PlainLabel* m_errors;
    PlainLabel* m_warnings;
    PlayerStage* m_stage;
    OutlineModel* m_outline;
    QTreeView* m_outlineView;
    PlainLabel* m_parts;
    LoggedBar* m_logged;
    QCheckBox* m_follow;
    qint64 m_frame = 0;                  ///< where nothing is played
    std::optional<qint64> m_firstFrame;  ///< where the caret goes once the text is there …
    std::optional<ShotListPlace> m_return; ///< … or where somebody was in it
};

} // namespace Rushes::Ui
