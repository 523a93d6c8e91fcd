// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/journal.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Rushes::Files;
using namespace Qt::StringLiterals;

/// What is to be done and was done, as it is kept.
class JournalTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void theNewestStandsFirst() {
        const Journal journal = open();
        for (const QString& id : {u"1"_s, u"3"_s, u"2"_s}) QVERIFY(journal.save(entry(id, u"done"_s)));
        QVERIFY(journal.save(entry(u"2"_s, u"going"_s))); // again, as it goes on
        QCOMPARE(ids(journal), (QStringList{u"3"_s, u"2"_s, u"1"_s}));
        QCOMPARE(journal.entries().at(1).value("state"_L1).toString(), u"going"_s);
    }

    void idsAreOlderAndNewer() {
        const QDateTime now{QDate{2026, 3, 12}, QTime{14, 5}, QTimeZone::UTC};
        for (int later = 0; later < 100; ++later) QVERIFY(Journal::newId(now.addMSecs(later)) < Journal::newId(now.addMSecs(later + 1)));
    }

    void theOldestAreForgottenButNoneThatIsUnderWayNorWhatCannotBeRead() {
        const Journal journal = open();
        QVERIFY(journal.save(entry(u"000"_s, u"going"_s)));
        QFile torn{m_folder->filePath(u"journal/001.json"_s)};
        QVERIFY(torn.open(QIODevice::WriteOnly) && torn.write("{\"id\": \"0") > 0);
        torn.close();
        for (int number = 2; number <= 60; ++number) QVERIFY(journal.save(entry(u"%1"_s.arg(number, 3, 10, QChar{u'0'}), u"done"_s)));
        const QStringList left = ids(journal);
        QCOMPARE(left.size(), 51);
        QCOMPARE(left.constFirst(), u"060"_s);
        QCOMPARE(left.at(49), u"011"_s);
        QCOMPARE(left.constLast(), u"000"_s);
        QVERIFY(torn.exists());
    }

    void whereNothingCanBeWrittenThatIsSaid() {
        QFile inTheWay{m_folder->filePath(u"journal"_s)};
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        QVERIFY(!open().save(entry(u"1"_s, u"going"_s)));
        QVERIFY(open().entries().isEmpty());
    }

private:
    [[nodiscard]] Journal open() const { return Journal{m_folder->filePath(u"journal"_s), {u"going"_s, u"returning"_s}}; }
    static QJsonObject entry(const QString& id, const QString& state) { return {{u"id"_s, id}, {u"state"_s, state}}; }
    static QStringList ids(const Journal& journal) {
        QStringList all;
        for (const QJsonObject& one : journal.entries()) all.append(one.value("id"_L1).toString());
        return all;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(JournalTest)
#include "journal_test.moc"
