// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/clipquery.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Rushes;
using namespace Qt::StringLiterals;

/// What docs/query-language.md shows can be typed.
class QueryExamplesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachIsUnderstood() {
        QFile manual{QStringLiteral(RUSHES_SOURCE_DIR "/docs/query-language.md")};
        QVERIFY2(manual.open(QIODevice::ReadOnly), qPrintable(manual.errorString()));
        const QString text = QString::fromUtf8(manual.readAll());
        QStringList examples;
        // The rows of the first table, and the one at the head of the page.
        static const QRegularExpression row{u"^\\| `([^`]+)` \\||^    (\\S.*)$"_s, QRegularExpression::MultilineOption};
        for (const QRegularExpressionMatch& match : row.globalMatch(text.left(text.indexOf(u"## Grammar"_s))))
            examples << match.captured(1) + match.captured(2);
        QVERIFY2(examples.size() > 15, qPrintable(QString::number(examples.size())));
        for (const QString& example : std::as_const(examples)) {
            const auto understood = Library::understand(example, QDate{2024, 6, 14});
            QVERIFY2(understood, qPrintable(example));
            QVERIFY2(understood->kind != Search::Condition::Kind::All || !understood->children.isEmpty(), qPrintable(example));
        }
    }
};

QTEST_GUILESS_MAIN(QueryExamplesTest)
#include "queryexamples_test.moc"
