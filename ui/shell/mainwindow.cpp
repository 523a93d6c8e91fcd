// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "ui/shell/accountchip.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/keylistdialog.h"
#include "ui/shell/querybar.h"
#include "ui/shell/queryedit.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/statusline.h"
#include "ui/shell/topbar.h"
#include "ui/shell/windowplace.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/readingorder.h"
#include "ui/widgets/speedlabel.h"

#include <QActionEvent>
#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QMenu>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>
#include <QWhatsThis>

namespace Rushes::Ui {

namespace {

constexpr QSize smallest{1024, 640};
constexpr QSize usual{1440, 900};
constexpr int narrow = 1120; ///< below this width the source list shows icons only
constexpr int sidebarLeast = 180;
constexpr int sidebarMost = 360;

constexpr QLatin1StringView geometryKey{"window/geometry"};
constexpr QLatin1StringView sidebarWidthKey{"window/sidebar-width"};
constexpr QLatin1StringView sidebarKey{"window/sidebar"};

} // namespace

MainWindow::MainWindow(Clock& clock, QSettings& settings, QWidget* parent)
    : QMainWindow{parent},
      m_settings{settings},
      m_keys{new KeyMap{settings, this}},
      m_wideSidebar{Sidebar::usualWidth},
      m_splitter{new QSplitter{Qt::Horizontal, this}},
      m_sidebar{new Sidebar{m_splitter}},
      m_top{new TopBar{this}},
      m_banner{new Banner{this}},
      m_stack{new QStackedWidget{this}},
      m_status{new StatusLine{clock, this}} {
    setObjectName(QStringLiteral("mainWindow"));
    setWindowIcon(programIcon());
    setWindowTitle(tr("Rushes"));
    setMinimumSize(smallest);

    auto* column = new QWidget{m_splitter};
    auto* stacked = new QVBoxLayout{column};
    stacked->setContentsMargins(0, 0, 0, 0);
    stacked->setSpacing(0);
    stacked->addWidget(m_top);
    stacked->addWidget(m_banner);
    stacked->addWidget(m_stack, 1);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(1, 1);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] {
        if (!m_sidebar->isCompact()) m_wideSidebar = m_sidebar->width();
    });
    setCentralWidget(m_splitter);
    setStatusBar(m_status);

    makeKeys();
    makeMenu();
    connectBars();
    restoreLayout();
}

MainWindow::~MainWindow() = default;

void MainWindow::addPage(const PageSpec& spec, Page* page) {
    if (m_pages.contains(spec.key)) return replacePage(spec.key, *page);
    m_pages.insert(spec.key, page);
    m_stack->addWidget(page);
    if (spec.isListed) sources().appendItem(spec.group, {.place = {spec.key, {}}, .name = page->title(), .icon = spec.icon, .online = {}});
    connectPage(spec.key, *page);
    takeUpKeys(spec.key, *page);
    if (spec.number > 0) {
        auto* action = new QAction{page->title(), this};
        action->setObjectName(QStringLiteral("actionOpen_") + spec.key);
        action->setShortcut(QKeySequence{Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + spec.number)});
        connect(action, &QAction::triggered, this, [this, key = spec.key] {
            open({key, {}});
            focusPage();
        });
        addAction(action);
    }
    if (m_pages.size() > 1) return;
    open({spec.key, {}});
    focusPage();
}

void MainWindow::replacePage(const QString& key, Page& page) {
    Page* old = m_pages.value(key);
    const bool shown = this->page() == old;
    const bool hadFocus = old->isAncestorOf(focusWidget());
    page.setForm(old->form());
    m_pages.insert(key, &page);
    m_stack->insertWidget(m_stack->indexOf(old), &page);
    connectPage(key, page);
    takeUpKeys(key, page);
    if (shown) showPage(page);
    m_stack->removeWidget(old);
    old->deleteLater();
    if (hadFocus) focusPage();
}

void MainWindow::takeUpKeys(const QString& key, Page& page) {
    m_keys->takeUp(key, page.title(), page);
    // Some actions are given to a page after it was added.
    QMetaObject::invokeMethod(&page, [this, key, &page] { m_keys->takeUp(key, page.title(), page); }, Qt::QueuedConnection);
}

KeyMap& MainWindow::keys() {
    for (const auto& [key, page] : m_pages.asKeyValueRange()) m_keys->takeUp(key, page->title(), *page);
    return *m_keys;
}

void MainWindow::actionEvent(QActionEvent* event) {
    QMainWindow::actionEvent(event);
    if (event->type() == QEvent::ActionAdded) m_keys->takeUp(QStringLiteral("window"), tr("Everywhere"), {event->action()});
}

void MainWindow::open(const Place& place) {
    if (!m_pages.contains(place.page)) return;
    lead(place);
    // The way back knows what was searched for, also where the place itself did not say so.
    m_history.visit({place.page, page()->query()});
    updateHistoryActions();
}

void MainWindow::lead(const Place& place) {
    Page* next = m_pages.value(place.page);
    if (!next) return;
    if (place.query) next->setQuery(*place.query);
    showPage(*next);
    m_sidebar->showPlace(this->place());
    Q_EMIT placeOpened(this->place());
}

Place MainWindow::place() const {
    const Page* shown = page();
    return shown ? Place{m_pages.key(page()), shown->query()} : Place{};
}

Page* MainWindow::page() const { return qobject_cast<Page*>(m_stack->currentWidget()); }

SourceModel& MainWindow::sources() { return m_sidebar->sources(); }

AccountChip& MainWindow::accountChip() { return m_sidebar->accountChip(); }

SpeedLabel& MainWindow::speed() { return m_top->speed(); }
void MainWindow::setRateMenu(QMenu& menu) { m_top->setRateMenu(menu); }

void MainWindow::showPage(Page& page) {
    const bool other = m_stack->currentWidget() != &page;
    m_stack->setCurrentWidget(&page);
    m_top->setTitle(page.title());
    m_top->query().show(page.query(), page.queryHint(), page.isSearchable(), page.querySource());
    m_top->query().setFoundText(page.foundText());
    m_top->setForms(page.forms(), page.form());
    m_status->setSelection(page.selectionText());
    m_status->setNote(page.noteText());
    setWindowTitle(titleFor(page.title()));
    if (other) page.shown();
}

QString MainWindow::titleFor(const QString& page) const { return m_isSafe ? tr("%1 — Rushes, safe mode").arg(page) : tr("%1 — Rushes").arg(page); }

void MainWindow::showSafeMode() {
    m_isSafe = true;
    if (page()) setWindowTitle(titleFor(page()->title()));
    auto* leave = new QPushButton{tr("Safe mode: restart normally"), this};
    leave->setObjectName(QStringLiteral("leaveSafeMode"));
    leave->setProperty("look", QStringLiteral("quiet"));
    leave->setIcon(symbol(u"shield"));
    leave->setFont(uiFont(TextSize::Small));
    leave->setToolTip(tr("Rushes uses standard settings, which are not kept. No downloads run, no media file is opened, and there is no tray."));
    connect(leave, &QPushButton::clicked, this, &MainWindow::usualModeWanted);
    m_status->addPermanentWidget(leave);
}

void MainWindow::connectPage(const QString& key, Page& page) {
    // What a page says while another is shown is read when it comes to the front.
    const auto whenShown = [this, &page](auto act) {
        return [this, &page, act] {
            if (this->page() == &page) act();
        };
    };
    connect(&page, &Page::titleChanged, this, whenShown([this, &page] { showPage(page); }));
    connect(&page, &Page::formChanged, this, whenShown([this, &page] { m_top->setForms(page.forms(), page.form()); }));
    connect(&page, &Page::foundTextChanged, this, whenShown([this, &page] { m_top->query().setFoundText(page.foundText()); }));
    connect(&page, &Page::selectionTextChanged, this, whenShown([this, &page] { m_status->setSelection(page.selectionText()); }));
    connect(&page, &Page::noteTextChanged, this, whenShown([this, &page] { m_status->setNote(page.noteText()); }));
    connect(&page, &Page::queryChanged, this, whenShown([this, &page, key] {
        m_history.amend(page.query());
        m_top->query().show(page.query(), page.queryHint(), page.isSearchable(), page.querySource());
        m_sidebar->showPlace({key, page.query()});
    }));
}

void MainWindow::connectBars() {
    connect(m_sidebar, &Sidebar::placeChosen, this, &MainWindow::open);
    connect(m_sidebar, &Sidebar::commandChosen, this, &MainWindow::commandChosen);
    connect(m_sidebar, &Sidebar::commandMenuRequested, this, &MainWindow::commandMenuRequested);
    connect(&m_top->query(), &QueryBar::queryEntered, this, [this](const QString& query) {
        if (page()) page()->setQuery(query);
    });
    connect(&m_top->query(), &QueryBar::saveRequested, this, [this](const QString& query) {
        if (page()) Q_EMIT saveSearchRequested({place().page, query});
    });
    connect(&m_top->query(), &QueryBar::left, this, &MainWindow::focusPage);
    connect(m_top, &TopBar::formChosen, this, [this](PageForm form) {
        if (page()) page()->setForm(form);
    });
    connect(&m_top->speed(), &SpeedLabel::clicked, this, [this] { open({QStringLiteral("downloads"), {}}); });
    connect(m_status, &StatusLine::refreshRequested, this, &MainWindow::refresh);
    connect(&accountChip(), &AccountChip::quitRequested, this, &QWidget::close);
}

QAction* MainWindow::addKey(const QString& name, const QString& text, const QList<QKeySequence>& keys, void (MainWindow::*act)()) {
    auto* action = new QAction{text, this};
    action->setObjectName(name);
    action->setShortcuts(keys);
    connect(action, &QAction::triggered, this, act);
    addAction(action);
    return action;
}

void MainWindow::makeKeys() {
    const auto key = [](QKeyCombination combination) { return QKeySequence{combination}; };
    addKey(QStringLiteral("actionQuery"), tr("Search on this page"), {key(Qt::CTRL | Qt::Key_L), key(Qt::Key_Slash)}, &MainWindow::editQuery);
    addKey(QStringLiteral("actionNextPane"), tr("Next pane"), {key(Qt::Key_F6)}, &MainWindow::nextPane);
    addKey(QStringLiteral("actionPreviousPane"), tr("Previous pane"), {key(Qt::SHIFT | Qt::Key_F6)}, &MainWindow::previousPane);
    addKey(QStringLiteral("actionToggleForm"), tr("List or grid"), {key(Qt::CTRL | Qt::Key_G)}, &MainWindow::toggleForm);
    addKey(QStringLiteral("actionSidebar"), tr("Show or hide the places"), {key(Qt::CTRL | Qt::Key_B)}, &MainWindow::toggleSidebar);
    addKey(QStringLiteral("actionRefresh"), tr("Refresh the catalogue"), {key(Qt::Key_F5)}, &MainWindow::refresh);
    addKey(QStringLiteral("actionCommands"), tr("Find a command"), {key(Qt::CTRL | Qt::Key_K)}, &MainWindow::showCommands);
    addKey(QStringLiteral("actionKeys"), tr("List of keys"), {key(Qt::CTRL | Qt::Key_Slash)}, &MainWindow::showKeys);
    addKey(QStringLiteral("actionWhatsThis"), tr("What is this?"), {key(Qt::SHIFT | Qt::Key_F1)}, &MainWindow::explain);
    auto* quit = new QAction{tr("Quit"), this};
    quit->setObjectName(QStringLiteral("actionQuit"));
    quit->setShortcut(key(Qt::CTRL | Qt::Key_Q));
    connect(quit, &QAction::triggered, this, &QWidget::close);
    addAction(quit);

    m_top->backAction().setShortcut(key(Qt::ALT | Qt::Key_Left));
    m_top->forwardAction().setShortcut(key(Qt::ALT | Qt::Key_Right));
    connect(&m_top->backAction(), &QAction::triggered, this, &MainWindow::goBack);
    connect(&m_top->forwardAction(), &QAction::triggered, this, &MainWindow::goForward);
    addActions({&m_top->backAction(), &m_top->forwardAction()});
    updateHistoryActions();
    m_keys->takeUp(QStringLiteral("window"), tr("Everywhere"), *m_top);
}

void MainWindow::makeMenu() {
    const auto add = [this](MenuPart part, QStringView name) { m_top->menu().add(part, findChild<QAction*>(name.toString(), Qt::FindDirectChildrenOnly)); };
    for (const QStringView name : {u"actionRefresh", u"actionToggleForm", u"actionSidebar"}) add(MenuPart::View, name);
    auto* looks = new QMenu{tr("Appearance"), m_top};
    m_top->menu().add(MenuPart::View, looks->menuAction());
    m_schemes = new QActionGroup{looks};
    const QList<std::pair<QString, Qt::ColorScheme>> choices{
        {tr("As the system"), Qt::ColorScheme::Unknown}, {tr("Light"), Qt::ColorScheme::Light}, {tr("Dark"), Qt::ColorScheme::Dark}};
    for (const auto& [text, scheme] : choices) {
        QAction* choice = m_schemes->addAction(looks->addAction(text));
        choice->setCheckable(true);
        choice->setData(static_cast<int>(scheme));
        connect(choice, &QAction::triggered, this, [this, scheme] { Q_EMIT schemeChosen(scheme); });
    }
    setScheme(Qt::ColorScheme::Unknown);
    for (const QStringView name : {u"actionKeys", u"actionCommands", u"actionWhatsThis"}) add(MenuPart::Help, name);
    add(MenuPart::Quit, u"actionQuit");
}

void MainWindow::setScheme(Qt::ColorScheme scheme) {
    for (QAction* choice : m_schemes->actions()) choice->setChecked(choice->data().toInt() == static_cast<int>(scheme));
}

void MainWindow::addToMenu(MenuPart part, QAction* action) {
    addAction(action);
    m_top->menu().add(part, action);
}

void MainWindow::updateHistoryActions() {
    m_top->backAction().setEnabled(m_history.canGoBack());
    m_top->forwardAction().setEnabled(m_history.canGoForward());
}

void MainWindow::goBack() {
    if (const auto place = m_history.back()) lead(*place);
    updateHistoryActions();
}

void MainWindow::goForward() {
    if (const auto place = m_history.forward()) lead(*place);
    updateHistoryActions();
}

void MainWindow::refresh() {
    if (page()) page()->refresh();
    Q_EMIT refreshRequested();
}

void MainWindow::editQuery() { m_top->query().begin(); }

void MainWindow::focusPage() {
    if (!page()) return;
    const QList<QWidget*> inPage = page()->panes();
    (inPage.isEmpty() ? page() : inPage.front())->setFocus(Qt::OtherFocusReason);
}

void MainWindow::toggleForm() {
    if (page()) page()->setForm(page()->form() == PageForm::List ? PageForm::Grid : PageForm::List);
}

void MainWindow::toggleSidebar() {
    const bool hadFocus = m_sidebar->isAncestorOf(focusWidget());
    m_sidebar->setVisible(m_sidebar->isHidden());
    if (m_sidebar->isHidden() && hadFocus) focusPage();
}

QList<QWidget*> MainWindow::panes() const {
    QList<QWidget*> all{&m_sidebar->list(), &m_top->query().field()};
    if (page()) all += page()->panes();
    all.removeIf([](const QWidget* pane) { return !pane->isVisible() || !pane->isEnabled(); });
    return all;
}

void MainWindow::cyclePane(int step) {
    const QList<QWidget*> all = panes();
    if (all.isEmpty()) return;
    const QWidget* focused = focusWidget();
    const auto holds = [focused](const QWidget* pane) { return pane == focused || pane->isAncestorOf(focused); };
    const qsizetype here = std::ranges::find_if(all, holds) - all.begin();
    const qsizetype from = here == all.size() ? (step > 0 ? -1 : 0) : here;
    all.at((from + step + all.size()) % all.size())->setFocus(Qt::ShortcutFocusReason);
}

QList<QAction*> MainWindow::commands() const {
    QList<QAction*> all;
    const auto add = [&all](const QList<QAction*>& some) {
        for (QAction* one : some) {
            if (!all.contains(one)) all.append(one); // Undo is the window's and the page's
        }
    };
    if (page()) {
        add(page()->actions());
        for (const QWidget* pane : page()->panes()) add(pane->actions());
    }
    add(actions());
    add(m_top->menu().actions());
    return all;
}

void MainWindow::showKeys() {
    auto* dialog = new KeyListDialog{commands(), this};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

/// Of what has the focus, or holds it; where that says nothing, of what is clicked next.
void MainWindow::explain() {
    for (QWidget* one = focusWidget(); one != nullptr; one = one->parentWidget()) {
        if (!one->whatsThis().isEmpty()) return QWhatsThis::showText(one->mapToGlobal(one->rect().center()), one->whatsThis(), one);
    }
    QWhatsThis::enterWhatsThisMode();
}

void MainWindow::showCommands() {
    auto* palette = new CommandPalette{commands(), this};
    palette->setAttribute(Qt::WA_DeleteOnClose);
    palette->open();
}

void MainWindow::resizeEvent(QResizeEvent* event) {
    QMainWindow::resizeEvent(event);
    const bool compact = width() < narrow;
    if (compact == m_sidebar->isCompact()) return;
    m_sidebar->setCompact(compact);
    m_sidebar->setMinimumWidth(compact ? Sidebar::compactWidth : sidebarLeast);
    m_sidebar->setMaximumWidth(compact ? Sidebar::compactWidth : sidebarMost);
    // As wide as somebody made it, not as what a narrow window had left of it.
    const int now = compact ? Sidebar::compactWidth : m_wideSidebar;
    m_splitter->setSizes({now, width() - now});
}

void MainWindow::closeEvent(QCloseEvent* event) {
    saveLayout();
    QMainWindow::closeEvent(event);
}

bool MainWindow::focusNextPrevChild(bool next) {
    QWidget* focused = focusWidget();
    const QList<QWidget*> stops = inReadingOrder(*this, focused);
    if (stops.isEmpty()) return false;
    const qsizetype here = stops.indexOf(focused);
    const qsizetype to = here < 0 ? (next ? 0 : stops.size() - 1) : (here + (next ? 1 : stops.size() - 1)) % stops.size();
    stops.at(to)->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

void MainWindow::restoreLayout() {
    resize(usual);
    restoreGeometry(m_settings.value(geometryKey).toByteArray());
    keepOnScreens(*this);
    connect(qApp, &QGuiApplication::screenRemoved, this, [this] { keepOnScreens(*this); });
    connect(qApp, &QGuiApplication::primaryScreenChanged, this, [this] { keepOnScreens(*this); });
    m_sidebar->setMinimumWidth(sidebarLeast);
    m_sidebar->setMaximumWidth(sidebarMost);
    m_wideSidebar = std::clamp(m_settings.value(sidebarWidthKey, Sidebar::usualWidth).toInt(), sidebarLeast, sidebarMost);
    m_splitter->setSizes({m_wideSidebar, width() - m_wideSidebar});
    m_sidebar->setVisible(m_settings.value(sidebarKey, true).toBool());
}

void MainWindow::saveLayout() {
    m_settings.setValue(geometryKey, saveGeometry());
    m_settings.setValue(sidebarWidthKey, m_wideSidebar);
    m_settings.setValue(sidebarKey, !m_sidebar->isHidden());
}

} // namespace Rushes::Ui
