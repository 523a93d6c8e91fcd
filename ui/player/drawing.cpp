// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/drawing.h"

#include "core/base/errand.h"
#include "core/base/logging.h"

#include <QFile>
#include <QGuiApplication>
#include <QOffscreenSurface>
#include <QOpenGLContext>
#include <QOpenGLFunctions>

#include <algorithm>
#include <array>
#include <memory>

namespace Rushes::Ui {

using namespace Qt::StringLiterals;

namespace {

struct Word {
    Drawing drawing;
    QLatin1StringView text;
};
constexpr std::array words{Word{Drawing::Automatic, "automatic"_L1}, Word{Drawing::OpenGl, "opengl"_L1}, Word{Drawing::Software, "software"_L1}};

/// Programs that play OpenGL on the processor: Mesa's (softpipe, llvmpipe and its older names), those of virtual machines without a card
/// behind them, Windows' own, Google's and Apple's.
constexpr std::array pretenders{"llvmpipe"_L1, "softpipe"_L1,        "swrast"_L1,      "software rasterizer"_L1, "swiftshader"_L1,
                                "svga"_L1,     "microsoft basic"_L1, "gdi generic"_L1, "apple software"_L1,      "virgl (llvmpipe"_L1};

/// The name of what draws; empty where nothing does. On another thread than the window's: a driver takes its time to load.
QString rendererOf(QOffscreenSurface* surface) {
    QOpenGLContext context;
    context.setFormat(surface->requestedFormat());
    if (!context.create() || !context.makeCurrent(surface)) return {};
    const auto* name = reinterpret_cast<const char*>(context.functions()->glGetString(GL_RENDERER));
    QString renderer = name == nullptr ? u"unnamed"_s : QString::fromLatin1(name);
    context.doneCurrent();
    return renderer;
}

} // namespace

QString wordOf(Drawing drawing) { return std::ranges::find(words, drawing, &Word::drawing)->text; }

std::optional<Drawing> drawingFrom(const QString& word) {
    const auto found = std::ranges::find(words, word, &Word::text);
    return found == words.end() ? std::nullopt : std::optional{found->drawing};
}

bool isGraphicsCard(const QString& renderer) {
    return !renderer.isEmpty() && std::ranges::none_of(pretenders, [&](QLatin1StringView name) { return renderer.contains(name, Qt::CaseInsensitive); });
}

DrawingChoice::DrawingChoice(Drawing wanted, QString trialFile, QObject* parent) : QObject{parent}, m_wanted{wanted}, m_trialFile{std::move(trialFile)} {
    if (!m_trialFile.isEmpty() && QFile::exists(m_trialFile)) m_fallback = Fallback::Ended;
}

DrawingChoice::~DrawingChoice() {
    if (m_isTrying) endTrial(); // the program ends in order
}

void DrawingChoice::choose(Drawing drawing) {
    m_wanted = drawing;
    if (m_fallback == Fallback::Ended) endTrial();
    m_fallback = Fallback::None;
    m_hasSucceeded = false;
    Q_EMIT changed();
}

void DrawingChoice::whenKnown(QObject* context, const std::function<void(bool)>& answer) {
    if (m_isKnown || m_wanted == Drawing::Software || m_fallback != Fallback::None) return answer(isOpenGl());
    connect(this, &DrawingChoice::probed, context, [this, answer] { answer(isOpenGl()); }, Qt::SingleShotConnection);
    probe();
}

bool DrawingChoice::isOpenGl() const {
    if (m_wanted == Drawing::Software || m_fallback != Fallback::None || !m_isKnown) return false;
    return m_wanted == Drawing::OpenGl ? !m_renderer.isEmpty() : isGraphicsCard(m_renderer);
}

void DrawingChoice::probe() {
    if (std::exchange(m_isAsked, true)) return;
    begin(); // a broken driver ends programs that load it
    const auto know = [this](const QString& renderer) {
        m_renderer = renderer;
        m_isKnown = true;
        if (!isOpenGl()) endTrial();
        qCInfo(logMedia).noquote() << "videos:" << plainWords(*this);
        Q_EMIT probed();
    };
    // A window system without a screen may know OpenGL and have nowhere to show it.
    const bool hasScreen = QGuiApplication::platformName() != "offscreen"_L1 && QGuiApplication::platformName() != "minimal"_L1;
    if (!hasScreen || !QOpenGLContext::supportsThreadedOpenGL()) return know({});
    // A surface is made and ended in the window's thread.
    const std::shared_ptr<QOffscreenSurface> surface{new QOffscreenSurface, [](QOffscreenSurface* done) { done->deleteLater(); }};
    surface->create();
    inBackground([surface] { return rendererOf(surface.get()); }).then(this, know);
}

void DrawingChoice::begin() {
    if (m_hasSucceeded || m_isTrying) return;
    m_isTrying = true;
    if (m_trialFile.isEmpty()) return;
    QFile trial{m_trialFile};
    if (!trial.open(QIODevice::WriteOnly) || trial.write("OpenGL is being tried.\n") < 0)
        qCWarning(logMedia).noquote() << "cannot note that OpenGL is tried:" << trial.errorString();
}

void DrawingChoice::succeed() {
    if (!m_isTrying) return;
    m_hasSucceeded = true;
    endTrial();
}

void DrawingChoice::giveUp(const QString& why) {
    qCWarning(logMedia).noquote() << "OpenGL does not draw:" << why;
    if (m_isTrying) endTrial();
    if (m_fallback != Fallback::None) return;
    m_fallback = Fallback::Failed;
    Q_EMIT changed();
    Q_EMIT gaveUp();
}

QString plainWords(const DrawingChoice& choice) {
    QString words = (choice.isOpenGl() ? u"OpenGL draws, "_s : u"software draws, "_s) + u"chosen is %1"_s.arg(wordOf(choice.wanted()));
    switch (choice.fallback()) {
    case DrawingChoice::Fallback::None: break;
    case DrawingChoice::Fallback::Ended: return words + u"; the program ended while OpenGL was tried"_s;
    case DrawingChoice::Fallback::Failed: words += u"; OpenGL failed in this run"_s; break;
    }
    if (!choice.isKnown()) return words + u"; OpenGL was not asked"_s;
    return words + (choice.renderer().isEmpty() ? u"; there is no OpenGL"_s : u"; OpenGL is %1"_s.arg(choice.renderer()));
}

void DrawingChoice::endTrial() {
    m_isTrying = false;
    if (!m_trialFile.isEmpty() && !QFile::remove(m_trialFile) && QFile::exists(m_trialFile))
        qCWarning(logMedia).noquote() << "cannot remove the note that OpenGL is tried";
}

} // namespace Rushes::Ui
