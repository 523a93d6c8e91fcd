// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/historystack.h"
#include "ui/shell/sourcemodel.h"
#include "ui/shell/windowmenu.h"
#include "ui/widgets/keymap.h"
#include "ui/widgets/page.h"

#include <QHash>
#include <QMainWindow>

class QActionGroup;
class QMenu;
class QSettings;
class QSplitter;
class QStackedWidget;

namespace Rushes {
class Clock;
}

class QAction;

namespace Rushes::Ui {

class AccountChip;
class Banner;
class Sidebar;
class SpeedLabel;
class StatusLine;
class TopBar;

/// How a page is known to the window.
struct PageSpec {
    QString key; ///< such as "meetings"; stands in Place
    SourceGroup group = SourceGroup::Browse;
    QString icon;
    int number = 0; ///< Ctrl+number opens it; 0 for none
    bool isListed = true; ///< has an item in the source list; others are reached from a page
};

/// The window: source list, bars, and one page at a time. It hosts and leads from place to place; what is in the pages and what the
/// bars say is told to it. Making it touches no network, no keyring and no database.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// Geometry is kept in `settings`, below "window/".
    MainWindow(Clock& clock, QSettings& settings, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Takes the page in, with an item of its own in the source list. The first page is opened. A page of the same key takes the place
    /// of the one before it, which is deleted.
    void addPage(const PageSpec& spec, Page* page);
    /// Leads to a place; unknown pages are left alone.
    void open(const Place& place);
    [[nodiscard]] Place place() const;
    /// The page that is shown; null before the first was added.
    [[nodiscard]] Page* page() const;
    [[nodiscard]] Page* page(const QString& key) const { return m_pages.value(key); }

    [[nodiscard]] SourceModel& sources();
    [[nodiscard]] AccountChip& accountChip();
    [[nodiscard]] Banner& banner() { return *m_banner; }
    [[nodiscard]] StatusLine& statusLine() { return *m_status; }
    [[nodiscard]] SpeedLabel& speed();
    /// The keys of the window and of all pages.
    [[nodiscard]] KeyMap& keys();
    /// The menu of the speed limits, beside the speed.
    void setRateMenu(QMenu& menu);

    /// Keeps the geometry, as closing the window does.
    void saveLayout();

    /// The appearance that is in force, for the menu; Unknown is as the system has it.
    void setScheme(Qt::ColorScheme scheme);
    /// Puts a command into the window's menu, and gives its key to the window.
    void addToMenu(MenuPart part, QAction* action);

    /// From now on the window says that it is in safe mode, in its title and in its bar, whatever else it has to say.
    void showSafeMode();

Q_SIGNALS:
    /// Somebody wants to leave safe mode.
    void usualModeWanted();
    /// F5, or a click on the catalogue's age; the page that is shown was told already.
    void refreshRequested();
    /// Somebody chose light, dark, or (Unknown) as the system.
    void schemeChosen(Qt::ColorScheme scheme);
    void placeOpened(const Rushes::Ui::Place& place);
    /// The query of the page shall be kept among the saved searches.
    void saveSearchRequested(const Rushes::Ui::Place& place);
    /// An item of the source list that leads nowhere was chosen, or its context menu is wanted: see SourceItem::command.
    void commandChosen(const QString& command);
    void commandMenuRequested(const QString& command, const QPoint& at);

protected:
    void actionEvent(QActionEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    /// Tab goes as one reads, whatever is shown at the moment, not as the parts were made.
    bool focusNextPrevChild(bool next) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QAction* addKey(const QString& name, const QString& text, const QList<QKeySequence>& keys, void (MainWindow::*act)());
    void makeKeys();
    void makeMenu();
    void connectBars();
    void takeUpKeys(const QString& key, Page& page);
    void connectPage(const QString& key, Page& page);
    void replacePage(const QString& key, Page& page);
    void lead(const Place& place);
    void showPage(Page& page);
    void updateHistoryActions();

    void goBack();
    void goForward();
    void refresh();
    void editQuery();
    void focusPage();
    void toggleForm();
    void toggleSidebar();
    void nextPane() { cyclePane(1); }
    void previousPane() { cyclePane(-1); }
    void cyclePane(int step);
    void showKeys();
    void explain();
    void showCommands();
    /// All that can be done now: of the window, its menu, the page and its panes.
    [[nodiscard]] QList<QAction*> commands() const;
    [[nodiscard]] QList<QWidget*> panes() const;

    void restoreLayout();
    [[nodiscard]] QString titleFor(const QString& page) const;

    QSettings& m_settings;
    bool m_isSafe = false;
    KeyMap* m_keys;
    HistoryStack m_history;
    int m_wideSidebar; ///< how wide it is when it is not compact
    QHash<QString, Page*> m_pages;
    QSplitter* m_splitter;
    Sidebar* m_sidebar;
    TopBar* m_top;
    Banner* m_banner;
    QStackedWidget* m_stack;
    StatusLine* m_status;
    QActionGroup* m_schemes = nullptr;
};

} // namespace Rushes::Ui
