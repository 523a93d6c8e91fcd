// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/answers.h"

#include <QPromise>
#include <QTest>

#include <memory>

using namespace Rushes;

class AnswersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void allThatWasAnsweredIsThere() {
        QPromise<int> promise;
        promise.start();
        QList<QFuture<int>> asked{QtFuture::makeReadyValueFuture(7), promise.future()};
        QList<int> told;
        QtFuture::whenAll(asked.begin(), asked.end()).then(this, [&told](const QList<QFuture<int>>& ended) { told = answersOf(ended).value(); });
        promise.addResult(8);
        promise.finish();
        QTRY_COMPARE(told, (QList{7, 8}));
    }

    // As where a page, a client or a database goes while it is being asked.
    void oneWithoutAnAnswerIsSaid() {
        auto promise = std::make_unique<QPromise<int>>();
        promise->start();
        QList<QFuture<int>> asked{QtFuture::makeReadyValueFuture(7), promise->future()};
        bool wasTold = false;
        QtFuture::whenAll(asked.begin(), asked.end()).then(this, [&wasTold](const QList<QFuture<int>>& ended) {
            wasTold = true;
            QVERIFY(!answersOf(ended));
        });
        promise.reset();
        QTRY_VERIFY(wasTold);
    }

    void oneWhoseAskerIsGoneIsSaid() {
        QPromise<int> promise;
        promise.start();
        auto asker = std::make_unique<QObject>();
        QList<QFuture<int>> asked{promise.future().then(asker.get(), [](int answer) { return answer + 1; })};
        bool wasTold = false;
        QtFuture::whenAll(asked.begin(), asked.end()).then(this, [&wasTold](const QList<QFuture<int>>& ended) {
            wasTold = true;
            QVERIFY(!answersOf(ended));
        });
        asker.reset();
        promise.addResult(8);
        promise.finish();
        QTRY_VERIFY(wasTold);
    }
};

QTEST_GUILESS_MAIN(AnswersTest)
#include "answers_test.moc"
