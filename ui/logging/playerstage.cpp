// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logging/playerstage.h"

#include "ui/player/playerwords.h"
#include "ui/player/videosurface.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/spoken.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace Rushes::Ui {

namespace {

constexpr int margin = 10;

/// Words on the picture; the picture is dark in both schemes, and they stand on black.
PlainLabel* onPicture(QWidget* parent) {
    auto* label = new PlainLabel{{}, {}, parent};
    label->setStyleSheet(QStringLiteral("QLabel { background: rgba(0, 0, 0, 200); color: white; border-radius: 4px; padding: 3px 8px; }"));
    label->setAttribute(Qt::WA_TransparentForMouseEvents);
    label->hide();
    return label;
}

/// The ring of the player lies inside its picture, which fills its place up to the edges.
class InnerRing final : public QWidget {
public:
    explicit InnerRing(QWidget* parent) : QWidget{parent} {
        setObjectName(QStringLiteral("playerRing"));
        setAttribute(Qt::WA_TransparentForMouseEvents);
        markAsOrnament(*this);
        hide();
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter{this};
        // A picture has any colour, black among them: the light ring of the dark scheme, with a dark line within.
        painter.fillRect(QRect{3, 3, width() - 6, 1}, Qt::black);
        painter.fillRect(QRect{3, height() - 4, width() - 6, 1}, Qt::black);
        painter.fillRect(QRect{3, 3, 1, height() - 6}, Qt::black);
        painter.fillRect(QRect{width() - 4, 3, 1, height() - 6}, Qt::black);
        Paint::focusRing(painter, rect(), tokensFor(Qt::ColorScheme::Dark), 0);
    }
};

void put(PlainLabel& label, const QString& text) {
    label.setText(text);
    label.setVisible(!text.isEmpty());
    label.adjustSize();
}

} // namespace

PlayerStage::PlayerStage(QWidget* parent)
    : QWidget{parent},
      m_screen{new QWidget{this}},
      m_surface{new VideoSurface{m_screen}},
      m_timecode{onPicture(m_screen)},
      m_state{onPicture(m_screen)},
      m_arrival{onPicture(m_screen)},
      m_words{onPicture(m_screen)},
      m_ring{new InnerRing{m_screen}} {
    setObjectName(QStringLiteral("playerStage"));
    setMinimumSize(240, 135);
    m_screen->setObjectName(QStringLiteral("logPlayer"));
    m_screen->setAccessibleName(tr("Player"));
    m_screen->setFocusPolicy(Qt::StrongFocus);
    m_screen->setProperty("ownRing", true);
    m_screen->setAutoFillBackground(true);
    QPalette black = m_screen->palette();
    black.setColor(QPalette::Window, Qt::black);
    m_screen->setPalette(black);
    m_screen->installEventFilter(this);
    m_surface->installEventFilter(this);
    m_surface->setFocusProxy(m_screen);
    m_timecode->setObjectName(QStringLiteral("stageTimecode"));
    m_timecode->setFont(fixedFont(TextSize::Title, QFont::Bold));
    m_timecode->setLayoutDirection(Qt::LeftToRight);
    m_state->setObjectName(QStringLiteral("stageState"));
    m_arrival->setObjectName(QStringLiteral("stageArrival"));
    m_arrival->setWordWrap(true);
    m_words->setObjectName(QStringLiteral("stageWords"));
    m_words->setWordWrap(true);
    m_words->setAlignment(Qt::AlignCenter);
}

PlayerStage::~PlayerStage() {
    m_surface->setPlayer(nullptr);
    delete m_player;
}

void PlayerStage::open(const PlayerSource& source) {
    if (m_player == nullptr) {
        m_player = m_maker ? m_maker() : nullptr;
        if (m_player == nullptr) {
            say(describe(PlayerFault::NoEngine).text());
            return;
        }
        m_surface->setPlayer(m_player);
        connect(m_player, &Player::failed, this, [this](PlayerFault fault) {
            m_open = false;
            say(describe(fault).text());
        });
        Q_EMIT playerMade(m_player);
    }
    say({});
    m_open = true;
    m_player->setPaused(true);
    m_player->load(source);
}

void PlayerStage::close() {
    if (std::exchange(m_open, false)) m_player->unload();
    say({});
}

void PlayerStage::setTimecode(const QString& timecode) {
    put(*m_timecode, timecode);
    layOut();
}

void PlayerStage::setState(const QString& words) {
    put(*m_state, words);
    layOut();
}

QString PlayerStage::state() const { return m_state->text(); }

void PlayerStage::setArrival(const QString& words) {
    put(*m_arrival, words);
    layOut();
}

void PlayerStage::say(const QString& words) {
    put(*m_words, words);
    layOut();
}

void PlayerStage::toggleFullScreen() {
    if (isFullScreen()) return leaveFullScreen();
    m_screen->setParent(this, Qt::Window);
    m_screen->setWindowTitle(tr("Player"));
    m_screen->showFullScreen();
    m_screen->setFocus();
}

void PlayerStage::leaveFullScreen() {
    if (!isFullScreen()) return;
    m_screen->setWindowState(Qt::WindowNoState);
    m_screen->setParent(this, Qt::Widget);
    m_screen->setGeometry(rect());
    m_screen->show();
    m_screen->setFocus();
}

void PlayerStage::resizeEvent(QResizeEvent*) {
    if (!isFullScreen()) m_screen->setGeometry(rect());
}

void PlayerStage::hideEvent(QHideEvent* event) {
    // Another page is looked at; nobody wants the sound of this one then.
    if (!event->spontaneous() && !isFullScreen() && m_open) m_player->setPaused(true);
}

void PlayerStage::layOut() {
    const QRect all = m_screen->rect();
    m_surface->setGeometry(all);
    m_ring->setGeometry(all);
    m_timecode->move(margin, margin);
    m_state->move(std::max(margin, all.width() - margin - m_state->width()), margin);
    if (!m_arrival->isHidden()) {
        // Along the lower edge, as wide as it needs.
        const int most = std::max(1, all.width() - 2 * margin);
        const int across = std::min(most, m_arrival->fontMetrics().horizontalAdvance(m_arrival->text()) + 2 * margin);
        const int high = m_arrival->heightForWidth(across);
        m_arrival->setGeometry(margin, all.height() - margin - high, across, high);
    }
    if (m_words->isHidden()) return;
    const int width = std::min(all.width() - 2 * margin, 420);
    const int height = m_words->heightForWidth(width);
    m_words->setGeometry((all.width() - width) / 2, (all.height() - height) / 2, width, height);
}

bool PlayerStage::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
    case QEvent::Resize:
        if (watched == m_screen) layOut();
        break;
    case QEvent::FocusIn:
    case QEvent::FocusOut:
        if (watched == m_screen) m_ring->setVisible(event->type() == QEvent::FocusIn && !isFullScreen());
        break;
    case QEvent::MouseButtonPress: m_screen->setFocus(Qt::MouseFocusReason); break;
    case QEvent::MouseButtonDblClick:
        if (watched != m_surface) break;
        toggleFullScreen();
        return true;
    case QEvent::Close:
        if (watched != m_screen || !isFullScreen()) break;
        event->ignore();
        leaveFullScreen();
        return true;
    case QEvent::KeyPress:
        if (watched != m_screen || !isFullScreen() || static_cast<QKeyEvent*>(event)->key() != Qt::Key_Escape) break;
        leaveFullScreen();
        return true;
    default: break;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Rushes::Ui
