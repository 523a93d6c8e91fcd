// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/portal/portalfixture.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rushes::Tests;
using Rushes::PortalServer::Route;

namespace {

/// "GET /v1/videos/{id}" for each operation of the contract. Its form is fixed: a path stands at two spaces, a method at four.
QStringList operationsOf(const QString& yaml) {
    QStringList operations;
    QString path;
    bool inPaths = false;
    for (const QString& line : yaml.split(u'\n')) {
        if (!line.startsWith(u' ') && !line.isEmpty()) inPaths = line == "paths:"_L1;
        if (!inPaths) continue;
        const QString word = line.trimmed().chopped(line.trimmed().endsWith(u':') ? 1 : 0);
        if (line.startsWith("  /"_L1)) path = word;
        else if (line.startsWith("    "_L1) && !line.startsWith("     "_L1) &&
                 QStringList{u"get"_s, u"post"_s, u"put"_s, u"patch"_s, u"delete"_s}.contains(word))
            operations.append(word.toUpper() + u' ' + path);
    }
    operations.sort();
    return operations;
}

} // namespace

class ContractTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void servesTheContractAndNothingElse() {
        QFile file{QStringLiteral(RUSHES_SOURCE_DIR "/resources/openapi/portal.yaml")};
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList promised = operationsOf(QString::fromUtf8(file.readAll()));
        QVERIFY(promised.size() > 20);
        const QTemporaryDir folder;
        const PortalFixture fixture{Rushes::Storage::DatabaseLocation::sqlite(folder.filePath(u"portal.sqlite"_s))};
        QStringList served;
        for (const Route& route : fixture.portal->router().routes()) served.append(QString::fromLatin1(word(route.method) + ' ' + route.pattern));
        served.sort();
        QCOMPARE(served, promised);
    }
};

QTEST_GUILESS_MAIN(ContractTest)
#include "contract_test.moc"
