// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/naming/nameplan.h"

#include <QSet>

namespace Rushes::Naming {

QString sameName(const QString& path) { return path.normalized(QString::NormalizationForm_C).toCaseFolded().normalized(QString::NormalizationForm_C); }

QList<PlannedName> planNames(const QList<RelativeName>& wishes, const std::function<bool(const QString& path)>& isTaken) {
    QList<PlannedName> planned;
    QSet<QString> given;
    for (const RelativeName& wish : wishes) {
        const QString folder = wish.folders.isEmpty() ? QString{} : wish.folders.join(QLatin1Char{'/'}) + QLatin1Char{'/'};
        QString path = wish.path();
        int number = 1;
        while (given.contains(sameName(path)) || isTaken(path)) path = folder + wish.file.numbered(++number).text();
        given.insert(sameName(path));
        planned.append({path, number > 1});
    }
    return planned;
}

} // namespace Rushes::Naming
