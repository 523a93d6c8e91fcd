// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/nearest.h"
#include "core/search/textwords.h"

#include <QTest>

using namespace Rushes::Search;
using namespace Qt::StringLiterals;

namespace {

class TextWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cutsWords() {
        QCOMPARE(textWords(u"Šefčovič: F-16s, 20%"), (QStringList{u"sefcovic"_s, u"f"_s, u"16s"_s, u"20"_s}));
        QCOMPARE(textWords(u"ŁÓDŹ Straße"), (QStringList{u"lodz"_s, u"strasse"_s}));
        QCOMPARE(textWords(u" -- & "), QStringList{});
        QCOMPARE(textWords(u"a🎬b"), (QStringList{u"a"_s, u"b"_s}));
    }

    void findsWords() {
        const QStringList text = textWords(u"Air defence: air force");
        QVERIFY(hasWords(text, Wanted::of(u"def", false)));
        QVERIFY(!hasWords(text, Wanted::of(u"def", true)));
        QVERIFY(hasWords(text, Wanted::of(u"air for", false)));
        QVERIFY(!hasWords(text, Wanted::of(u"air for", true)));
        QVERIFY(hasWords(text, Wanted::of(u"defence-air", true)));
        QVERIFY(!hasWords(text, Wanted::of(u"efence", false)));
        QVERIFY(!hasWords(text, Wanted::of(u"ai force", false)));
        QVERIFY(hasWords(text, Wanted::of(u"&", false)));
        QVERIFY(!hasWords({}, Wanted::of(u"a", false)));
    }

    void countsLetters() {
        QCOMPARE(editDistance(u"Brusels", u"Brussels"), 1);
        QCOMPARE(editDistance(u"plaec", u"place"), 1);
        QCOMPARE(editDistance(u"BRÜSSELS", u"brussels"), 0);
        QCOMPARE(editDistance(u"kitten", u"sitting"), 3);
        QCOMPARE(editDistance(u"", u"abc"), 3);
    }

    void proposesWhatIsNear() {
        const QStringList places{u"Berlin"_s, u"Brussels"_s, u"Bern"_s, u"Reykjavík"_s};
        QCOMPARE(nearest(u"Brusels", places), QStringList{u"Brussels"_s});
        QCOMPARE(nearest(u"reykjavik", places), QStringList{u"Reykjavík"_s});
        QCOMPARE(nearest(u"be", places), (QStringList{u"Berlin"_s, u"Bern"_s}));
        QCOMPARE(nearest(u"Tokyo", places), QStringList{});
        QCOMPARE(nearest(u"", places), QStringList{});
        QCOMPARE(nearest(u"Bern", places).constFirst(), u"Bern"_s);
    }
};

} // namespace

QTEST_GUILESS_MAIN(TextWordsTest)
#include "textwords_test.moc"
