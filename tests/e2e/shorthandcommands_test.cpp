// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/commandline.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using Rushes::Tests::CommandLine;
using Rushes::Tests::Outcome;

enum Exit { Done = 0, SomeFailed = 1, Usage = 2, NotFound = 6, Disk = 7 };

/// Shorthands of people from the command line, with the real program.
class ShorthandCommandsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsShorthands() {
        QCOMPARE(run({u"shorthand"_s, u"set"_s, u"=SG="_s, u"António Guterres"_s, u"UN Secretary-General"_s}).code, Done);
        QCOMPARE(run({u"shorthand"_s, u"set"_s, u"sg"_s, u"António Guterres"_s, u"Secretary-General"_s}).code, Done); // the same one
        const QJsonArray all = run({u"shorthand"_s, u"list"_s, u"--json"_s}).array();
        QCOMPARE(all, (QJsonArray{QJsonObject{{u"code"_s, u"sg"_s}, {u"person"_s, u"António Guterres"_s}, {u"role"_s, u"Secretary-General"_s}}}));
        QCOMPARE(run({u"shorthand"_s, u"set"_s, u"two words"_s, u"Somebody"_s}).code, Usage);
        QCOMPARE(run({u"shorthand"_s, u"propose"_s, u"No such meeting"_s}).code, NotFound);
        QCOMPARE(run({u"shorthand"_s, u"remove"_s, u"sg"_s}).code, Done);
        QCOMPARE(run({u"shorthand"_s, u"remove"_s, u"sg"_s}).code, NotFound);
    }

    void carriesThemAsText() {
        const QString path = m_state.filePath(u"people.txt"_s);
        QFile file{path};
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("sg\tAntónio Guterres\tUN Secretary-General\nmr\tMark Rutte\nnobody\n");
        file.close();
        const Outcome read = run({u"shorthand"_s, u"import"_s, path, u"--json"_s});
        QCOMPARE(read.code, SomeFailed); // a line was left out
        QCOMPARE(read.object().value(u"changed"_s).toInt(), 2);
        QCOMPARE(run({u"shorthand"_s, u"import"_s, path, u"--json"_s}).object().value(u"changed"_s).toInt(), 0);
        const QString out = m_state.filePath(u"out.txt"_s);
        QCOMPARE(run({u"shorthand"_s, u"export"_s, out}).code, Done);
        QFile written{out};
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(written.readAll()), u"mr\tMark Rutte\nsg\tAntónio Guterres\tUN Secretary-General\n"_s);
        QCOMPARE(run({u"shorthand"_s, u"export"_s, out}).code, Disk); // a file that is there stays
    }

private:
    [[nodiscard]] Outcome run(const QStringList& words) const { return CommandLine{{u"--state"_s, m_state.path()}}.run(words); }

    QTemporaryDir m_state;
};

QTEST_GUILESS_MAIN(ShorthandCommandsTest)
#include "shorthandcommands_test.moc"
