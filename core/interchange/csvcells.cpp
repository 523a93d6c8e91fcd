// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/csvcells.h"

namespace Rushes::Interchange {

using namespace Qt::StringLiterals;

namespace {

bool isFormula(QChar first) { return u"=+-@\t\r'"_s.contains(first); }

} // namespace

QString csvCell(QString text) {
    text.remove(QChar::Null);
    if (!text.isEmpty() && isFormula(text.front())) text.prepend(u'\'');
    const bool isPlain = !text.contains(u',') && !text.contains(u'"') && !text.contains(u'\n') && !text.contains(u'\r');
    return isPlain ? text : u'"' + text.replace(u'"', "\"\""_L1) + u'"';
}

QString fromCsvCell(const QString& cell) {
    const bool wasGuarded = cell.size() > 1 && cell.front() == u'\'' && isFormula(cell.at(1));
    return wasGuarded ? cell.sliced(1) : cell;
}

QString csvTags(const QStringList& tags) {
    QString cell;
    for (const QString& tag : tags) {
        if (!cell.isEmpty()) cell += u';';
        cell += QString{tag}.replace(u'\\', "\\\\"_L1).replace(u';', "\\;"_L1);
    }
    return cell;
}

QStringList fromCsvTags(QStringView cell) {
    QStringList tags;
    QString tag;
    const auto end = [&] {
        if (const QString name = tag.trimmed(); !name.isEmpty()) tags.append(name);
        tag.clear();
    };
    for (qsizetype at = 0; at < cell.size(); ++at) {
        const QChar letter = cell.at(at);
        if (letter == u'\\' && at + 1 < cell.size()) tag += cell.at(++at);
        else if (letter == u';') end();
        else tag += letter;
    }
    end();
    return tags;
}

} // namespace Rushes::Interchange
