// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/videodrawer.h"

#include "core/catalogue/housechoice.h"
#include "ui/catalogue/captionlist.h"
#include "ui/catalogue/downloadstates.h"
#include "ui/catalogue/embargotext.h"
#include "ui/catalogue/previewlinks.h"
#include "ui/catalogue/renditiondelegate.h"
#include "ui/catalogue/renditionmodel.h"
#include "ui/catalogue/shotmodel.h"
#include "ui/catalogue/videocommands.h"
#include "ui/player/previewpane.h"
#include "ui/widgets/flaglabel.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/keyaction.h"
#include "ui/widgets/keymap.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/quietview.h"
#include "ui/widgets/scrollpane.h"
#include "ui/widgets/symbollabel.h"
#include "ui/words/faultwords.h"
#include "ui/words/housewords.h"
#include "ui/words/placewords.h"
#include "ui/words/words.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QListView>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>

namespace Rushes::Ui {
namespace {

constexpr int side = 16;
constexpr int mostShots = 8; ///< shown without a scroll bar of their own

QHBoxLayout* headline(QWidget* left, QWidget* middle, QWidget* right) {
    auto* row = new QHBoxLayout;
    row->setSpacing(6);
    row->addWidget(left);
    if (middle != nullptr) row->addWidget(middle);
    row->addStretch();
    if (right != nullptr) row->addWidget(right);
    return row;
}

/// "English, French" for "en" and "fr"; a code that is not known stands as it is.
QString languageNames(const QStringList& codes) {
    QStringList names;
    for (const QString& code : codes) names.append(CaptionList::languageName(code));
    return names.join(QStringLiteral(", "));
}

/// A list as high as its rows, for the drawer scrolls as a whole.
void fitHeight(QAbstractItemView& view, int rows, int rowHeight) { view.setFixedHeight(rows * rowHeight + 2 * view.frameWidth()); }

} // namespace

VideoDrawer::VideoDrawer(DownloadStates& states, PictureLoader& pictures, VideoCommands& commands, QWidget* parent)
    : QWidget{parent}, m_states{states}, m_pictures{pictures}, m_commands{commands}, m_shots{new ShotModel{this}}, m_renditions{new RenditionModel{this}} {
    setObjectName(QStringLiteral("videoDrawer"));
    setProperty("surface", QStringLiteral("alt"));
    setAttribute(Qt::WA_StyledBackground);
    auto* scroll = new ScrollPane{this};
    QWidget* content = makeContent();
    content->setProperty("surface", QStringLiteral("alt"));
    content->setAttribute(Qt::WA_StyledBackground);
    scroll->setWidget(content);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(scroll, 1);
    layout->addWidget(makeFoot());
    connect(&states, &DownloadStates::changed, this, &VideoDrawer::updateFoot);
    connect(&commands, &VideoCommands::houseProfileChanged, this, &VideoDrawer::chooseDefault);
}

QWidget* VideoDrawer::makeContent() {
    auto* content = new QWidget{this};
    makePreview(content);
    m_title = new PlainLabel{{}, QStringLiteral("title"), content};
    m_title->setWordWrap(true);
    m_title->setObjectName(QStringLiteral("videoTitle"));
    m_flag = new FlagLabel{content};
    m_place = new ElidedLabel{{}, QStringLiteral("second"), content};
    m_place->setObjectName(QStringLiteral("videoPlace"));
    m_meeting = new QPushButton{content};
    m_meeting->setObjectName(QStringLiteral("videoMeeting"));
    m_meeting->setProperty("look", QStringLiteral("link"));
    connect(m_meeting, &QPushButton::clicked, this, [this] { Q_EMIT meetingOpened(m_video.meetingId); });
    m_description = new PlainLabel{{}, QStringLiteral("second"), content};
    m_description->setWordWrap(true);

    m_usageBox = new QWidget{content};
    m_usageBox->setWhatsThis(tr("What you may do with the pictures and whom to name, as the portal says. Before the end of an embargo nothing may be shown."));
    auto* usageLayout = new QVBoxLayout{m_usageBox};
    usageLayout->setContentsMargins({});
    usageLayout->setSpacing(2);
    usageLayout->addWidget(new PlainLabel{tr("Usage"), QStringLiteral("strong"), m_usageBox});
    m_usage = new PlainLabel{{}, QStringLiteral("second"), m_usageBox};
    m_usage->setWordWrap(true);
    usageLayout->addWidget(m_usage);
    m_captions = new CaptionList{content};
    m_captions->setObjectName(QStringLiteral("captions"));
    connect(m_captions, &CaptionList::saveRequested, this, [this](const Catalogue::Caption& caption) { Q_EMIT captionRequested(m_video, caption); });

    m_renditionView = new QuietView<QListView>{content};
    m_renditionView->setObjectName(QStringLiteral("renditions"));
    m_renditionView->setWhatsThis(
        tr("The files that the portal has of this video. The house profile chooses one of them; choose another here and download that."));
    m_renditionView->setAccessibleName(tr("Rendition"));
    m_renditionView->setModel(m_renditions);
    m_renditionView->setItemDelegate(new RenditionDelegate{m_renditionView});
    m_renditionView->setFrameShape(QFrame::Box);
    m_renditionView->setStyleSheet(QStringLiteral("QListView#renditions { border: 1px solid palette(mid); border-radius: 4px; }"));
    m_renditionView->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_renditionView->selectionModel(), &QItemSelectionModel::currentChanged, this, &VideoDrawer::updateFoot);
    connect(m_renditionView, &QListView::activated, this, &VideoDrawer::download);
    m_noRendition = new PlainLabel{tr("The portal offers no file of this video yet."), QStringLiteral("second"), content};
    m_noRendition->setWordWrap(true);

    auto* placeRow = new QHBoxLayout;
    placeRow->setSpacing(6);
    placeRow->addWidget(m_flag);
    placeRow->addWidget(m_place, 1);
    auto* words = new QVBoxLayout;
    words->setContentsMargins(side, 12, side, 12);
    words->setSpacing(4);
    words->addWidget(m_title);
    words->addLayout(placeRow);
    words->addWidget(m_meeting, 0, Qt::AlignLeft);
    words->addWidget(m_description);
    words->addSpacing(8);
    words->addWidget(makeShots(content));
    words->addWidget(m_captions);
    words->addSpacing(6);
    words->addWidget(m_usageBox);
    words->addSpacing(8);
    m_default = new PlainLabel{{}, QStringLiteral("second"), content};
    m_default->setObjectName(QStringLiteral("defaultRendition"));
    m_whyNotFirst = new PlainLabel{{}, QStringLiteral("second"), content};
    m_whyNotFirst->setObjectName(QStringLiteral("whyNotFirst"));
    m_whyNotFirst->setWordWrap(true);
    words->addLayout(headline(new PlainLabel{tr("Rendition"), QStringLiteral("strong"), content}, nullptr, m_default));
    words->addWidget(m_whyNotFirst);
    words->addWidget(m_renditionView);
    words->addWidget(m_noRendition);
    words->addStretch();
    auto* layout = new QVBoxLayout{content};
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_preview);
    layout->addLayout(words, 1);
    return content;
}

void VideoDrawer::makePreview(QWidget* content) {
    m_preview = new PreviewPane{m_pictures, content};
    connect(m_preview, &PreviewPane::sourceWanted, this, &VideoDrawer::openPreview);
    connect(m_preview, &PreviewPane::signInRequested, this, &VideoDrawer::signInRequested);
    connect(m_preview, &PreviewPane::positionChanged, this, &VideoDrawer::markShot);
    connect(m_preview, &PreviewPane::closed, this, [this] { m_shots->setPlaying(-1); });
}

void VideoDrawer::enablePreview(PreviewLinks& links, const PlayerMaker& maker) {
    m_links = &links;
    m_preview->setPlayerMaker(maker);
    // Space on a list plays; on a button it presses the button.
    for (QAbstractItemView* view : {static_cast<QAbstractItemView*>(m_shotView), static_cast<QAbstractItemView*>(m_renditionView)}) {
        connect(addKeyAction(*view, QStringLiteral("playPreview"), tr("Play the preview"), Qt::Key_Space), &QAction::triggered, this,
                &VideoDrawer::togglePreview);
    }
    const auto seek = [this](const QModelIndex& index) { seekToShot(index.row()); };
    connect(m_shotView, &QTableView::clicked, this, seek);
    connect(m_shotView, &QTableView::activated, this, seek);
    showPreview();
}

void VideoDrawer::togglePreview() { m_preview->togglePlay(); }

void VideoDrawer::toggleFullScreen() { m_preview->toggleFullScreen(); }

void VideoDrawer::showPreview() {
    ++m_asked; // an answer that is still to come is about another video
    m_shots->setPlaying(-1);
    m_stream = PreviewStream::of(m_video, m_states.of(m_video.id).path);
    m_preview->setSubject(
        {m_video.title, m_video.thumbnail, m_video.duration, m_stream.rate, m_stream.startTimecode, m_links != nullptr && m_stream.canPlay()});
}

void VideoDrawer::openPreview() {
    // It may have come home since it was looked at.
    m_stream.path = m_states.of(m_video.id).path;
    if (!m_stream.path.isEmpty()) {
        m_preview->play({QUrl::fromLocalFile(m_stream.path), {}, m_stream.rate});
        return;
    }
    const quint64 asked = ++m_asked;
    m_links->link(*m_stream.rendition).then(this, [this, asked](const Portal::PortalResult<QUrl>& link) {
        if (asked != m_asked) return;
        if (link) m_preview->play({*link, m_links->origin(), m_stream.rate});
        else if (link.error().fault == Portal::PortalFault::NotSignedIn) m_preview->askForSignIn();
        else m_preview->refuse(describe(link.error()));
    });
}

void VideoDrawer::seekToShot(int row) {
    if (const auto frame = m_stream.frameOfShot(m_shots->shots().at(row))) m_preview->seek(*frame);
}

void VideoDrawer::markShot(qint64 frame) { m_shots->setPlaying(m_stream.shotAt(frame, m_shots->shots())); }

QWidget* VideoDrawer::makeShots(QWidget* parent) {
    m_shotBox = new QWidget{parent};
    m_shotBox->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum); // room to spare is not for a short list
    m_shotCount = new PlainLabel{{}, QStringLiteral("third"), m_shotBox};
    auto* copy = new QToolButton{m_shotBox};
    copy->setObjectName(QStringLiteral("copyShotList"));
    copy->setIcon(symbol(u"copy"));
    copy->setToolTip(tr("Copy the shot list"));
    copy->setAccessibleName(copy->toolTip());
    connect(copy, &QToolButton::clicked, this, [this] { QApplication::clipboard()->setText(m_shots->asText()); });
    m_shotView = new QuietView<QTableView>{m_shotBox};
    m_shotView->setObjectName(QStringLiteral("shotList"));
    m_shotView->setProperty("look", QStringLiteral("flush"));
    m_shotView->setAccessibleName(tr("Shot list"));
    m_shotView->setProperty("wantsRing", true); // the row at hand has a ground alone
    m_shotView->setModel(m_shots);
    m_shotView->setShowGrid(false);
    m_shotView->setTabKeyNavigation(false);
    m_shotView->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_shotView->horizontalHeader()->hide();
    m_shotView->verticalHeader()->hide();
    m_shotView->verticalHeader()->setDefaultSectionSize(QFontMetrics{uiFont()}.height() + 4);
    m_shotView->verticalHeader()->setMinimumSectionSize(8);
    m_shotView->horizontalHeader()->setStretchLastSection(true);
    m_shotView->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_shotView->setWordWrap(false);
    m_shotView->setStyleSheet(QStringLiteral("QTableView#shotList { background: transparent; }"));
    auto* layout = new QVBoxLayout{m_shotBox};
    layout->setContentsMargins(0, 0, 0, 8);
    layout->setSpacing(2);
    layout->addLayout(headline(new PlainLabel{tr("Shot list"), QStringLiteral("strong"), m_shotBox}, m_shotCount, copy));
    layout->addWidget(m_shotView);
    return m_shotBox;
}

QWidget* VideoDrawer::makeFoot() {
    auto* foot = new QFrame{this};
    foot->setProperty("surface", QStringLiteral("foot"));
    m_fileName = new ElidedLabel{{}, QStringLiteral("fixed"), foot};
    m_fileName->setObjectName(QStringLiteral("fileNameToCome"));
    m_fileName->setElideMode(Qt::ElideMiddle);
    m_state = new PlainLabel{{}, QStringLiteral("second"), foot};
    m_download = new QPushButton{foot};
    m_download->setObjectName(QStringLiteral("downloadVideo"));
    m_download->setProperty("look", QStringLiteral("primary"));
    m_download->setIcon(symbol(u"download", Ink::OnAccent));
    m_download->setToolTip(tr("Download the chosen rendition (D)"));
    m_download->setProperty(KeyMap::keyOfProperty, QStringLiteral("downloadBest"));
    connect(m_download, &QPushButton::clicked, this, &VideoDrawer::download);
    connect(&m_commands, &VideoCommands::namesChanged, this, &VideoDrawer::updateFoot);
    auto* nameRow = new QHBoxLayout;
    nameRow->setSpacing(6);
    nameRow->addWidget(new SymbolLabel{u"folder", Ink::Quiet, foot});
    nameRow->addWidget(m_fileName, 1);
    nameRow->addWidget(m_state);
    auto* layout = new QVBoxLayout{foot};
    layout->setContentsMargins(side, 8, side, 12);
    layout->setSpacing(8);
    layout->addLayout(nameRow);
    layout->addWidget(m_download);
    return foot;
}

void VideoDrawer::setVideo(const Catalogue::Video& video, const Catalogue::Meeting* meeting) {
    const bool another = video.id != m_video.id;
    const int chosen = m_renditionView->currentIndex().row();
    m_video = video;
    m_meetingTitle = meeting == nullptr ? QString{} : meeting->title;
    m_title->setText(video.title);
    m_flag->setVisible(meeting != nullptr);
    if (meeting != nullptr) m_flag->setCountry(meeting->country);
    const QString place = meeting == nullptr ? video.place : Words::place(meeting->city, meeting->country);
    m_place->setText(Words::dotted({place, Words::date(video.recordedOn), languageNames(video.languages)}));
    m_meeting->setVisible(meeting != nullptr);
    if (meeting != nullptr) m_meeting->setText(Words::withoutMnemonic(meeting->title));
    m_description->setText(video.description);
    m_description->setVisible(!video.description.isEmpty());
    m_captions->setCaptions(video.captions);
    showUsage(meeting);
    showShots();
    showRenditions();
    if (another || !m_preview->isOpen()) showPreview();
    const int rows = m_renditions->rowCount();
    if (another || chosen < 0 || chosen >= rows) chooseDefault();
    else m_renditionView->setCurrentIndex(m_renditions->index(chosen));
    updateFoot();
}

void VideoDrawer::chooseDefault() {
    const Media::HouseProfile& profile = m_commands.houseProfile();
    const auto [rendition, choice] = Catalogue::houseRendition(m_video, profile);
    const bool isFirst = choice.wish == 0;
    const QString words = rendition == nullptr ? QString{} : tr("default: %1").arg(Words::houseReason(profile, choice, rendition->label));
    m_default->setText(isFirst ? words : QString{});
    m_whyNotFirst->setText(words);
    m_whyNotFirst->setVisible(!isFirst && !words.isEmpty());
    if (rendition != nullptr) m_renditionView->setCurrentIndex(m_renditions->index(static_cast<int>(choice.file)));
}

void VideoDrawer::showUsage(const Catalogue::Meeting* meeting) {
    QStringList usage{m_video.usageTerms};
    if (!m_video.credit.isEmpty()) usage.append(tr("Credit: %1").arg(m_video.credit));
    usage.append(
        embargoText(m_video.embargoUntil, meeting == nullptr ? QByteArray{} : meeting->timeZone, QTimeZone::systemTimeZone(), QDateTime::currentDateTimeUtc()));
    usage.removeAll(QString{});
    m_usage->setText(usage.join(u'\n'));
    m_usageBox->setVisible(!usage.isEmpty());
}

void VideoDrawer::showShots() {
    m_shots->setShots(m_video.shotList);
    m_shotBox->setVisible(!m_video.shotList.isEmpty());
    m_shotCount->setText(Words::count(m_video.shotList.size()));
    const QFontMetrics fixed{fixedFont()};
    m_shotView->setColumnWidth(0, fixed.horizontalAdvance(QStringLiteral("00:00:00:00")) + 12);
    m_shotView->setColumnWidth(1, fixed.horizontalAdvance(QStringLiteral("MCU")) + 12);
    fitHeight(*m_shotView, std::min(m_shots->rowCount(), mostShots), m_shotView->verticalHeader()->defaultSectionSize());
}

void VideoDrawer::showRenditions() {
    m_renditions->setRenditions(m_video.renditions);
    const int rows = m_renditions->rowCount();
    m_renditionView->setVisible(rows > 0);
    m_noRendition->setVisible(rows == 0);
    fitHeight(*m_renditionView, rows, m_renditionView->sizeHintForRow(0));
}

void VideoDrawer::download() {
    if (const Catalogue::Rendition* rendition = m_renditions->renditionAt(m_renditionView->currentIndex())) {
        if (m_download->isEnabled()) m_commands.downloadRendition(m_video, rendition->id);
    }
}

void VideoDrawer::chooseRendition() { m_renditionView->setFocus(); }

QList<QWidget*> VideoDrawer::panes() const { return {m_shotView, m_renditionView}; }

void VideoDrawer::updateFoot() {
    const Catalogue::Rendition* rendition = m_renditions->renditionAt(m_renditionView->currentIndex());
    const VideoState state = m_states.of(m_video.id);
    m_fileName->setText(rendition == nullptr ? QString{} : m_commands.nameToCome(m_video, *rendition, m_meetingTitle));
    m_state->setText(state.kind == VideoState::Kind::NotQueued ? QString{} : m_states.text(state));
    m_download->setEnabled(rendition != nullptr && !state.isComing());
    m_download->setText(rendition == nullptr ? tr("Download") : tr("Download %1").arg(rendition->size.text()));
}

} // namespace Rushes::Ui
