// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/noticewords.h"

#include "ui/words/placewords.h"
#include "ui/words/words.h"

#include <QCoreApplication>

namespace Rushes::Ui::Words {
namespace {

using Catalogue::BoardNotice;
using Library::PortalNotice;

QString tr(const char* text, const char* comment = nullptr, int n = -1) { return QCoreApplication::translate("Rushes::Ui::Words", text, comment, n); }

QString part(const QString& word) {
    const auto is = [&word](const char* known) { return word == QLatin1StringView{known}; };
    if (is("title")) return tr("the title");
    if (is("dates")) return tr("the date");
    if (is("place")) return tr("the place");
    if (is("text")) return tr("the text");
    if (is("caption")) return tr("the caption");
    if (is("credit")) return tr("the credit");
    if (is("terms")) return tr("the usage terms");
    if (is("embargo")) return tr("the embargo");
    if (is("shots")) return tr("the shot list");
    if (is("file")) return tr("the file itself");
    return {};
}

} // namespace

QString corrected(const QStringList& what) {
    QStringList parts;
    for (const QString& word : what) parts.append(part(word));
    parts.removeAll(QString{});
    if (parts.size() < 2) return parts.join(QString{});
    const QString last = parts.takeLast();
    return tr("%1 and %2").arg(parts.join(tr(", ")), last);
}

QString badge(const PortalNotice& notice) {
    if (!notice.isOpen()) return {};
    return notice.kind == PortalNotice::Kind::Withdrawn ? tr("Withdrawn") : tr("Corrected");
}

QString told(const PortalNotice& notice) {
    const QString day = notice.at.isValid() ? date(notice.at.toLocalTime().date()) : QString{};
    const auto dated = [&day](const QString& words) { return day.isEmpty() ? words : tr("%1 on %2").arg(words, day); };
    switch (notice.kind) {
    case PortalNotice::Kind::None: return {};
    case PortalNotice::Kind::Withdrawn: return dated(tr("Its portal withdrew this"));
    case PortalNotice::Kind::Corrected: break;
    }
    const QString what = corrected(notice.what);
    return dated(what.isEmpty() ? tr("Its portal corrected this") : tr("Its portal corrected %1").arg(what));
}

QString told(const BoardNotice& notice) {
    const QString what = corrected(notice.what);
    switch (notice.event) {
    case BoardNotice::Event::Corrected: return what.isEmpty() ? tr("Corrected") : tr("Corrected: %1").arg(what);
    case BoardNotice::Event::Withdrawn: return tr("Withdrawn by the portal");
    case BoardNotice::Event::Restored: return what.isEmpty() ? tr("Published again") : tr("Published again, corrected: %1").arg(what);
    case BoardNotice::Event::Queued: return tr("Queued as wished for: %1").arg(notice.context);
    case BoardNotice::Event::Here: return tr("Published as wished for: %1").arg(notice.context);
    }
    return {};
}

QString files(const BoardNotice& notice) { return notice.clips == 0 ? QString{} : tr("You have %Ln files of it", nullptr, pluralOf(notice.clips)); }

} // namespace Rushes::Ui::Words
