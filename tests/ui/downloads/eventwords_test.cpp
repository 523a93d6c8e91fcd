// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/downloads/eventwords.h"

#include <QSet>
#include <QTest>

using namespace Rushes;
using namespace Rushes::Downloads;
using namespace Rushes::Ui;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class EventWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyLineIsASentenceOfItsOwn() {
        QList<Occurrence> all{BlocksLost{3}, NameHeld{2s}, Interrupted{.detail = u"HTTP 503"_s, .nextTry = 2, .wait = 4s}, OriginRecorded{7},
                              FurtherCopy{.download = {}, .folder = u"/media/second"_s, .state = CopyState::Made, .path = u"/media/second/a.mxf"_s}};
        for (int one = 0; one <= static_cast<int>(Happening::FileChanged); ++one) all.append(static_cast<Happening>(one));
        for (int one = 1; one <= static_cast<int>(Obstacle::ProxySignIn); ++one) all.append(static_cast<Obstacle>(one));
        for (int one = 1; one <= static_cast<int>(Failure::Refused); ++one) all.append(static_cast<Failure>(one));
        QSet<QString> said;
        QSet<QString> logged;
        for (const Occurrence& one : std::as_const(all)) {
            const QString words = EventWords::sentence(one);
            QVERIFY2(words.size() > 2 && words.endsWith(u'.'), qPrintable(words));
            QVERIFY2(!words.front().isLower(), qPrintable(words));
            said.insert(words);
            QVERIFY2(!logText(one).isEmpty(), qPrintable(words));
            logged.insert(logText(one));
        }
        QCOMPARE(said.size(), all.size());
        QCOMPARE(logged.size(), all.size());
    }

    void figuresAndTheOtherSidesWordsAreNamed() {
        QCOMPARE(EventWords::sentence(Interrupted{.detail = u"HTTP 503 · media.example"_s, .nextTry = 2, .wait = 4s}),
                 u"Interrupted (HTTP 503 · media.example). Try 2 of 8 follows in 4\u00a0s."_s);
        QCOMPARE(EventWords::sentence(Interrupted{.detail = {}, .nextTry = 3, .wait = 12s}), u"Interrupted. Try 3 of 8 follows in 12\u00a0s."_s);
        QVERIFY(EventWords::sentence(OriginRecorded{7}).contains(u'7'));
        QVERIFY(EventWords::sentence(OriginLost{u"disk full"_s}).endsWith(u"disk full"));
        QCOMPARE(EventWords::sentence(Obstacle::SignIn), u"Waits for sign-in."_s);
    }
};

QTEST_GUILESS_MAIN(EventWordsTest)
#include "eventwords_test.moc"
