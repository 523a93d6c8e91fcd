// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/drawingsetup.h"

#include "core/settings/settings.h"
#include "ui/player/playerfactory.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/banner.h"

#include <QAction>

#include <algorithm>
#include <array>

namespace Rushes::Desktop {

using namespace Qt::StringLiterals;
using Fallback = Ui::DrawingChoice::Fallback;

namespace {

const QString notice = u"drawing"_s;
constexpr std::array ways{Ui::Drawing::Automatic, Ui::Drawing::OpenGl, Ui::Drawing::Software};

} // namespace

Ui::Drawing DrawingSetup::kept(const Settings::Settings& settings) { return Ui::drawingFrom(settings.drawing()).value_or(Ui::Drawing::Automatic); }

DrawingSetup::DrawingSetup(Settings::Settings& settings, Ui::MainWindow& window, Ui::DrawingChoice& choice)
    : m_settings{settings}, m_window{window}, m_choice{choice} {
    connect(&m_choice, &Ui::DrawingChoice::gaveUp, this, &DrawingSetup::tell);
    connect(&m_window.banner(), &Ui::Banner::buttonPressed, this, [this](const QString& pressed) {
        if (pressed != notice) return;
        m_window.banner().withdraw(notice);
        if (auto* open = m_window.findChild<QAction*>(u"actionSettings"_s)) open->trigger();
    });
    if (m_choice.fallback() != Fallback::None && m_choice.wanted() != Ui::Drawing::Software && Ui::canPlay()) tell();
}

void DrawingSetup::tell() {
    const bool hasEnded = m_choice.fallback() == Fallback::Ended;
    m_window.banner().post(
        {notice,
         Ui::Notice::Level::Info,
         {hasEnded ? tr("Videos are drawn without the graphics card.") : tr("The graphics card stopped drawing videos."),
          hasEnded
              ? tr("Rushes ended while it tried the graphics card, so the processor draws them now. They look the same. You can try again in the settings.")
              : tr("The processor draws them now; what was playing goes on where it was. You can try again in the settings."),
          u"info"_s},
         tr("Open the settings…")});
}

QList<Ui::Setting> DrawingSetup::settings() {
    if (!Ui::canPlay()) return {};
    return {{.section = tr("Player"),
             .name = tr("Drawing"),
             .help = tr(
                 "Who draws videos. Automatic takes the graphics card where there is one, else the processor. A choice also tries again what failed before."),
             .words = tr("opengl gpu graphics card software hardware video picture"),
             .kind = Ui::ChoiceSetting{.names = {tr("Automatic"), tr("OpenGL"), tr("Software")},
                                       .read = [this] { return std::ranges::find(ways, m_choice.wanted()) - ways.begin(); },
                                       .choose =
                                           [this](qsizetype chosen) {
                                               const Ui::Drawing way = ways.at(static_cast<std::size_t>(chosen));
                                               m_settings.setDrawing(Ui::wordOf(way));
                                               m_window.banner().withdraw(notice);
                                               m_choice.choose(way);
                                           },
                                       .usual = 0}}};
}

} // namespace Rushes::Desktop
