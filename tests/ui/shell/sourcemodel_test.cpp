// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sourcemodel.h"
#include "ui/widgets/clipmime.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Rushes::Ui;

namespace {

SourceItem item(const QString& name, qint64 count = -1) {
    return {.place = {name, {}}, .name = name, .icon = QStringLiteral("film"), .count = count, .online = {}};
}

SourceItem tag(const QString& name, const QList<SourceItem>& children = {}) {
    return {.place = {QStringLiteral("clips"), QStringLiteral("tag:") + name},
            .name = name,
            .icon = {},
            .count = 3,
            .dot = Qt::blue,
            .online = {},
            .children = children};
}

} // namespace

class SourceModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void groupsStandInTheirOrderWhateverComesFirst() {
        SourceModel model;
        const QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
        model.setItems(SourceGroup::Sources, {{.place = {}, .name = QStringLiteral("Demo portal"), .icon = {}, .online = true}});
        model.setItems(SourceGroup::Browse, {item(QStringLiteral("Meetings"), 13), item(QStringLiteral("Videos"), 1940)});
        model.setItems(SourceGroup::Tags, {tag(QStringLiteral("topics"), {tag(QStringLiteral("air defence"))})});
        QCOMPARE(names(model), (QStringList{QStringLiteral("Browse"), QStringLiteral("Tags"), QStringLiteral("Sources")}));
        model.setItems(SourceGroup::Tags, {});
        QCOMPARE(names(model), (QStringList{QStringLiteral("Browse"), QStringLiteral("Sources")}));
        model.appendItem(SourceGroup::Queue, item(QStringLiteral("Downloads")));
        model.appendItem(SourceGroup::Queue, item(QStringLiteral("More")));
        QCOMPARE(model.rowCount(model.index(1, 0)), 2);
    }

    void headingsCannotBeSelected() {
        SourceModel model;
        model.setItems(SourceGroup::Browse, {item(QStringLiteral("Meetings"))});
        const QModelIndex heading = model.index(0, 0);
        QVERIFY(!heading.flags().testFlag(Qt::ItemIsSelectable));
        QVERIFY(model.index(0, 0, heading).flags().testFlag(Qt::ItemIsSelectable));
    }

    void newCountsLeaveTheRowsWhereTheyAre() {
        SourceModel model;
        const QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
        model.setItems(SourceGroup::Tags, {tag(QStringLiteral("a")), tag(QStringLiteral("b"))});
        QSignalSpy removed{&model, &QAbstractItemModel::rowsRemoved};
        QSignalSpy changed{&model, &QAbstractItemModel::dataChanged};
        SourceItem more = tag(QStringLiteral("a"));
        more.count = 84;
        model.setItems(SourceGroup::Tags, {more, tag(QStringLiteral("b"))});
        QCOMPARE(removed.size(), 0);
        QCOMPARE(changed.size(), 2);
        QCOMPARE(model.index(0, 0, model.index(0, 0)).data(SourceModel::CountRole).toInt(), 84);
    }

    void aPlaceIsFoundByItsQueryElseByItsPage() {
        SourceModel model;
        model.setItems(SourceGroup::Library, {item(QStringLiteral("clips"))});
        model.setItems(SourceGroup::Tags, {tag(QStringLiteral("topics"), {tag(QStringLiteral("quote"))})});
        const auto nameAt = [&](const QString& query) { return model.indexOf({QStringLiteral("clips"), query}).data().toString(); };
        QCOMPARE(nameAt(QStringLiteral("tag:quote")), QStringLiteral("quote"));
        QCOMPARE(nameAt(QStringLiteral("something else")), QStringLiteral("clips"));
        QVERIFY(!model.indexOf({QStringLiteral("nowhere"), {}}).isValid());
    }

    void aScreenReaderHearsEverythingThatIsDrawn() {
        SourceModel model;
        model.setItems(SourceGroup::Browse, {item(QStringLiteral("Downloads"), 1940)});
        const QModelIndex index = model.index(0, 0, model.index(0, 0));
        QCOMPARE(index.data(Qt::AccessibleTextRole).toString(), QStringLiteral("Downloads, 1,940"));
        model.setBadge(QStringLiteral("Downloads"), QStringLiteral("3 · 46 %"));
        QCOMPARE(index.data(Qt::AccessibleTextRole).toString(), QStringLiteral("Downloads, 3 · 46 %"));
    }

    void clipsAreDroppedOnWhatTakesThem() {
        SourceModel model;
        SourceItem quote = tag(QStringLiteral("quote"));
        quote.takes = QStringLiteral("tag:quote");
        model.setItems(SourceGroup::Tags, {quote, tag(QStringLiteral("other"))});
        QSignalSpy dropped{&model, &SourceModel::clipsDropped};
        const QModelIndex group = model.index(0, 0);
        const QModelIndex taking = model.index(0, 0, group);
        const QModelIndex other = model.index(1, 0, group);
        QMimeData clips;
        clips.setData(clipMime, "3\n5");
        QMimeData text;
        text.setText(QStringLiteral("3"));
        QVERIFY(model.flags(taking).testFlag(Qt::ItemIsDropEnabled));
        QVERIFY(!model.flags(other).testFlag(Qt::ItemIsDropEnabled));
        QVERIFY(!model.dropMimeData(&text, Qt::CopyAction, -1, -1, taking));
        QVERIFY(!model.dropMimeData(&clips, Qt::CopyAction, -1, -1, other));
        QVERIFY(!model.dropMimeData(&clips, Qt::CopyAction, 0, 0, group)); // not between two
        QVERIFY(model.dropMimeData(&clips, Qt::CopyAction, -1, -1, taking));
        QCOMPARE(dropped.size(), 1);
        QCOMPARE(dropped.first().at(0).toString(), QStringLiteral("tag:quote"));
        QCOMPARE(dropped.first().at(1).toStringList(), (QStringList{QStringLiteral("3"), QStringLiteral("5")}));
    }

private:
    static QStringList names(const SourceModel& model) {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row) all << model.index(row, 0).data().toString();
        return all;
    }
};

QTEST_GUILESS_MAIN(SourceModelTest)
#include "sourcemodel_test.moc"
