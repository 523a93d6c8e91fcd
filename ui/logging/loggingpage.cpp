// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logging/loggingpage.h"

#include "core/library/clipquery.h"
#include "core/library/cliprepository.h"
#include "ui/library/editstack.h"
#include "ui/library/rangeentry.h"
#include "ui/library/shorthands.h"
#include "ui/logging/clipstart.h"
#include "ui/logging/filmstrip.h"
#include "ui/logging/guardedkeys.h"
#include "ui/logging/levelmeters.h"
#include "ui/logging/loginspector.h"
#include "ui/logging/logmodel.h"
#include "ui/logging/logtable.h"
#include "ui/logging/logtransport.h"
#include "ui/logging/playerstage.h"
#include "ui/logging/tagkeys.h"
#include "ui/logging/timelinestrip.h"
#include "ui/player/player.h"
#include "ui/player/shuttle.h"
#include "ui/widgets/banner.h"
#include "ui/words/placewords.h"

#include <QAction>
#include <QKeyEvent>
#include <QListView>
#include <QSplitter>
#include <QVBoxLayout>

namespace Rushes::Ui {

using Library::Clip;
using Library::Range;
using Storage::StorageResult;

namespace {

constexpr int inspectorWidth = 300;
constexpr int tagKeysWidth = 208;
constexpr int narrow = 1100; ///< below this width of the page buttons lose their words
constexpr int low = 620;     ///< below this height the other clips are left out

} // namespace

LoggingPage::LoggingPage(const LoggingSetup& setup, QWidget* parent)
    : Page{tr("Logging"), parent},
      m_setup{setup},
      m_source{setup.clips},
      m_model{new ClipModel{setup.pictures, this}},
      m_log{new ClipLog{setup.clips, setup.edits, this}},
      m_rows{new LogModel{*m_log, this}},
      m_waves{new WaveLane{setup.waves, this}},
      m_frames{new FrameLane{setup.frames, this}},
      m_shuttle{new Shuttle{this}},
      m_banner{new Banner{this}},
      m_stage{new PlayerStage{this}},
      m_tagKeys{new TagKeys{this}},
      m_transport{new LogTransport{this}},
      m_strip{new TimelineStrip{this}},
      m_table{new LogTable{*m_rows, this}},
      m_film{new Filmstrip{*m_model, this}},
      m_inspector{new LogInspector{*m_log, this}} {
    setObjectName(QStringLiteral("loggingPage"));
    setQueryHint(tr("Search the clips to log: title, tag, place, note"));
    setForms({PageForm::List});
    m_model->setLoad([this](const QList<qint64>& rows) { return m_setup.clips.clipsAt(rows); });
    if (setup.pictureOf) m_model->setPictureOf(setup.pictureOf);
    m_stage->setPlayerMaker(setup.makePlayer);
    m_tagKeys->setBanks(TagBanks::from(setup.settings));
    layOut();
    m_keys = new GuardedKeys{*this, *m_stage->screen()};
    makeKeys();
    connectParts();
    connectStrip();
    connectTransport();
    const auto* shorthands = new Shorthands{setup.clips, this};
    m_inspector->setShorthands(*shorthands);
    m_table->setShorthands(*shorthands);
    readTags();
    showLog();
}

LoggingPage::~LoggingPage() { m_shuttle->setPlayer(nullptr); }

void LoggingPage::layOut() {
    auto* top = new QSplitter{Qt::Horizontal, this};
    top->setChildrenCollapsible(false);
    m_tagKeys->setMinimumWidth(150);
    top->addWidget(m_stage);
    top->addWidget(m_tagKeys);
    top->setStretchFactor(0, 1);
    top->setSizes({700, tagKeysWidth});
    auto* lower = new QWidget{this};
    auto* rows = new QVBoxLayout{lower};
    rows->setContentsMargins({});
    rows->setSpacing(0);
    rows->addWidget(m_transport);
    rows->addWidget(m_strip);
    rows->addWidget(m_table, 1);
    rows->addWidget(m_film);
    auto* column = new QSplitter{Qt::Vertical, this};
    column->setChildrenCollapsible(false);
    column->addWidget(top);
    column->addWidget(lower);
    column->setStretchFactor(0, 3);
    column->setStretchFactor(1, 2);
    column->setSizes({400, 400});
    m_inspector->setMinimumWidth(240);
    m_splitter = new QSplitter{Qt::Horizontal, this};
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(column);
    m_splitter->addWidget(m_inspector);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({900, inspectorWidth});
    auto* all = new QVBoxLayout{this};
    all->setContentsMargins({});
    all->setSpacing(0);
    all->addWidget(m_banner);
    all->addWidget(m_splitter, 1);
}

void LoggingPage::connectParts() {
    connect(m_log, &ClipLog::changed, this, &LoggingPage::showLog);
    connect(m_log, &ClipLog::currentChanged, this, &LoggingPage::showCurrent);
    connect(m_log, &ClipLog::failed, this, &LoggingPage::report);
    connect(m_log, &ClipLog::left, this, [this] {
        m_stage->close();
        m_stage->say(tr("Somebody has removed this clip from the library. What was logged on it is kept, and Undo brings it back."));
    });
    connect(m_log, &ClipLog::returned, this, [this] { take(m_log->clip()); });
    connect(m_log, &ClipLog::refused, this, [this](const QString& words) {
        m_refused = words;
        showCurrent();
    });
    connect(&m_setup.edits, &EditStack::failed, this, [this](const FaultWords& words) {
        m_banner->post({QStringLiteral("library"), words.icon == u"warn" ? Notice::Level::Warn : Notice::Level::Err, words, {}});
    });
    connect(&m_setup.edits, &EditStack::stored, this, [this] { m_banner->withdraw(QStringLiteral("library")); });
    connect(&m_setup.clips, &Library::ClipRepository::changed, this, &LoggingPage::readTags);
    connect(m_table, &QTreeView::clicked, this, [this](const QModelIndex& index) { goToEntry(m_rows->entryAt(index)); });
    connect(m_film, &Filmstrip::chosen, this, &LoggingPage::showClip);
    connect(m_inspector, &LogInspector::left, this, &LoggingPage::focusPlayer);
    connect(m_tagKeys, &TagKeys::tagChosen, m_log, &ClipLog::toggleTag);
    connect(m_tagKeys, &TagKeys::banksChanged, this, [this](const TagBanks& banks) { banks.keepIn(m_setup.settings); });
    connect(m_stage, &PlayerStage::playerMade, this, [this](Player* player) { followPlayer(*player); });
    m_stage->screen()->installEventFilter(this);
}

void LoggingPage::connectStrip() {
    connect(m_strip, &TimelineStrip::seekRequested, this, &LoggingPage::goTo);
    connect(m_strip, &TimelineStrip::entryChosen, this, [this](const ClipLog::Entry& entry) { m_log->setCurrent(entry); });
    connect(m_strip, &TimelineStrip::scaleChanged, this, &LoggingPage::showWave);
    connect(m_strip, &TimelineStrip::rangeDragged, m_log, &ClipLog::moveRange);
    connect(m_strip, &TimelineStrip::markerDragged, m_log, &ClipLog::moveMarker);
    const auto lane = [this](const QImage& image) { m_strip->setWave(QPixmap::fromImage(image)); };
    connect(m_waves, &WaveLane::painted, this, lane);
    connect(m_frames, &FrameLane::painted, this, lane);
}

void LoggingPage::connectTransport() {
    connect(m_transport, &LogTransport::playPressed, m_shuttle, &Shuttle::togglePlay);
    connect(m_transport, &LogTransport::backPressed, this, [this] { m_shuttle->press(Shuttle::Key::Back); });
    connect(m_transport, &LogTransport::forwardPressed, this, [this] { m_shuttle->press(Shuttle::Key::Forward); });
    connect(m_transport, &LogTransport::stepPressed, this, &LoggingPage::step);
    connect(m_transport, &LogTransport::inPressed, this, [this] { m_log->markIn(frame()); });
    connect(m_transport, &LogTransport::outPressed, this, [this] { m_log->markOut(frame()); });
    connect(m_transport, &LogTransport::markerPressed, this, [this] { m_log->addMarker(frame()); });
    connect(m_transport, &LogTransport::fullScreenPressed, m_stage, &PlayerStage::toggleFullScreen);
    connect(m_transport, &LogTransport::placeChosen, this, &LoggingPage::goTo);
    connect(m_transport, &LogTransport::left, this, &LoggingPage::focusPlayer);
    connect(m_transport, &LogTransport::loopChosen, this, &LoggingPage::setLoop);
}

void LoggingPage::followPlayer(Player& player) {
    m_shuttle->setPlayer(&player);
    connect(&player, &Player::positionChanged, this, &LoggingPage::showFrame);
    connect(&player, &Player::pausedChanged, this, &LoggingPage::showSpeed);
    connect(&player, &Player::speedChanged, this, &LoggingPage::showSpeed);
    connect(&player, &Player::tracksChanged, this, [this, &player] { m_transport->setHasCaptions(player.hasCaptions()); });
    connect(&player, &Player::volumeChanged, this, [this, &player] { m_transport->setVolume(player.volume(), player.isMuted()); });
    connect(m_transport, &LogTransport::volumeChosen, &player, &Player::setVolume);
    connect(m_transport, &LogTransport::muteChosen, &player, &Player::setMuted);
    connect(m_transport, &LogTransport::channelsChosen, &player, &Player::setHeard);
    connect(m_transport, &LogTransport::captionsChosen, &player, &Player::setCaptionsShown);
}

void LoggingPage::open(const QList<qint64>& rows, const Clip& first, const QString& query) {
    m_inspector->commit();
    setQuery(query);
    ++m_asked; // these are the ones, whatever the query finds
    m_isGiven = false;
    m_model->setPlaces(rows);
    m_film->setCurrent(m_model->indexOf(first.id).row());
    take(first);
    focusPlayer();
}

void LoggingPage::openOnly(const QList<qint64>& rows, const Clip& first) {
    open(rows, first, {});
    m_isGiven = true;
}

void LoggingPage::refresh() {
    if (!m_isGiven) applyQuery(query()); // those that were given stay; what is logged of them is read anew as it changes
}

void LoggingPage::applyQuery(const QString& query) {
    const quint64 asked = ++m_asked;
    m_isGiven = false;
    m_setup.clips.rows({.query = Library::understand(query).value_or(Search::nothing()), .tag = {}, .meeting = {}})
        .then(this, [this, asked](const StorageResult<QList<qint64>>& rows) {
            if (asked != m_asked) return;
            if (!rows) return report(rows.error());
            m_model->setPlaces(*rows);
            const QModelIndex still = m_log->clip() ? m_model->indexOf(m_log->clip()->id) : QModelIndex{};
            if (still.isValid()) m_film->setCurrent(still.row());
            else showClip(rows->isEmpty() ? -1 : 0);
        });
}

void LoggingPage::showClip(int row) {
    m_inspector->commit();
    const QModelIndex index = m_model->index(row, 0);
    m_film->setCurrent(index.isValid() ? row : -1);
    if (!index.isValid()) return take(std::nullopt);
    if (const Clip* clip = m_model->clipAt(index)) return take(*clip);
    take(std::nullopt);
    m_stage->say(tr("The clip is being read."));
    m_setup.clips.clip(Library::clipOfRow(m_model->placeAt(index))).then(this, [this, row](const StorageResult<std::optional<Clip>>& clip) {
        if (!clip) return report(clip.error());
        if (m_film->current() == row && *clip && m_model->indexOf((*clip)->id).row() == row) take(*clip);
    });
}

void LoggingPage::take(const std::optional<Clip>& clip) {
    setFoundText(tr("%Ln clips", nullptr, Words::pluralOf(m_model->rowCount())));
    m_stage->close();
    m_stage->setArrival({});
    m_coming.reset();
    m_waves->setClip(clip);
    m_frames->setClip(clip);
    m_frame = 0;
    m_presence = clip ? clip->presence : Library::Presence::Here;
    m_log->setClip(clip);
    const Media::Timecode start = startOf(clip.value_or(Clip{}));
    m_transport->setStart(start);
    m_transport->setSoundChannels(clip && clip->facts ? clip->facts->audioChannels : 0);
    m_transport->setHasCaptions(false);
    m_transport->setLooping(false);
    m_strip->setClip(frames(), start);
    if (!clip) m_stage->say(tr("No clip to log. Choose one in the library, or search for others."));
    else openFile(*clip);
    showFrame(0);
    showSpeed();
    // Those beside it are read ahead, so that the keys find them here.
    for (const int row : {m_film->current() - 1, m_film->current() + 1}) {
        if (row >= 0 && row < m_model->rowCount()) std::ignore = m_model->clipAt(m_model->index(row, 0));
    }
}

void LoggingPage::openFile(const Clip& clip) {
    using enum Library::Presence;
    m_presence = clip.presence;
    const auto rate = clip.facts ? clip.facts->frameRate : std::nullopt;
    if (clip.presence == Arriving && m_setup.coming) m_coming = m_setup.coming(clip);
    if (m_coming) connect(m_coming.get(), &ComingFile::changed, this, &LoggingPage::showArrival);
    if (clip.presence == Here) m_stage->open({QUrl::fromLocalFile(clip.path), {}, rate});
    else if (const auto bytes = m_coming ? m_coming->bytes() : nullptr) m_stage->open({.rate = rate, .bytes = bytes});
    else if (clip.presence == Arriving)
        m_stage->say(tr("The file is arriving in another Rushes. Its ranges, tags and note can be read and changed all the same."));
    else if (clip.presence == NoFile)
        m_stage->say(tr("Its download has ended, so there is no file. What was logged is kept. Download the video again, and this clip gets its file."));
    else m_stage->say(tr("The file is not here. Its ranges, tags and note can be read and changed all the same."));
    showArrival();
}

void LoggingPage::showArrival() { m_stage->setArrival(m_coming && m_presence == Library::Presence::Arriving ? m_coming->words() : QString{}); }

/// A file that was on its way has come, or will not. The player goes on with what it reads: those are the bytes of the file.
void LoggingPage::followPresence() {
    const auto& clip = m_log->clip();
    if (!clip || clip->presence == m_presence) return;
    const bool waited = m_presence == Library::Presence::Arriving || m_presence == Library::Presence::NoFile;
    const bool hasCome = waited && !clip->arrival;
    if (!hasCome || !m_stage->isOpen()) {
        // Only of those that wait for a file: a disk that goes away is said when the clip is opened.
        if (hasCome || clip->arrival) return take(std::optional{clip}); // a copy, as this changes what the log has
        return;
    }
    m_presence = clip->presence;
    m_waves->setClip(clip);
    m_frames->setClip(clip);
    m_transport->setStart(startOf(*clip));
    m_transport->setSoundChannels(clip->facts ? clip->facts->audioChannels : 0);
    m_strip->setClip(frames(), startOf(*clip));
    showArrival();
    showFrame(frame());
}

void LoggingPage::showOther(int step) {
    const int row = m_film->current() + step;
    if (row >= 0 && row < m_model->rowCount()) showClip(row);
}

void LoggingPage::showStrip() {
    QList<StripRange> ranges;
    QList<StripMarker> markers;
    const Range* open = m_log->openRange();
    for (const Range& range : m_log->ranges()) {
        const QModelIndex row = m_rows->indexOf(range.id);
        ranges.append({range.id, range.in, range.out, range.tags.isEmpty() ? currentTokens().edge : m_colours.of(range.tags.constFirst()),
                       row.data(Qt::AccessibleTextRole).toString(), range.tags.value(0), open != nullptr && open->id == range.id});
    }
    for (const Library::Marker& marker : m_log->markers())
        markers.append({marker.id, marker.frame, m_rows->indexOf(marker.id).data(Qt::AccessibleTextRole).toString()});
    m_strip->setEntries(ranges, markers);
}

void LoggingPage::showLog() {
    followPresence();
    showStrip();
    setSelectionText(m_log->clip() ? Words::sentence({tr("%Ln ranges", nullptr, Words::pluralOf(m_log->ranges().size())),
                                                      tr("%Ln markers", nullptr, Words::pluralOf(m_log->markers().size())), tr("saved")})
                                   : QString{});
    m_refused.clear();
    showCurrent();
}

void LoggingPage::showCurrent() {
    m_strip->setCurrent(m_log->current());
    m_tagKeys->setSet(m_log->tags());
    const QModelIndex row = m_rows->indexOf(m_log->current());
    // The same row stays as it is: a cell of it may be being edited.
    if (!row.isValid()) m_table->selectionModel()->clear();
    else if (m_table->currentIndex().row() != row.row()) m_table->setCurrentIndex(row);
    m_stage->setState(!m_refused.isEmpty() ? m_refused : m_log->openRange() != nullptr ? tr("In marked, range open") : QString{});
}

void LoggingPage::showFrame(qint64 frame) {
    m_frame = frame;
    m_strip->setPlayhead(frame);
    m_rows->setPlayhead(frame);
    m_transport->setPosition(frame);
    m_waves->setPlayhead(frame);
    m_transport->meters().setLevels(m_waves->levelsAt(frame));
    m_stage->setTimecode(m_log->clip() ? frameText(frame, *m_log->clip()) : QString{});
}

void LoggingPage::showSpeed() {
    const Player* player = m_stage->player();
    m_transport->setSpeed(player == nullptr || !m_stage->isOpen() || player->isPaused() ? 0 : player->speed());
}

void LoggingPage::showWave() {
    const StripScale& scale = m_strip->scale();
    const QSize size = m_strip->waveRect().size();
    const bool hasSound = m_log->clip() && m_log->clip()->facts && m_log->clip()->facts->audioChannels > 0;
    if (hasSound) m_waves->show(scale.first, scale.visible, size, devicePixelRatio(), currentTokens().text3);
    else m_frames->show(scale.first, scale.visible, size, devicePixelRatio());
}

void LoggingPage::readTags() {
    m_setup.clips.vocabulary().then(this, [this](const StorageResult<Library::Vocabulary>& vocabulary) {
        if (!vocabulary) return;
        m_inspector->setVocabulary(*vocabulary);
        m_colours = TagColours{*vocabulary};
        m_tagKeys->setColours(m_colours);
        m_rows->setColours(m_colours);
        showStrip();
    });
}

qint64 LoggingPage::frame() const { return m_stage->isOpen() ? m_stage->player()->position() : m_frame; }

qint64 LoggingPage::frames() const { return m_log->clip() && m_log->clip()->facts ? m_log->clip()->facts->frames : 0; }

void LoggingPage::goTo(qint64 frame) {
    const qint64 wanted = std::clamp<qint64>(frame, 0, std::max<qint64>(0, frames() - 1));
    if (m_stage->isOpen()) m_stage->player()->seek(wanted);
    else showFrame(wanted);
}

void LoggingPage::step(qint64 frames) {
    if (m_stage->isOpen()) m_stage->player()->step(frames);
    else goTo(frame() + frames);
}

void LoggingPage::goToEntry(const ClipLog::Entry& entry) {
    m_inspector->commit();
    m_log->setCurrent(entry);
    if (const auto at = m_log->frameOf(entry)) goTo(*at);
}

void LoggingPage::setLoop(bool loop) {
    const Range* range = m_log->currentRange();
    if (!m_stage->isOpen()) return;
    if (loop && range != nullptr) m_stage->player()->setLoop(FrameSpan{range->in, range->out});
    else m_stage->player()->setLoop(std::nullopt);
    m_transport->setLooping(loop && range != nullptr);
}

void LoggingPage::report(const Storage::StorageError& error) { m_banner->post({QStringLiteral("library"), Notice::Level::Err, describe(error), {}}); }

void LoggingPage::focusPlayer() { m_stage->screen()->setFocus(Qt::OtherFocusReason); }

QList<QWidget*> LoggingPage::panes() const {
    return QList<QWidget*>{m_stage->screen(), m_tagKeys->view(), m_strip, m_table, m_film->view()} + m_inspector->panes();
}

void LoggingPage::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Shift && !GuardedKeys::isTyping(focusWidget())) m_tagKeys->showSecond(true);
    Page::keyPressEvent(event);
}

void LoggingPage::keyReleaseEvent(QKeyEvent* event) {
    release(*event);
    Page::keyReleaseEvent(event);
}

void LoggingPage::release(const QKeyEvent& event) {
    if (event.isAutoRepeat()) return;
    if (event.key() == Qt::Key_Shift) m_tagKeys->showSecond(false);
    // The letter alone: what was held with it may have been let go first.
    for (const auto& [action, which] : std::as_const(m_shuttleKeys)) {
        const QKeySequence key = action->shortcut();
        if (!key.isEmpty() && key[0].key() == event.key()) m_shuttle->release(which);
    }
}

bool LoggingPage::eventFilter(QObject* watched, QEvent* event) {
    // A window that fills the screen keeps its keys to itself.
    if (watched == m_stage->screen() && m_stage->isFullScreen() && event->type() == QEvent::KeyRelease) release(*static_cast<QKeyEvent*>(event));
    return Page::eventFilter(watched, event);
}

void LoggingPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    m_transport->setCompact(width() < narrow);
    m_film->setVisible(height() >= low);
}

} // namespace Rushes::Ui
