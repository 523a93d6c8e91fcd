// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/videodrawer.h"

#include "ui/catalogue/downloadstates.h"
#include "ui/catalogue/renditiondelegate.h"
#include "ui/catalogue/renditionmodel.h"
#include "ui/catalogue/shotmodel.h"
#include "ui/catalogue/videocommands.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pictureview.h"
#include "ui/words/placewords.h"
#include "ui/widgets/quietview.h"
#include "ui/words/words.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
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

/// A list as high as its rows, for the drawer scrolls as a whole.
void fitHeight(QAbstractItemView& view, int rows, int rowHeight) {
    view.setFixedHeight(rows * rowHeight + 2 * view.frameWidth());
}

} // namespace

VideoDrawer::VideoDrawer(DownloadStates& states, PictureLoader& pictures, VideoCommands& commands, QWidget* parent)
    : QWidget{parent}, m_states{states}, m_pictures{pictures}, m_commands{commands}, m_shots{new ShotModel{this}}, m_renditions{new RenditionModel{this}} {
    setObjectName(QStringLiteral("videoDrawer"));
    setProperty("surface", QStringLiteral("alt"));
    setAttribute(Qt::WA_StyledBackground);
    auto* scroll = new QScrollArea{this};
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
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
}

QWidget* VideoDrawer::makeContent() {
    auto* content = new QWidget{this};
    m_picture = new PictureView{m_pictures, true, content};
    m_title = new PlainLabel{{}, QStringLiteral("title"), content};
    m_title->setWordWrap(true);
    m_title->setObjectName(QStringLiteral("videoTitle"));
    m_flag = new PlainLabel{{}, {}, content};
    m_place = new ElidedLabel{{}, QStringLiteral("second"), content};
    m_meeting = new QPushButton{content};
    m_meeting->setObjectName(QStringLiteral("videoMeeting"));
    m_meeting->setProperty("look", QStringLiteral("link"));
    connect(m_meeting, &QPushButton::clicked, this, [this] { Q_EMIT meetingOpened(m_video.meetingId); });
    m_description = new PlainLabel{{}, QStringLiteral("second"), content};
    m_description->setWordWrap(true);

    m_usageBox = new QWidget{content};
    auto* usageLayout = new QVBoxLayout{m_usageBox};
    usageLayout->setContentsMargins({});
    usageLayout->setSpacing(2);
    usageLayout->addWidget(new PlainLabel{tr("Usage"), QStringLiteral("strong"), m_usageBox});
    m_usage = new PlainLabel{{}, QStringLiteral("second"), m_usageBox};
    m_usage->setWordWrap(true);
    usageLayout->addWidget(m_usage);

    m_renditionView = new QuietView<QListView>{content};
    m_renditionView->setObjectName(QStringLiteral("renditions"));
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
    words->addWidget(m_usageBox);
    words->addSpacing(8);
    words->addLayout(headline(new PlainLabel{tr("Rendition"), QStringLiteral("strong"), content}, nullptr,
                              new PlainLabel{tr("default: best broadcast file"), QStringLiteral("second"), content}));
    words->addWidget(m_renditionView);
    words->addWidget(m_noRendition);
    words->addStretch();
    auto* layout = new QVBoxLayout{content};
    layout->setContentsMargins({});
    layout->setSpacing(0);
    auto* frame = new QVBoxLayout;
    frame->setContentsMargins(side, side, side, 0);
    frame->addWidget(m_picture);
    layout->addLayout(frame);
    layout->addLayout(words, 1);
    return content;
}

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
    m_shotView->setAccessibleName(tr("Shot list"));
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
    m_fileName->setElideMode(Qt::ElideMiddle);
    m_state = new PlainLabel{{}, QStringLiteral("second"), foot};
    m_download = new QPushButton{foot};
    m_download->setObjectName(QStringLiteral("downloadVideo"));
    m_download->setProperty("look", QStringLiteral("primary"));
    m_download->setIcon(symbol(u"download", Ink::OnAccent));
    m_download->setToolTip(tr("Download the chosen rendition (D)"));
    connect(m_download, &QPushButton::clicked, this, &VideoDrawer::download);
    auto* nameRow = new QHBoxLayout;
    nameRow->setSpacing(6);
    auto* folder = new PlainLabel{{}, {}, foot};
    folder->setPixmap(symbol(u"folder", Ink::Quiet).pixmap(QSize{16, 16}, devicePixelRatio()));
    nameRow->addWidget(folder);
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
    m_picture->show(video.thumbnail, video.title, Words::length(video.duration));
    m_title->setText(video.title);
    m_flag->setVisible(meeting != nullptr);
    if (meeting != nullptr) m_flag->setPixmap(flagPixmap(meeting->country, devicePixelRatio()));
    const QString place = meeting == nullptr ? video.place : Words::place(meeting->city, meeting->country);
    m_place->setText(Words::dotted({place, Words::date(video.recordedOn), video.languages.join(QStringLiteral(", "))}));
    m_meeting->setVisible(meeting != nullptr);
    if (meeting != nullptr) m_meeting->setText(Words::withoutMnemonic(meeting->title));
    m_description->setText(video.description);
    m_description->setVisible(!video.description.isEmpty());
    QStringList usage{video.usageTerms};
    if (!video.credit.isEmpty()) usage.append(tr("Credit: %1").arg(video.credit));
    if (video.embargoUntil.isValid() && video.embargoUntil > QDateTime::currentDateTimeUtc()) {
        usage.append(tr("Under embargo until %1.").arg(QLocale{}.toString(video.embargoUntil.toLocalTime(), QLocale::ShortFormat)));
    }
    usage.removeAll(QString{});
    m_usage->setText(usage.join(u'\n'));
    m_usageBox->setVisible(!usage.isEmpty());
    showShots();
    showRenditions();
    const int rows = m_renditions->rowCount();
    if (rows > 0) m_renditionView->setCurrentIndex(m_renditions->index(another || chosen < 0 || chosen >= rows ? 0 : chosen));
    updateFoot();
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

void VideoDrawer::chooseRendition() {
    m_renditionView->setFocus();
}

QList<QWidget*> VideoDrawer::panes() const {
    return {m_shotView, m_renditionView};
}

void VideoDrawer::updateFoot() {
    const Catalogue::Rendition* rendition = m_renditions->renditionAt(m_renditionView->currentIndex());
    const VideoState state = m_states.of(m_video.id);
    m_fileName->setText(rendition == nullptr ? QString{} : rendition->fileName);
    m_state->setText(state.kind == VideoState::Kind::NotQueued ? QString{} : m_states.text(state));
    m_download->setEnabled(rendition != nullptr && !state.isComing());
    m_download->setText(rendition == nullptr ? tr("Download") : tr("Download %1").arg(rendition->size.text()));
}

} // namespace Rushes::Ui
