// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interchange/exportformat.h"
#include "ui/library/clipmodel.h"
#include "ui/library/clipquerysource.h"
#include "ui/logging/cliplog.h"
#include "ui/logging/framelane.h"
#include "ui/logging/wavelane.h"
#include "ui/player/comingfile.h"
#include "ui/player/playerfactory.h"
#include "ui/player/shuttle.h"
#include "ui/widgets/page.h"

class QAction;
class QSettings;
class QSplitter;

namespace Rushes::Ui {

class Banner;
class Filmstrip;
class GuardedKeys;
class LogInspector;
class LogModel;
class LogTable;
class LogTransport;
class Player;
class PlayerStage;
class TagKeys;
class TimelineStrip;

/// What a logging page works with. All that are references must outlive it.
struct LoggingSetup {
    Library::ClipRepository& clips;
    EditStack& edits;
    PictureLoader& pictures;
    QSettings& settings;             ///< keeps the banks of tags
    PlayerMaker makePlayer = {};     ///< none: nothing is played
    WaveSource waves = {};           ///< none: no waveform
    ClipModel::PictureOf pictureOf = {};
    FrameSource frames = {};         ///< none: nothing is shown in place of the waveform of a clip without sound
    /// The file of a clip that is arriving; null where it does not come here. None: nothing is played before it is whole.
    std::function<std::unique_ptr<ComingFile>(const Library::Clip&)> coming = {};
};

/// Plays a clip and logs it without a hand leaving the keyboard: ranges, markers, tags, notes; then the next clip.
class LoggingPage : public Page {
    Q_OBJECT

public:
    explicit LoggingPage(const LoggingSetup& setup, QWidget* parent = nullptr);
    ~LoggingPage() override;

    /// Takes these clips, in this order, by their rows in the library, and begins with `first`. `query` is by what they were found.
    void open(const QList<qint64>& rows, const Library::Clip& first, const QString& query);
    /// Takes exactly these, whatever a query would find, until another one is asked for.
    void openOnly(const QList<qint64>& rows, const Library::Clip& first);
    [[nodiscard]] ClipLog& log() { return *m_log; }
    [[nodiscard]] TimelineStrip& strip() { return *m_strip; }

    void refresh() override;
    [[nodiscard]] QList<QWidget*> panes() const override;
    [[nodiscard]] QuerySource* querySource() override { return &m_source; }

Q_SIGNALS:
    /// The shots of the clip are to be read and written as text; the player stands at `frame`.
    void shotListRequested(const Rushes::Library::Clip& clip, qint64 frame);
    /// What was logged on the clip is to go out in a file.
    void exportRequested(const Rushes::Library::Clip& clip, Rushes::Interchange::ExportFormat format);

protected:
    void applyQuery(const QString& query) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void layOut();
    void makeKeys();
    void makePlayerKeys();
    void makeMarkingKeys();
    void connectParts();
    void connectStrip();
    void connectTransport();
    void followPlayer(Player& player);
    void release(const QKeyEvent& event);

    void showClip(int row);
    void take(const std::optional<Library::Clip>& clip);
    void openFile(const Library::Clip& clip);
    void showArrival();
    void followPresence();
    void showOther(int step);
    void showStrip();
    void showLog();
    void showCurrent();
    void showFrame(qint64 frame);
    void showSpeed();
    void showWave();
    void readTags();
    [[nodiscard]] qint64 frame() const;
    [[nodiscard]] qint64 frames() const;
    void goTo(qint64 frame);
    void step(qint64 frames);
    void goToEntry(const ClipLog::Entry& entry);
    void setLoop(bool loop);
    void report(const Storage::StorageError& error);
    void focusPlayer();
    void showExportMenu();

    LoggingSetup m_setup;
    ClipQuerySource m_source;
    ClipModel* m_model;
    ClipLog* m_log;
    LogModel* m_rows;
    WaveLane* m_waves;
    FrameLane* m_frames;
    Shuttle* m_shuttle;
    Banner* m_banner;
    PlayerStage* m_stage;
    TagKeys* m_tagKeys;
    LogTransport* m_transport;
    TimelineStrip* m_strip;
    LogTable* m_table;
    Filmstrip* m_film;
    LogInspector* m_inspector;
    QSplitter* m_splitter = nullptr;
    GuardedKeys* m_keys = nullptr;
    QList<std::pair<QAction*, Shuttle::Key>> m_shuttleKeys; ///< held with another they do more
    qint64 m_frame = 0;        ///< where nothing is played
    std::unique_ptr<ComingFile> m_coming; ///< what the player reads, until another file is opened
    Library::Presence m_presence = Library::Presence::Here; ///< of the clip, as it is shown
    QString m_refused;         ///< why the last key did nothing
    quint64 m_asked = 0;
    TagColours m_colours;
    bool m_isGiven = false; ///< the clips are those of openOnly()
};

} // namespace Rushes::Ui
