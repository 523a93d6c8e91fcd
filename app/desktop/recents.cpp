// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/recents.h"

#include "core/settings/settings.h"
#include "core/storage/databaselocation.h"
#include "ui/widgets/icons.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>
#include <QSettings>
#include <QUrl>

#if defined(Q_OS_WIN)
#include <qt_windows.h>

#include <shlobj.h>
#elif defined(Q_OS_MACOS)
#include <CoreFoundation/CoreFoundation.h>
#include <objc/message.h>
#include <objc/runtime.h>
#endif

namespace Rushes::Desktop {

using namespace Qt::StringLiterals;
using Kind = RecentItem::Kind;

namespace {

const QString folders = u"recent/folders/"_s;
constexpr qsizetype longestTitle = 60;

QString digestOf(const Storage::DatabaseLocation& library) {
    const QString place = library.dialect() == Storage::Dialect::Sqlite ? library.file() : library.connectionInfo();
    return QString::fromLatin1(QCryptographicHash::hash(place.toUtf8(), QCryptographicHash::Sha256).toHex().first(16));
}

} // namespace

Recents::Recents(Settings::Settings& settings, const Storage::DatabaseLocation& library, QObject* parent)
    : QObject{parent}, m_settings{settings}, m_library{digestOf(library)} {}

QString Recents::key() const { return u"recent/items/"_s + m_library; }

bool Recents::isRemembering() const { return m_settings.remembersRecent(); }

void Recents::setRemembering(bool remembers) {
    m_settings.setRemembersRecent(remembers);
    if (!remembers) clear();
}

QList<RecentItem> Recents::items() const {
    QList<RecentItem> all;
    const QJsonArray list = QJsonDocument::fromJson(m_settings.file().value(key()).toString().toUtf8()).array();
    for (const auto& each : list) {
        const Library::ClipId clip{each["clip"_L1].toString()};
        if (clip.isEmpty() || all.size() >= most) continue;
        all.append({.kind = each["kind"_L1] == "shotlist"_L1 ? Kind::ShotList : Kind::Clip, .clip = clip, .title = each["title"_L1].toString()});
    }
    return all;
}

void Recents::note(const RecentItem& item) {
    if (!isRemembering() || item.clip.isEmpty()) return;
    QList<RecentItem> all = items();
    all.removeIf([&item](const RecentItem& one) { return one.kind == item.kind && one.clip == item.clip; });
    all.prepend(item);
    keep(all.first(std::min(all.size(), most)));
}

void Recents::forget(const Library::ClipId& clip) {
    QList<RecentItem> all = items();
    all.removeIf([&clip](const RecentItem& one) { return one.clip == clip; });
    keep(all);
}

void Recents::keep(const QList<RecentItem>& items) {
    QJsonArray list;
    for (const RecentItem& one : items)
        list.append(QJsonObject{{u"kind"_s, one.kind == Kind::ShotList ? u"shotlist"_s : u"clip"_s}, {u"clip"_s, one.clip.text()}, {u"title"_s, one.title}});
    m_settings.file().setValue(key(), QString::fromUtf8(QJsonDocument{list}.toJson(QJsonDocument::Compact)));
}

QString Recents::folder(const QString& purpose) const { return m_settings.file().value(folders + purpose).toString(); }

void Recents::noteFolder(const QString& purpose, const QString& folder) {
    if (isRemembering()) m_settings.file().setValue(folders + purpose, folder);
}

void Recents::noteFile(const QString& path) const {
    if (!isRemembering()) return;
#if defined(Q_OS_WIN)
    const std::wstring file = QDir::toNativeSeparators(path).toStdWString();
    SHAddToRecentDocs(SHARD_PATHW, file.c_str());
#elif defined(Q_OS_MACOS)
    // [NSDocumentController.sharedDocumentController noteNewRecentDocumentURL:], without a file of Objective-C for one line.
    const auto ask = reinterpret_cast<id (*)(id, SEL)>(objc_msgSend);
    const auto tell = reinterpret_cast<void (*)(id, SEL, id)>(objc_msgSend);
    const id controller = ask(reinterpret_cast<id>(objc_getClass("NSDocumentController")), sel_registerName("sharedDocumentController"));
    const CFURLRef url = QUrl::fromLocalFile(path).toCFURL();
    if (controller != nullptr)
        tell(controller, sel_registerName("noteNewRecentDocumentURL:"), reinterpret_cast<id>(const_cast<void*>(static_cast<const void*>(url))));
    CFRelease(url);
#else
    Q_UNUSED(path) // docs/decisions/0101
#endif
}

void Recents::clear() {
    m_settings.file().remove(u"recent/items"_s); // of every library
    m_settings.file().remove(u"recent/folders"_s);
}

void Recents::fill(QMenu& menu) {
    menu.clear();
    const QList<RecentItem> all = items();
    for (const RecentItem& item : all) {
        QString title = item.title.size() > longestTitle ? item.title.first(longestTitle - 1) + u'…' : item.title;
        title.replace(u'&', u"&&"_s);
        QAction* action =
            menu.addAction(Ui::symbol(item.kind == Kind::Clip ? u"film" : u"doc"), item.kind == Kind::Clip ? title : tr("Shot list of %1").arg(title));
        connect(action, &QAction::triggered, this, [this, item] { Q_EMIT chosen(item); });
    }
    if (all.isEmpty()) menu.addAction(isRemembering() ? tr("Nothing was opened yet") : tr("Remembering is switched off in the settings"))->setEnabled(false);
    menu.addSeparator();
    QAction* forget = menu.addAction(tr("Clear"));
    forget->setObjectName(u"clearRecent"_s);
    forget->setEnabled(!all.isEmpty());
    connect(forget, &QAction::triggered, this, &Recents::clear);
}

} // namespace Rushes::Desktop
