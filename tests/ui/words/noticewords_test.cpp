// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/noticewords.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace Rushes;
using namespace Rushes::Ui;
using Catalogue::BoardNotice;
using Library::PortalNotice;

class NoticeWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sayWhatWasCorrected() {
        QCOMPARE(Words::corrected({}), QString{});
        QCOMPARE(Words::corrected({u"title"_s}), u"the title"_s);
        QCOMPARE(Words::corrected({u"embargo"_s, u"terms"_s, u"title"_s}), u"the embargo, the usage terms and the title"_s);
        QCOMPARE(Words::corrected({u"of a later version"_s, u"file"_s}), u"the file itself"_s);
    }
    void everyWordOfACorrectionIsKnown() {
        const QStringList all{u"title"_s, u"dates"_s, u"place"_s, u"text"_s, u"caption"_s, u"credit"_s, u"terms"_s, u"embargo"_s, u"shots"_s, u"file"_s};
        for (const QString& word : all) QVERIFY2(!Words::corrected({word}).isEmpty(), qPrintable(word));
    }
    void sayWhatStandsOnAClip() {
        const QDateTime at{QDate{2026, 2, 12}, QTime{9, 0}, QTimeZone::UTC};
        QCOMPARE(Words::badge(PortalNotice{}), QString{});
        QCOMPARE(Words::told(PortalNotice{}), QString{});
        PortalNotice notice{PortalNotice::Kind::Withdrawn, at, {}, false};
        QCOMPARE(Words::badge(notice), u"Withdrawn"_s);
        QCOMPARE(Words::told(notice), u"Its portal withdrew this on 12 Feb 2026"_s);
        notice = {PortalNotice::Kind::Corrected, at, {u"terms"_s}, true};
        QCOMPARE(Words::badge(notice), QString{}); // seen
        QCOMPARE(Words::told(notice), u"Its portal corrected the usage terms on 12 Feb 2026"_s);
    }
    void sayWhatHangsOnTheBoard() {
        QCOMPARE(Words::told(BoardNotice{.event = BoardNotice::Event::Corrected, .what = {u"title"_s}}), u"Corrected: the title"_s);
        QCOMPARE(Words::told(BoardNotice{.event = BoardNotice::Event::Withdrawn}), u"Withdrawn by the portal"_s);
        QCOMPARE(Words::told(BoardNotice{.event = BoardNotice::Event::Restored}), u"Published again"_s);
        QCOMPARE(Words::told(BoardNotice{.event = BoardNotice::Event::Queued, .context = u"100 % <b>Arrivals</b>"_s}),
                 u"Queued as wished for: 100 % <b>Arrivals</b>"_s);
        QCOMPARE(Words::files(BoardNotice{}), QString{});
        QCOMPARE(Words::files(BoardNotice{.clips = 1}), u"You have 1 file of it"_s);
        QCOMPARE(Words::files(BoardNotice{.clips = 3}), u"You have 3 files of it"_s);
    }
};

QTEST_GUILESS_MAIN(NoticeWordsTest)
#include "noticewords_test.moc"
