// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/components.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Rushes::Ui {

using namespace Qt::StringLiterals;

namespace {

QByteArray resource(const QString& path) {
    QFile file{path};
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened); // compiled in
    return opened ? file.readAll() : QByteArray{};
}

} // namespace

BuildFacts BuildFacts::ofThisBuild() { return read(resource(u":/about/components.json"_s)); }

BuildFacts BuildFacts::read(const QByteArray& json) {
    const QJsonObject document = QJsonDocument::fromJson(json).object();
    const QJsonObject program = document.value("program"_L1).toObject();
    BuildFacts facts{.version = program.value("version"_L1).toString(), .commit = program.value("commit"_L1).toString(), .components = {}};
    const QJsonArray values = document.value("components"_L1).toArray();
    for (const auto& value : values) {
        const QJsonObject one = value.toObject();
        facts.components.append({.name = one.value("name"_L1).toString(),
                                 .version = one.value("version"_L1).toString(),
                                 .licence = one.value("licence"_L1).toString(),
                                 .home = one.value("home"_L1).toString()});
    }
    return facts;
}

QString licenceText() { return QString::fromUtf8(resource(u":/about/LICENSE"_s)); }

} // namespace Rushes::Ui
