// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/diagnosticssetup.h"

#include "app/workbench/backuprules.h"
#include "app/workbench/diagnostics.h"
#include "core/care/crashreport.h"
#include "core/downloads/downloadqueue.h"
#include "core/settings/settings.h"
#include "core/settings/settingsfile.h"
#include "ui/help/components.h"
#include "ui/help/diagnosticsdialog.h"
#include "ui/player/drawing.h"
#include "ui/player/playerfactory.h"
#include "ui/shell/mainwindow.h"

#include <ksyntaxhighlighting_version.h>

#include <QAction>
#include <QApplication>
#include <QScreen>
#include <QStyle>
#include <QStyleHints>

namespace Rushes::Desktop {

using namespace Qt::StringLiterals;

namespace {

/// Of the libraries that have no version of their own to ask for, and of what this Rushes was built with.
QStringList versions() {
    const QString player = Ui::playerVersion();
    QStringList lines{player.isEmpty() ? u"libmpv: none"_s : u"libmpv: client interface %1"_s.arg(player)};
    lines.append(u"KSyntaxHighlighting: %1"_s.arg(QStringLiteral(KSYNTAXHIGHLIGHTING_VERSION_STRING))); // which it was built with: it tells no other
    const Ui::BuildFacts facts = Ui::BuildFacts::ofThisBuild();
    lines.append(u"commit: %1"_s.arg(facts.commit.isEmpty() ? u"not known"_s : facts.commit));
    lines.append(u"built with:"_s);
    for (const Ui::Component& component : facts.components) lines.append(u"  %1 %2"_s.arg(component.name, component.version).trimmed().prepend(u"  "_s));
    return lines;
}

QStringList surroundings(const Ui::DrawingChoice& drawing) {
    QStringList lines{
        u"window system: %1, desktop %2, session %3"_s.arg(QGuiApplication::platformName(), qEnvironmentVariable("XDG_CURRENT_DESKTOP", u"not known"_s),
                                                           qEnvironmentVariable("XDG_SESSION_TYPE", u"not known"_s)),
        u"style: %1, %2"_s.arg(QApplication::style()->name(), QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark ? u"dark"_s : u"light"_s),
        u"videos: %1"_s.arg(Ui::plainWords(drawing))};
    for (const QScreen* screen : QGuiApplication::screens())
        lines.append(u"screen: %1×%2 at %3, %4 Hz"_s.arg(screen->size().width())
                         .arg(screen->size().height())
                         .arg(screen->devicePixelRatio())
                         .arg(screen->refreshRate()));
    return lines;
}

} // namespace

DiagnosticsSetup::DiagnosticsSetup(Ui::MainWindow& window, Settings::Settings& settings, const Downloads::DownloadQueue& queue,
                                   Storage::DatabaseLocation library, Settings::Places places, const Ui::DrawingChoice& drawing, Ui::FileChooser& chooser,
                                   Clock& clock, QObject* parent)
    : QObject{parent},
      m_window{window},
      m_settings{settings},
      m_queue{queue},
      m_library{std::move(library)},
      m_places{std::move(places)},
      m_drawing{drawing},
      m_chooser{chooser},
      m_clock{clock} {
    auto* action = new QAction{tr("Diagnostics…"), &m_window};
    action->setObjectName(u"actionDiagnostics"_s);
    connect(action, &QAction::triggered, this, &DiagnosticsSetup::open);
    m_window.addToMenu(Ui::MenuPart::Program, action);
}

void DiagnosticsSetup::open() {
    const Workbench::DiagnosticsFacts facts{.program = u"rushes "_s + QApplication::applicationVersion(),
                                            .versions = &versions,
                                            .surroundings = surroundings(m_drawing),
                                            .settings = QString::fromUtf8(Settings::exportedSettings(m_settings)),
                                            .places = m_places,
                                            .library = m_library,
                                            .backups = Workbench::backupRulesOf(m_settings),
                                            .queue = m_queue.downloads(),
                                            .log = Care::recentLog(),
                                            .personal = Workbench::personalFactsOf(m_settings)};
    auto* dialog = new Ui::DiagnosticsDialog{[facts] { return Workbench::diagnosticsOf(facts); }, m_clock, m_chooser, &m_window};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &Ui::DiagnosticsDialog::showRequested, this, &DiagnosticsSetup::showRequested);
    dialog->open();
}

} // namespace Rushes::Desktop
