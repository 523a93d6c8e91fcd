// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <functional>
#include <optional>

namespace Rushes::Ui {

/// Who draws the pictures of a video.
enum class Drawing : quint8 {
    Automatic, ///< the graphics card where there is one that draws by itself, else the processor
    OpenGl,    ///< OpenGL wherever there is one, even one that the processor plays
    Software,  ///< the processor
};

/// As it stands in the settings' file and on the command line: "automatic", "opengl", "software".
[[nodiscard]] QString wordOf(Drawing drawing);
[[nodiscard]] std::optional<Drawing> drawingFrom(const QString& word);

/// Whether the renderer of this name (GL_RENDERER) is a graphics card, and not a program that does as if it were one.
[[nodiscard]] bool isGraphicsCard(const QString& renderer);

/// Who shall draw, and what became of it: shared by all players of the program. A file says that a graphics card is being tried; where it
/// still lies there at the next start the program did not live through that, and software draws until a person chooses anew.
class DrawingChoice final : public QObject {
    Q_OBJECT

public:
    /// Why software draws where something else was chosen.
    enum class Fallback : quint8 {
        None,
        Ended,  ///< the program ended while OpenGL was being tried
        Failed, ///< OpenGL said no, or was lost, in this run
    };

    /// `trialFile` is the file of the trial; empty for none.
    explicit DrawingChoice(Drawing wanted, QString trialFile = {}, QObject* parent = nullptr);
    ~DrawingChoice() override;

    [[nodiscard]] Drawing wanted() const { return m_wanted; }
    [[nodiscard]] Fallback fallback() const { return m_fallback; }
    /// Forgets what failed before. What plays goes on where it is, drawn as it shall be now.
    void choose(Drawing drawing);

    /// Answers in this thread whether OpenGL shall draw, at once or once the graphics card has said its name, for which the window does not
    /// wait. `context` as in a connection: no answer comes after its end.
    void whenKnown(QObject* context, const std::function<void(bool)>& answer);
    /// What is known by now; no before anybody asked.
    [[nodiscard]] bool isOpenGl() const;
    /// The graphics card has said its name, or that there is none.
    [[nodiscard]] bool isKnown() const { return m_isKnown; }
    /// As the graphics card calls itself; empty where there is none, and while it was not asked.
    [[nodiscard]] QString renderer() const { return m_renderer; }

    /// OpenGL is about to be used for a picture.
    void begin();
    /// A picture that it drew is on the screen.
    void succeed();
    /// It does not draw. From now on software does.
    void giveUp(const QString& why);

Q_SIGNALS:
    /// isOpenGl() may be another.
    void changed();
    void gaveUp();
    /// The graphics card has said its name.
    void probed();

private:
    void probe();
    void endTrial();

    Drawing m_wanted;
    QString m_trialFile;
    Fallback m_fallback = Fallback::None;
    QString m_renderer;
    bool m_isAsked = false;
    bool m_isKnown = false;
    bool m_isTrying = false;
    bool m_hasSucceeded = false;
};

/// How it stands, for the log and the diagnostics, which are not translated.
[[nodiscard]] QString plainWords(const DrawingChoice& choice);

} // namespace Rushes::Ui
