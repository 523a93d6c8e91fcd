// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/player/player.h"
#include "ui/player/playerfactory.h"
#include "ui/words/faultwords.h"

#include <QWidget>

#include <chrono>

class QPushButton;

namespace Rushes::Ui {

class PictureLoader;
class PictureView;
class PlainLabel;
class TransportBar;
class VideoSurface;

/// What a preview shows before anything of it is played.
struct PreviewSubject {
    QString title;
    QUrl picture;
    std::chrono::milliseconds duration{0};
    Media::FrameRate rate = Media::FrameRate::of(25).value();
    QString startTimecode; ///< empty for zero
    bool canPlay = false;  ///< there is something to play
};

/// A picture of 16:9 that becomes a playing video where it stands, with its transport on it, and fills the screen on demand. It asks for
/// what to play when somebody wants to see it, and not before.
class PreviewPane : public QWidget {
    Q_OBJECT

public:
    /// `pictures` must outlive the widget.
    explicit PreviewPane(PictureLoader& pictures, QWidget* parent = nullptr);
    ~PreviewPane() override;

    /// Without one only the picture is shown.
    void setPlayerMaker(const PlayerMaker& maker);
    /// Another subject; what was played before ends.
    void setSubject(const PreviewSubject& subject);

    /// Plays or pauses. The first time sourceWanted() is said, which play(), refuse() or askForSignIn() answers.
    void togglePlay();
    /// Goes to a frame; what is not open yet begins there.
    void seek(qint64 frame);
    void toggleFullScreen();
    void pause();

    void play(const PlayerSource& source);
    void refuse(const FaultWords& words);
    void askForSignIn();

    [[nodiscard]] bool isFullScreen() const { return m_stage->isWindow(); }
    /// Something is opened or shown, so that positionChanged() says where it is.
    [[nodiscard]] bool isOpen() const { return m_step == Step::Open; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override { return width * 9 / 16; }
    [[nodiscard]] QSize sizeHint() const override { return {416, 234}; }

Q_SIGNALS:
    void sourceWanted();
    void signInRequested();
    void positionChanged(qint64 frame);
    /// What was open is not any more.
    void closed();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum class Step : quint8 { Idle, Asking, Open };

    void makePlayer();
    void makeTransport();
    void layOut();
    void say(const QString& words, bool withSignIn = false);
    void close();
    void leaveFullScreen();

    QWidget* m_stage; ///< all of it; the window of the full screen while that is on
    PictureView* m_poster;
    VideoSurface* m_surface;
    TransportBar* m_bar;
    QWidget* m_message;
    PlainLabel* m_words;
    QPushButton* m_signIn;
    PlayerMaker m_maker;
    Player* m_player = nullptr;
    PreviewSubject m_subject;
    Step m_step = Step::Idle;
    qint64 m_from = 0; ///< the frame at which what is opened next begins
};

} // namespace Rushes::Ui
