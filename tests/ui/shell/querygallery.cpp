// SPDX-License-Identifier: GPL-3.0-or-later
// rushes-query-gallery FOLDER: the query bar with its list open, with what is unknown, and a page that finds nothing, light and dark.
#include "core/base/clock.h"
#include "tests/ui/shell/fakequerysource.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/querybar.h"
#include "ui/shell/querycompletion.h"
#include "ui/shell/queryedit.h"
#include "ui/shell/savedsearches.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/page.h"
#include "ui/widgets/querybutton.h"
#include "ui/widgets/queryrepairs.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QSettings>
#include <QTemporaryDir>
#include <QVBoxLayout>

#include <functional>

using namespace Rushes;
using namespace Rushes::Ui;
using namespace Qt::StringLiterals;

namespace {

class EmptyPage final : public Page {
public:
    EmptyPage() : Page{u"Videos"_s}, m_empty{new EmptyState{this}}, m_repairs{new QueryRepairs{source, *m_empty, *this}} {
        setQueryHint(u"Search the videos: words, place:, tag:, date:, duration:"_s);
        setFoundText(u"112 found"_s);
        auto* bar = new QWidget{this};
        auto* row = new QHBoxLayout{bar};
        row->addWidget(new QueryButton{u"Air defence"_s, u"tag:\"air defence\""_s, *this, bar});
        row->addWidget(new QueryButton{u"Ammunition"_s, u"tag:ammunition"_s, *this, bar});
        row->addStretch();
        auto* layout = new QVBoxLayout{this};
        layout->setContentsMargins({});
        layout->addWidget(bar);
        layout->addWidget(m_empty, 1);
        source.counts = {{u"place:Brussels tag:\"air defence\""_s, 112}, {u"tag:\"air defence\""_s, 131}, {u"place:Brussels"_s, 212}};
    }
    [[nodiscard]] QuerySource* querySource() override { return &source; }
    void showNothing() { m_repairs->propose(u"No videos match"_s, u"Nothing in this catalogue is all of this."_s, u"Show all videos"_s); }

    Tests::FakeQuerySource source;

private:
    EmptyState* m_empty;
    QueryRepairs* m_repairs;
};

/// Lets timers and answers come.
void settle() {
    QElapsedTimer since;
    since.start();
    while (since.elapsed() < 300) QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
}

} // namespace

int main(int count, char** arguments) {
    QApplication application{count, arguments};
    if (count != 2) return 2;
    const QDir folder{QString::fromLocal8Bit(arguments[1])};
    folder.mkpath(u"."_s);
    Theme theme{application};
    for (const Qt::ColorScheme scheme : {Qt::ColorScheme::Light, Qt::ColorScheme::Dark}) {
        theme.setScheme(scheme);
        const QTemporaryDir temporary;
        QSettings settings{temporary.filePath(u"w.ini"_s), QSettings::IniFormat};
        SystemClock clock;
        MainWindow window{clock, settings};
        auto* page = new EmptyPage;
        window.addPage({u"videos"_s, SourceGroup::Browse, u"video"_s, 1}, page);
        SavedSearches searches{window, settings};
        searches.save({u"Air defence 2024"_s, u"videos"_s, u"place:Brussels"_s});
        window.resize(1200, 640);
        window.show();
        window.activateWindow();
        auto& bar = *window.findChild<QueryBar*>(u"queryFrame"_s);
        const auto take = [&](const QString& name) {
            settle();
            window.grab().save(folder.filePath(name + (scheme == Qt::ColorScheme::Dark ? u"-dark.png"_s : u"-light.png"_s)));
        };
        bar.begin();
        settle();
        bar.completion().offer(true);
        take(u"query-keys"_s);
        bar.field().insertPlainText(u"duration:>60s place:"_s);
        settle();
        std::ignore = bar.completion().handle(Qt::Key_Down);
        take(u"query-values"_s);
        bar.completion().hide();
        page->setQuery(u"place:Brusels tag:\"air defence\" date:2024-02..2024-06 plaec:x or -council"_s);
        take(u"query-unknown"_s);
        page->setQuery(u"place:Brusels tag:\"air defence\""_s);
        page->showNothing();
        take(u"query-nothing"_s);
        page->setQuery({});
        take(u"query-empty"_s);
        window.resize(1024, 640);
        take(u"query-narrow"_s);
    }
    return 0;
}
