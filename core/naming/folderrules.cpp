// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/naming/folderrules.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Rushes::Naming {

using namespace Qt::StringLiterals;

QString folderFor(const QList<FolderRule>& rules, const QString& source, const QString& role, const QString& fallback) {
    const FolderRule* best = nullptr;
    int bestWeight = -1;
    for (const FolderRule& rule : rules) {
        const bool fits = (rule.source.isEmpty() || rule.source.compare(source, Qt::CaseInsensitive) == 0) && (rule.role.isEmpty() || rule.role == role);
        const int weight = (rule.source.isEmpty() ? 0 : 2) + (rule.role.isEmpty() ? 0 : 1);
        if (!fits || weight <= bestWeight || rule.folder.isEmpty()) continue;
        best = &rule;
        bestWeight = weight;
    }
    return best == nullptr ? fallback : best->folder;
}

QString toText(const QList<FolderRule>& rules) {
    QJsonArray all;
    for (const FolderRule& rule : rules) all.append(QJsonObject{{u"source"_s, rule.source}, {u"role"_s, rule.role}, {u"folder"_s, rule.folder}});
    return all.isEmpty() ? QString{} : QString::fromUtf8(QJsonDocument{all}.toJson(QJsonDocument::Compact));
}

QList<FolderRule> folderRulesFrom(const QString& text) {
    QList<FolderRule> rules;
    const QJsonArray all = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const auto& value : all) {
        const FolderRule rule{value.toObject().value("source"_L1).toString(), value.toObject().value("role"_L1).toString(),
                              value.toObject().value("folder"_L1).toString()};
        if (QDir::isAbsolutePath(rule.folder)) rules.append(rule);
    }
    return rules;
}

} // namespace Rushes::Naming
