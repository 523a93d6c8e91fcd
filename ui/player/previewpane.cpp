// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/previewpane.h"

#include "ui/player/playerwords.h"
#include "ui/player/transportbar.h"
#include "ui/player/videosurface.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pictureview.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace Rushes::Ui {

PreviewPane::PreviewPane(PictureLoader& pictures, QWidget* parent)
    : QWidget{parent},
      m_stage{new QWidget{this}},
      m_poster{new PictureView{pictures, true, m_stage}},
      m_surface{new VideoSurface{m_stage}},
      m_bar{new TransportBar{m_stage}},
      m_message{new QWidget{m_stage}},
      m_words{new PlainLabel{{}, {}, m_message}},
      m_signIn{new QPushButton{tr("Sign in to preview"), m_message}} {
    setObjectName(QStringLiteral("preview"));
    QSizePolicy policy{QSizePolicy::Expanding, QSizePolicy::Fixed};
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_stage->setObjectName(QStringLiteral("previewStage"));
    m_stage->setAttribute(Qt::WA_StyledBackground);
    m_stage->setFocusPolicy(Qt::StrongFocus);
    m_stage->setProperty("wantsRing", true);
    m_stage->setAccessibleName(tr("Preview"));
    m_stage->setAccessibleDescription(tr("Space plays and pauses, F11 fills the screen"));
    m_stage->installEventFilter(this);
    m_surface->installEventFilter(this);
    m_poster->installEventFilter(this);
    m_surface->hide();
    m_message->setObjectName(QStringLiteral("previewMessage"));
    m_message->setAttribute(Qt::WA_StyledBackground);
    m_words->setObjectName(QStringLiteral("previewWords"));
    m_words->setWordWrap(true);
    m_words->setAlignment(Qt::AlignCenter);
    m_signIn->setObjectName(QStringLiteral("previewSignIn"));
    m_signIn->setProperty("look", QStringLiteral("primary"));
    auto* layout = new QVBoxLayout{m_message};
    layout->setContentsMargins(16, 10, 16, 10);
    layout->setSpacing(8);
    layout->addWidget(m_words);
    layout->addWidget(m_signIn, 0, Qt::AlignCenter);
    m_message->hide();
    m_bar->hide();
    connect(m_signIn, &QPushButton::clicked, this, &PreviewPane::signInRequested);
    makeTransport();
}

PreviewPane::~PreviewPane() { m_surface->setPlayer(nullptr); }

void PreviewPane::makeTransport() {
    connect(m_bar, &TransportBar::playPressed, this, &PreviewPane::togglePlay);
    connect(m_bar, &TransportBar::seekRequested, this, &PreviewPane::seek);
    connect(m_bar, &TransportBar::fullScreenPressed, this, &PreviewPane::toggleFullScreen);
    connect(m_bar, &TransportBar::volumeChosen, this, [this](int percent) {
        makePlayer();
        m_player->setVolume(percent);
    });
    connect(m_bar, &TransportBar::muteChosen, this, [this](bool muted) {
        makePlayer();
        m_player->setMuted(muted);
    });
}

void PreviewPane::setPlayerMaker(const PlayerMaker& maker) {
    m_maker = maker;
    m_bar->setVisible(m_maker && m_subject.canPlay);
}

void PreviewPane::makePlayer() {
    if (m_player != nullptr) return;
    m_player = m_maker();
    m_player->setParent(this);
    m_surface->setPlayer(m_player);
    connect(m_player, &Player::showing, this, [this] {
        say({});
        m_poster->hide();
        m_surface->show();
    });
    connect(m_player, &Player::positionChanged, this, [this](qint64 frame) {
        if (!isOpen() || m_player->source().isEmpty()) return; // the source was let go
        m_from = frame;
        m_bar->setPosition(frame);
        Q_EMIT positionChanged(frame);
    });
    connect(m_player, &Player::durationChanged, this, [this](qint64 frames) {
        if (!isOpen() || frames <= 0) return;
        if (!m_player->source().rate && m_player->rate()) m_bar->setTiming(*m_player->rate(), m_subject.startTimecode);
        m_bar->setDuration(frames);
    });
    connect(m_player, &Player::pausedChanged, m_bar, &TransportBar::setPaused);
    connect(m_player, &Player::volumeChanged, m_bar, [this] { m_bar->setVolume(m_player->volume(), m_player->isMuted()); });
    connect(m_player, &Player::bufferingChanged, this, [this](bool buffering) {
        if (isOpen()) say(buffering ? tr("Waiting for the portal…") : QString{});
    });
    connect(m_player, &Player::failed, this, [this](PlayerFault fault) {
        // Once more goes on where it stopped: a link that has run out is asked for anew.
        const qint64 reached = m_from;
        close();
        m_from = reached;
        say(describe(fault).text());
    });
}

void PreviewPane::setSubject(const PreviewSubject& subject) {
    if (m_step != Step::Idle) close();
    m_subject = subject;
    m_from = 0;
    m_poster->show(subject.picture, subject.title);
    m_bar->setTiming(subject.rate, subject.startTimecode);
    m_bar->setDuration(subject.duration.count() * subject.rate.numerator() / (1000 * subject.rate.denominator()));
    m_bar->setPosition(0);
    m_bar->setVisible(m_maker && subject.canPlay);
    say({});
}

void PreviewPane::togglePlay() {
    if (!m_maker || !m_subject.canPlay || m_step == Step::Asking) return;
    if (isOpen()) {
        m_player->setPaused(!m_player->isPaused());
        return;
    }
    m_step = Step::Asking;
    say(tr("Opening the preview…"));
    Q_EMIT sourceWanted();
}

void PreviewPane::seek(qint64 frame) {
    if (isOpen()) {
        m_from = frame;
        m_player->seek(frame);
        return;
    }
    m_from = frame;
    m_bar->setPosition(frame);
    togglePlay();
}

void PreviewPane::pause() {
    if (isOpen()) m_player->setPaused(true);
}

void PreviewPane::play(const PlayerSource& source) {
    if (m_step != Step::Asking) return;
    makePlayer();
    m_step = Step::Open;
    m_player->load(source, m_from);
    if (isOpen()) m_player->setPaused(false);
}

void PreviewPane::refuse(const FaultWords& words) {
    if (m_step != Step::Asking) return;
    m_step = Step::Idle;
    say(words.text());
}

void PreviewPane::askForSignIn() {
    if (m_step != Step::Asking) return;
    m_step = Step::Idle;
    say(tr("Browsing is free. The video itself needs an account on the portal."), true);
}

void PreviewPane::close() {
    const bool wasOpen = std::exchange(m_step, Step::Idle) == Step::Open;
    if (m_player != nullptr) {
        m_player->setPaused(true);
        m_player->unload();
    }
    m_surface->hide();
    m_poster->QWidget::show();
    if (wasOpen) Q_EMIT closed();
}

void PreviewPane::say(const QString& words, bool withSignIn) {
    m_words->setText(words);
    m_signIn->setVisible(withSignIn);
    m_message->setVisible(!words.isEmpty());
    layOut();
}

void PreviewPane::toggleFullScreen() {
    if (isFullScreen()) {
        leaveFullScreen();
        return;
    }
    if (!m_subject.canPlay || !m_maker) return;
    m_stage->setParent(this, Qt::Window);
    m_stage->setWindowTitle(m_subject.title);
    m_stage->showFullScreen();
    m_stage->setFocus();
    m_bar->setFullScreen(true);
    layOut();
}

void PreviewPane::leaveFullScreen() {
    m_stage->setWindowState(Qt::WindowNoState);
    m_stage->setParent(this, Qt::Widget);
    m_stage->setGeometry(rect());
    m_stage->show();
    m_stage->setFocus();
    m_bar->setFullScreen(false);
    layOut();
}

void PreviewPane::resizeEvent(QResizeEvent*) {
    if (!isFullScreen()) m_stage->setGeometry(rect());
}

void PreviewPane::hideEvent(QHideEvent* event) {
    // Another page is looked at; nobody wants the sound of this one then.
    if (!event->spontaneous() && !isFullScreen()) pause();
}

void PreviewPane::layOut() {
    const QRect all = m_stage->rect();
    const int bar = m_bar->sizeHint().height();
    m_poster->setGeometry(all);
    m_surface->setGeometry(all);
    m_bar->setGeometry(0, all.height() - bar, all.width(), bar);
    const int width = std::min(all.width() - 32, 360);
    const int height = m_message->heightForWidth(width) > 0 ? m_message->heightForWidth(width) : m_message->sizeHint().height();
    m_message->setGeometry((all.width() - width) / 2, std::max(0, (all.height() - bar - height) / 2), width, height);
    m_bar->raise();
    m_message->raise();
}

bool PreviewPane::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
    case QEvent::Resize:
        if (watched == m_stage) layOut();
        break;
    case QEvent::MouseButtonRelease:
        if (watched != m_stage && static_cast<QMouseEvent*>(event)->button() == Qt::LeftButton) togglePlay();
        break;
    case QEvent::MouseButtonDblClick:
        if (watched != m_stage) toggleFullScreen();
        break;
    case QEvent::Close:
        if (watched == m_stage && isFullScreen()) {
            event->ignore();
            leaveFullScreen();
            return true;
        }
        break;
    case QEvent::KeyPress: {
        if (watched != m_stage) break;
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Space) togglePlay();
        else if (isFullScreen() && (key == Qt::Key_Escape || key == Qt::Key_F11)) leaveFullScreen();
        else if (isOpen() && (key == Qt::Key_Left || key == Qt::Key_Right)) m_player->step(key == Qt::Key_Left ? -1 : 1);
        else break;
        return true;
    }
    default: break;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Rushes::Ui
