// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/commandline.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using Rushes::Tests::CommandLine;
using Rushes::Tests::Outcome;

enum Exit { Done = 0, Usage = 2, NotFound = 6 };

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

private:
    [[nodiscard]] Outcome run(const QStringList& words) const { return CommandLine{{u"--state"_s, m_state.path()}}.run(words); }

    QTemporaryDir m_state;
};

QTEST_GUILESS_MAIN(ShorthandCommandsTest)
#include "shorthandcommands_test.moc"
