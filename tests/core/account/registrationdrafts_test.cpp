// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/registrationdrafts.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Rushes::Account;
using namespace Qt::StringLiterals;

namespace {

const QUrl portal{u"https://media.example.int"_s};

} // namespace

class RegistrationDraftsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasTypedIsThereAgain() {
        QTemporaryDir folder;
        const RegistrationDrafts drafts{folder.filePath(u"drafts.json"_s), portal};
        QCOMPARE(drafts.load(), RegistrationDraft{});
        // Half an address too: it is what the person typed.
        const RegistrationDraft typed{u"News “Desk”"_s, u"desk@exam"_s, u"Télé Exemple"_s};
        QVERIFY(drafts.save(typed));
        QCOMPARE(RegistrationDrafts(folder.filePath(u"drafts.json"_s), portal).load(), typed);
        QCOMPARE(RegistrationDrafts(folder.filePath(u"drafts.json"_s), QUrl{u"https://press.example.org"_s}).load(), RegistrationDraft{});
        drafts.clear();
        QCOMPARE(drafts.load(), RegistrationDraft{});
    }

    void nothingIsWrittenWhereNothingChanged() {
        QTemporaryDir folder;
        const RegistrationDrafts drafts{folder.filePath(u"drafts.json"_s), portal};
        QVERIFY(drafts.save({}));
        drafts.clear();
        QVERIFY(!QFile::exists(folder.filePath(u"drafts.json"_s)));
    }

    void aFileThatCannotBeWrittenIsSaid() {
        QTemporaryDir folder;
        QFile blocked{folder.filePath(u"blocked"_s)};
        QVERIFY(blocked.open(QIODevice::WriteOnly));
        QVERIFY(!RegistrationDrafts(blocked.fileName() + u"/drafts.json"_s, portal).save({u"News Desk"_s, {}, {}}));
    }
};

QTEST_GUILESS_MAIN(RegistrationDraftsTest)
#include "registrationdrafts_test.moc"
