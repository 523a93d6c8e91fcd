// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/importnotice.h"
#include "core/library/folderimport.h"
#include "core/media/probeclient.h"
#include "tests/support/libraryfixture.h"
#include "tests/support/manualclock.h"
#include "ui/widgets/banner.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Rushes;
using namespace Rushes::Desktop;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Library::ClipId;

namespace {

class ImportNoticeTest : public Tests::LibraryFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        openLibrary();
        m_roots = std::make_unique<Library::MediaRoots>(*m_database, u"desk"_s);
        m_ledger = std::make_unique<Library::ImportLedger>(*m_database);
        m_probe = std::make_unique<Media::ProbeClient>(u"/nowhere/rushes-probe"_s);
        m_importer = std::make_unique<Library::Importer>(*m_clips, *m_roots, *m_probe, m_clock);
        m_import = std::make_unique<Library::FolderImport>(Library::ImportParts{*m_importer, *m_roots, *m_ledger, m_clock});
        m_banner = std::make_unique<Ui::Banner>();
        m_notice = std::make_unique<ImportNotice>(*m_import, *m_banner, m_clock);
    }
    void cleanup() {
        m_notice.reset();
        m_banner.reset();
        m_import.reset();
        m_importer.reset();
        m_probe.reset();
        m_ledger.reset();
        m_roots.reset();
        closeLibrary();
    }

    void nothingIsSaidOfALookThatFoundNothing() {
        Q_EMIT m_import->looked(u"/mnt/card A"_s, {});
        QCOMPARE(m_banner->shownId(), QString{});
    }

    void whatComesMeanwhileIsAddedToWhatIsSaid() {
        Q_EMIT m_import->looked(u"/mnt/card A"_s, {ClipId{u"1"_s}, ClipId{u"2"_s}});
        QCOMPARE(m_banner->shownId(), u"imported"_s);
        QVERIFY(said().contains(u"2 clips came from “card A”."_s));
        Q_EMIT m_import->looked(u"/mnt/card B"_s, {ClipId{u"3"_s}});
        QVERIFY(said().contains(u"3 clips came from import folders."_s));
    }

    void showLeadsToTheNewestAndEndsIt() {
        const QSignalSpy shown{m_notice.get(), &ImportNotice::showRequested};
        Q_EMIT m_import->looked(u"/mnt/card A"_s, {ClipId{u"1"_s}});
        m_banner->findChild<QPushButton*>()->click();
        QCOMPARE(shown.size(), 1);
        QCOMPARE(shown.first().first().toString(), u"added:>=2026-02-12"_s);
        QCOMPARE(m_banner->shownId(), QString{});
        Q_EMIT m_import->looked(u"/mnt/card A"_s, {ClipId{u"2"_s}, ClipId{u"3"_s}});
        QVERIFY(said().contains(u"2 clips came"_s)); // counted anew
    }

    void itEndsByItself() {
        Q_EMIT m_import->looked(u"/mnt/card A"_s, {ClipId{u"1"_s}});
        m_clock.advance(1min);
        Q_EMIT m_import->looked(u"/mnt/card A"_s, {ClipId{u"2"_s}});
        m_clock.advance(90s);
        QCOMPARE(m_banner->shownId(), u"imported"_s);
        m_clock.advance(30s);
        QCOMPARE(m_banner->shownId(), QString{});
    }

private:
    [[nodiscard]] QString said() const {
        QStringList texts;
        for (const QLabel* label : m_banner->findChildren<QLabel*>()) texts.append(label->text());
        return texts.join(u' ') + m_banner->accessibleName();
    }

    Tests::ManualClock m_clock;
    std::unique_ptr<Library::MediaRoots> m_roots;
    std::unique_ptr<Library::ImportLedger> m_ledger;
    std::unique_ptr<Media::ProbeClient> m_probe;
    std::unique_ptr<Library::Importer> m_importer;
    std::unique_ptr<Library::FolderImport> m_import;
    std::unique_ptr<Ui::Banner> m_banner;
    std::unique_ptr<ImportNotice> m_notice;
};

} // namespace

QTEST_MAIN(ImportNoticeTest)
#include "importnotice_test.moc"
