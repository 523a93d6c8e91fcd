// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/settingsexchange.h"

#include "core/base/clock.h"
#include "core/base/errand.h"
#include "core/settings/settings.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/filechooser.h"
#include "ui/widgets/plainmessagebox.h"
#include "ui/words/settingwords.h"

#include <QDir>
#include <QPushButton>
#include <QSettings>

namespace Rushes::Desktop {

using namespace Qt::StringLiterals;
using Settings::SettingsChange;
using Settings::SettingsFileFault;
using Settings::SettingsImport;
using Ui::Notice;

namespace {

const QString exchangeNotice = u"settingsFile"_s;
constexpr qsizetype mostShown = 12;

QString linesOf(const QList<SettingsChange>& changes) {
    QStringList lines;
    for (const SettingsChange& change : changes.first(std::min(changes.size(), mostShown)))
        lines.append(u"%1: %2 → %3"_s.arg(Ui::Words::settingName(change.name), Ui::Words::settingValue(change.before), Ui::Words::settingValue(change.after)));
    return lines.join(u'\n');
}

} // namespace

SettingsExchange::SettingsExchange(Settings::Settings& settings, Ui::MainWindow& window, Ui::FileChooser& chooser, Clock& clock, QObject* parent)
    : QObject{parent}, m_settings{settings}, m_window{window}, m_chooser{chooser}, m_clock{clock} {}

void SettingsExchange::askExport() {
    m_chooser.ask(m_window,
                  {.purpose = u"exportSettings"_s,
                   .kind = Ui::FileQuestion::Kind::NewFile,
                   .title = tr("Export settings"),
                   .filter = tr("Settings (*.json)"),
                   .name = u"rushes-settings.json"_s},
                  this, [this](const QStringList& paths) { exportTo(paths.constFirst()); });
}

void SettingsExchange::askImport() {
    m_chooser.ask(m_window, {.purpose = u"importSettings"_s, .title = tr("Import settings"), .filter = tr("Settings (*.json)")}, this,
                  [this](const QStringList& paths) { importFrom(paths.constFirst()); });
}

void SettingsExchange::exportTo(const QString& path) {
    inBackground(Settings::writeSettingsFile, path, Settings::exportedSettings(m_settings))
        .then(this, [this, path](const std::expected<void, SettingsFileFault>& written) {
            if (!written) return report(written.error(), path);
            say(tr("The settings are in %1.").arg(QDir::toNativeSeparators(path)), tr("There is no password and no session in it."), u"ok"_s);
        });
}

void SettingsExchange::importFrom(const QString& path) {
    inBackground(Settings::readSettingsFile, path).then(this, [this, path](const std::expected<QByteArray, SettingsFileFault>& json) {
        if (!json) return report(json.error(), path);
        const auto import = Settings::settingsIn(*json, m_settings);
        if (!import) return report(import.error(), path);
        show(*import, path);
    });
}

void SettingsExchange::show(const SettingsImport& import, const QString& path) {
    QStringList left;
    if (!import.unknown.isEmpty()) left.append(tr("Left out, because no setting has that name: %1.").arg(import.unknown.join(u", "_s)));
    if (!import.refused.isEmpty()) left.append(tr("Left out, because it cannot have that value: %1.").arg(import.refused.join(u", "_s)));
    const int count = static_cast<int>(import.changes.size());
    if (count == 0)
        return say(tr("The settings are as in %1 already.").arg(QDir::toNativeSeparators(path)), left.join(u' '), left.isEmpty() ? u"ok"_s : u"warn"_s);
    QStringList rest{linesOf(import.changes)};
    if (count > mostShown) rest.append(tr("and %Ln more", nullptr, count - static_cast<int>(mostShown)));
    rest += left;
    rest.append(tr("What is in force now is kept in a file beside the settings, and can be imported again."));
    auto* question =
        new Ui::PlainMessageBox{tr("Import settings"), tr("%Ln settings would change.", nullptr, count), rest.join(u"\n"_s), QMessageBox::Cancel, &m_window};
    question->setObjectName(u"settingsImport"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton* yes = question->addButton(tr("Change %Ln settings and start again", nullptr, count), QMessageBox::AcceptRole);
    connect(yes, &QPushButton::clicked, this, [this, import] { take(import); });
    question->open();
}

void SettingsExchange::take(const SettingsImport& import) {
    // What was in force is on the disk before anything is changed.
    const QString file = m_settings.file().fileName();
    inBackground(Settings::keepBefore, file, m_clock.now(), Settings::exportedSettings(m_settings))
        .then(this, [this, import, file](const std::expected<QString, SettingsFileFault>& kept) {
            if (!kept) return report(kept.error(), file);
            Settings::apply(import, m_settings);
            m_settings.file().sync();
            Q_EMIT restartRequested();
        });
}

void SettingsExchange::report(SettingsFileFault fault, const QString& path) { say(QDir::toNativeSeparators(path), Ui::Words::describe(fault), u"err"_s); }

void SettingsExchange::say(const QString& what, const QString& rest, const QString& icon) {
    const auto level = icon == "err"_L1 ? Notice::Level::Err : icon == "warn"_L1 ? Notice::Level::Warn : Notice::Level::Info;
    m_window.banner().post({exchangeNotice, level, {what, rest, icon}, {}});
}

} // namespace Rushes::Desktop
