// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"
#include "tests/support/await.h"
#include "tests/support/testdatabase.h"

#include <QDir>
#include <QSqlDatabase>
#include <QSqlError>
#include <QTest>

using Rushes::await;
using namespace Rushes::Storage;
using namespace Qt::StringLiterals;

/// Every statement file is understood by the databases it is for, after the migrations of its schema.
class StatementsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { Rushes::Tests::TestDatabases::addRows(); }

    void everyFileIsUnderstood_data() {
        QTest::addColumn<QString>("schema");
        const QStringList schemas = QDir{u":/sql"_s}.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        QVERIFY(!schemas.isEmpty());
        for (const QString& schema : schemas) QTest::newRow(qPrintable(schema)) << schema;
    }

    void everyFileIsUnderstood() {
        QFETCH_GLOBAL(Dialect, dialect);
        QFETCH(QString, schema);
        const QByteArray name = schema.toLatin1();
        // The cache of a catalogue and the notice board are files of their own on every desk; they have no form for a server.
        const bool isOfADesk = schema == "catalogue"_L1 || schema == "notices"_L1;
        if (isOfADesk && dialect == Dialect::Postgresql) return;
        Database database{m_databases.fresh(dialect), Schema{QLatin1StringView{name}, 1}};
        const QSet<QString> statements = namesOf(schema, u"common"_s) + namesOf(schema, word(dialect));
        QVERIFY(!statements.isEmpty());
        auto problems = database.run([statements, dialect, name](Connection& connection) -> StorageResult<QStringList> {
            QStringList found;
            for (const QString& statement : statements) {
                const QByteArray key = statement.toLatin1();
                const auto text = Statement{name.constData(), key.constData()}.text(dialect);
                if (!text) return std::unexpected{text.error()};
                if (text->contains(u"-- "_s)) found << statement + u": its comment is asked, too"_s;
                QSqlQuery query{connection.qt()};
                if (!query.prepare(*text)) found << statement + u": "_s + query.lastError().text();
            }
            return found;
        });
        const auto answer = await(problems);
        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().detail));
        QVERIFY2(answer->isEmpty(), qPrintable(answer->join(u'\n')));
    }

private:
    static QSet<QString> namesOf(const QString& schema, const QString& folder) {
        QSet<QString> names;
        const QStringList files = QDir{u":/sql/%1/%2"_s.arg(schema, folder)}.entryList({u"*.sql"_s}, QDir::Files);
        for (const QString& file : files) names.insert(file.chopped(4));
        return names;
    }

    Rushes::Tests::TestDatabases m_databases;
};

QTEST_GUILESS_MAIN(StatementsTest)
#include "statements_test.moc"
