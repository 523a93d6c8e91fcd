// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/databaselocation.h"

#include <QTest>

using namespace Rushes::Storage;
using namespace Qt::StringLiterals;

class DatabaseLocationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatTheCommandLineTakes() {
        const auto file = DatabaseLocation::parse(u"sqlite:/tmp/a b.sqlite");
        QVERIFY(file);
        QCOMPARE(file->dialect(), Dialect::Sqlite);
        QCOMPARE(file->file(), u"/tmp/a b.sqlite"_s);
        const auto server = DatabaseLocation::parse(u"postgresql:host=/run user=desk");
        QVERIFY(server);
        QCOMPARE(server->dialect(), Dialect::Postgresql);
        QCOMPARE(server->connectionInfo(), u"host=/run user=desk"_s);
        QCOMPARE(DatabaseLocation::parse(u"postgresql://desk@db/rushes")->connectionInfo(), u"postgresql://desk@db/rushes"_s);
    }

    void refusesEverythingElse() {
        for (const QStringView text : {u"", u"sqlite:", u"sqlite", u"mysql:x", u"/tmp/x.sqlite"}) QVERIFY(!DatabaseLocation::parse(text));
    }

    void doesNotShowAPassword() { QVERIFY(!DatabaseLocation::parse(u"postgresql:password=secret")->text().contains(u"secret"_s)); }
};

QTEST_GUILESS_MAIN(DatabaseLocationTest)
#include "databaselocation_test.moc"
