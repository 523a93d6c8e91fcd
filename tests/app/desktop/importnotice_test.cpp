// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/importnotice.h"
#include "tests/support/importdesk.h"
#include "tests/support/libraryfixture.h"
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
        m_desk = std::make_unique<Tests::ImportDesk>(*m_database, *m_clips);
        m_banner = std::make_unique<Ui::Banner>();
        m_notice = std::make_unique<ImportNotice>(m_desk->import, *m_banner, m_desk->clock);
    }
    void cleanup() {
        m_notice.reset();
        m_banner.reset();
        m_desk.reset();
        closeLibrary();
    }

    void nothingIsSaidOfALookThatFoundNothing() {
        Q_EMIT m_desk->import.looked(u"/mnt/card A"_s, {});
        QCOMPARE(m_banner->shownId(), QString{});
    }

    void whatComesMeanwhileIsAddedToWhatIsSaid() {
        Q_EMIT m_desk->import.looked(u"/mnt/card A"_s, {ClipId{u"1"_s}, ClipId{u"2"_s}});
        QCOMPARE(m_banner->shownId(), u"imported"_s);
        QVERIFY(said().contains(u"2 clips came from “card A”."_s));
        Q_EMIT m_desk->import.looked(u"/mnt/card B"_s, {ClipId{u"3"_s}});
        QVERIFY(said().contains(u"3 clips came from import folders."_s));
    }

    void showLeadsToTheNewestAndEndsIt() {
        const QSignalSpy shown{m_notice.get(), &ImportNotice::showRequested};
        Q_EMIT m_desk->import.looked(u"/mnt/card A"_s, {ClipId{u"1"_s}});
        m_banner->findChild<QPushButton*>()->click();
        QCOMPARE(shown.size(), 1);
        QCOMPARE(shown.first().first().toString(), u"added:>=2026-02-12"_s);
        QCOMPARE(m_banner->shownId(), QString{});
        Q_EMIT m_desk->import.looked(u"/mnt/card A"_s, {ClipId{u"2"_s}, ClipId{u"3"_s}});
        QVERIFY(said().contains(u"2 clips came"_s)); // counted anew
    }

    void itEndsByItself() {
        Q_EMIT m_desk->import.looked(u"/mnt/card A"_s, {ClipId{u"1"_s}});
        m_desk->clock.advance(1min);
        Q_EMIT m_desk->import.looked(u"/mnt/card A"_s, {ClipId{u"2"_s}});
        m_desk->clock.advance(90s);
        QCOMPARE(m_banner->shownId(), u"imported"_s);
        m_desk->clock.advance(30s);
        QCOMPARE(m_banner->shownId(), QString{});
    }

private:
    [[nodiscard]] QString said() const {
        QStringList texts;
        for (const QLabel* label : m_banner->findChildren<QLabel*>()) texts.append(label->text());
        return texts.join(u' ') + m_banner->accessibleName();
    }

    std::unique_ptr<Tests::ImportDesk> m_desk;
    std::unique_ptr<Ui::Banner> m_banner;
    std::unique_ptr<ImportNotice> m_notice;
};

} // namespace

QTEST_MAIN(ImportNoticeTest)
#include "importnotice_test.moc"
