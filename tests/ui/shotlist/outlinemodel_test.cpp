// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shotlist/loggedbar.h"
#include "ui/shotlist/outlinemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Rushes;
using namespace Rushes::Ui;
using namespace Qt::StringLiterals;

namespace {

const Media::FrameRate rate = *Media::FrameRate::of(25);

const QString text = u"10:00:00:00  10:00:05:00  Before all\n"
                     "== Opening\n"
                     "10:00:05:00  10:00:29:10  WS  Walks in #cutaway\n"
                     "10:00:29:10  10:03:58:27  MS  Statement\n"
                     "== Close\n"
                     "== Last\n"
                     "10:04:00:00  11:05:00:00\n"_s;

} // namespace

class OutlineModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hasSectionsAndTheirShots() {
        OutlineModel model;
        const QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
        model.setOutline(OutlineModel::outlineOf(Interchange::readShotList(text, rate), rate));
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.sections(), 3);
        QCOMPARE(model.index(0, 0).data().toString(), u"Before all"_s);
        const QModelIndex opening = model.index(1, 0);
        QVERIFY(opening.data(OutlineModel::SectionRole).toBool());
        QCOMPARE(opening.data(OutlineModel::LengthRole).toString(), u"00:24"_s);
        QCOMPARE(model.rowCount(opening), 2);
        const QModelIndex walks = model.index(0, 0, opening);
        QCOMPARE(walks.data().toString(), u"Walks in"_s); // without the size of the shot
        QCOMPARE(walks.data(OutlineModel::TagRole).toString(), u"cutaway"_s);
        QCOMPARE(walks.data(OutlineModel::LineRole).value<qsizetype>(), 2);
        const QModelIndex wrong = model.index(1, 0, opening);
        QCOMPARE(wrong.data(OutlineModel::MarkRole).value<OutlineModel::Mark>(), OutlineModel::Mark::Error);
        QCOMPARE(wrong.data(OutlineModel::LengthRole).toString(), u"–"_s);
        QCOMPARE(model.rowCount(model.index(2, 0)), 0);
        const QModelIndex last = model.index(0, 0, model.index(3, 0));
        QCOMPARE(last.data().toString(), u"Without a description"_s);
        QCOMPARE(last.data(OutlineModel::LengthRole).toString(), u"1:01:00"_s);
    }

    void tagsHaveTheColoursOfTheVocabulary() {
        OutlineModel model;
        model.setOutline(OutlineModel::outlineOf(Interchange::readShotList(text, rate), rate));
        const QModelIndex walks = model.index(0, 0, model.index(1, 0));
        QCOMPARE(walks.data(OutlineModel::TagColourRole).value<QColor>(), tagColour(u"cutaway"_s)); // none is given
        QVERIFY(!model.index(0, 0).data(OutlineModel::TagColourRole).value<QColor>().isValid());
        const QSignalSpy changed{&model, &QAbstractItemModel::dataChanged};
        Library::TagEntry given;
        given.tag.name = u"Cutaway"_s;
        given.tag.colour = u"#123456"_s;
        model.setTagColours(TagColours{Library::Vocabulary{{given}}});
        QCOMPARE(walks.data(OutlineModel::TagColourRole).value<QColor>(), QColor{u"#123456"_s});
        QVERIFY(!changed.isEmpty());
    }

    void findsWhereALineLies() {
        OutlineModel model;
        QVERIFY(!model.indexOfLine(0).isValid());
        model.setOutline(OutlineModel::outlineOf(Interchange::readShotList(text, rate), rate));
        QCOMPARE(model.indexOfLine(0), model.index(0, 0));
        QCOMPARE(model.indexOfLine(1), model.index(1, 0));
        QCOMPARE(model.indexOfLine(3), model.index(1, 0, model.index(1, 0)));
        QCOMPARE(model.indexOfLine(4), model.index(2, 0));
        QCOMPARE(model.indexOfLine(90), model.index(0, 0, model.index(3, 0)));
    }

    void whatIsLoggedTwiceCountsOnce() {
        const auto range = [](qint64 in, qint64 out) {
            Library::Range made;
            made.in = in;
            made.out = out;
            return made;
        };
        QCOMPARE(LoggedBar::logged({}), 0);
        QCOMPARE(LoggedBar::logged({range(50, 100), range(0, 10), range(60, 70), range(90, 120)}), 80);
    }

    void otherWordsLeaveTheTreeAsItIs() {
        OutlineModel model;
        const QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
        model.setOutline(OutlineModel::outlineOf(Interchange::readShotList(text, rate), rate));
        const QSignalSpy resets{&model, &QAbstractItemModel::modelReset};
        QString other = text;
        other.replace(u"Walks in"_s, u"Runs in"_s);
        model.setOutline(OutlineModel::outlineOf(Interchange::readShotList(other, rate), rate));
        QCOMPARE(resets.size(), 0);
        QCOMPARE(model.index(0, 0, model.index(1, 0)).data().toString(), u"Runs in"_s);
        model.setOutline(OutlineModel::outlineOf(Interchange::readShotList(u"== One"_s, rate), rate));
        QCOMPARE(resets.size(), 1);
        QCOMPARE(model.rowCount(), 1);
    }
};

QTEST_GUILESS_MAIN(OutlineModelTest)
#include "outlinemodel_test.moc"
