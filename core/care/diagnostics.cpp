// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/care/diagnostics.h"

#include "core/care/ziparchive.h"

namespace Rushes::Care {

using namespace Qt::StringLiterals;

QList<DiagnosticsPart> redacted(const Diagnostics& diagnostics, Disclosure disclosure) {
    Redactor redactor{diagnostics.personal, disclosure};
    QList<DiagnosticsPart> parts;
    for (const DiagnosticsPart& part : diagnostics.parts) parts.append({part.key, redactor.redact(part.text)});
    return parts;
}

QString headingOf(const DiagnosticsPart& part) { return u"== %1 =="_s.arg(part.key); }

QString textOf(const QList<DiagnosticsPart>& parts) {
    QStringList texts;
    for (const DiagnosticsPart& part : parts) texts.append(headingOf(part) + u'\n' + part.text.trimmed() + u'\n');
    return texts.join(u'\n');
}

QByteArray fileOf(const QList<DiagnosticsPart>& parts, const QString& name, const QDateTime& now) {
    if (!name.endsWith(".zip"_L1, Qt::CaseInsensitive)) return textOf(parts).toUtf8();
    QList<ZipEntry> entries;
    for (const DiagnosticsPart& part : parts) entries.append({part.key + u".txt"_s, part.text.trimmed().toUtf8() + '\n'});
    return zipArchive(entries, now);
}

QString diagnosticsName(const QDateTime& now) { return u"rushes-diagnostics-%1"_s.arg(now.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s)); }

} // namespace Rushes::Care
