// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/jsoncorpus.h"

#include <QDir>

namespace Rushes::Tests {

using namespace Qt::StringLiterals;

namespace {

QList<JsonSpecimen> specimens(const QString& pattern) {
    const QDir folder{QStringLiteral(RUSHES_SOURCE_DIR "/tests/corpus/json")};
    QList<JsonSpecimen> found;
    const QStringList names = folder.entryList({pattern}, QDir::Files, QDir::Name);
    for (const QString& name : names) {
        QFile file{folder.filePath(name)};
        if (!file.open(QIODevice::ReadOnly)) qFatal("%s cannot be read", qPrintable(file.fileName()));
        found.append({name.toLatin1(), file.readAll()});
    }
    if (found.isEmpty()) qFatal("the corpus of JSON is not where it was");
    return found;
}

QByteArray nested(int levels, const QByteArray& open, const QByteArray& close) {
    return "{\"email\":\"ann@example.org\",\"password\":\"x\",\"more\":" + open.repeated(levels) + '1' + close.repeated(levels) + '}';
}

} // namespace

QList<JsonSpecimen> goodJson() { return specimens(u"good-*.json"_s); }

QList<JsonSpecimen> badJson() {
    QList<JsonSpecimen> all = specimens(u"bad-*.json"_s);
    for (const int levels : {100, 5'000, 100'000}) {
        const QByteArray count = QByteArray::number(levels);
        all.append({count + " lists in each other", nested(levels, "[", "]")});
        all.append({count + " objects in each other", nested(levels, "{\"a\":", "}")});
    }
    all.append({"100000 levels that never close", QByteArray(100'000, '[')});
    all.append({"a string of 16 MB", "{\"email\":\"" + QByteArray(qsizetype{16} * 1024 * 1024, 'x') + "\"}"});
    return all;
}

} // namespace Rushes::Tests
