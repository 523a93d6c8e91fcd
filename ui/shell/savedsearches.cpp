// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/savedsearches.h"

#include "core/base/answers.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/sourcemodel.h"
#include "ui/widgets/page.h"
#include "ui/widgets/querysource.h"

#include <QInputDialog>
#include <QMenu>
#include <QSettings>

#include <algorithm>

namespace Rushes::Ui {

using namespace Qt::StringLiterals;

namespace {

const QString listKey = u"searches"_s;
const QString commandPrefix = u"search:"_s;

} // namespace

SavedSearches::SavedSearches(MainWindow& window, QSettings& settings, QObject* parent) : QObject{parent}, m_window{window}, m_settings{settings} {
    const int count = settings.beginReadArray(listKey);
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        m_all.append({settings.value(u"name"_s).toString(), settings.value(u"page"_s).toString(), settings.value(u"query"_s).toString()});
    }
    settings.endArray();
    m_counts = QList<qint64>(m_all.size(), -1);
    show();
    connect(&window, &MainWindow::saveSearchRequested, this, &SavedSearches::askForName);
    connect(&window, &MainWindow::commandMenuRequested, this, &SavedSearches::askWhatToDo);
    connect(&window, &MainWindow::commandChosen, this, [this](const QString& command) {
        if (const Search* const search = named(command)) m_window.open({search->page, search->query});
    });
}

const SavedSearches::Search* SavedSearches::named(const QString& command) const {
    if (!command.startsWith(commandPrefix)) return nullptr;
    bool isNumber = false;
    const qsizetype row = command.sliced(commandPrefix.size()).toLongLong(&isNumber);
    return isNumber && row >= 0 && row < m_all.size() ? &m_all.at(row) : nullptr;
}

void SavedSearches::save(const Search& search) {
    Search named = search;
    if (named.name.trimmed().isEmpty()) named.name = named.query;
    const auto same = std::ranges::find_if(m_all, [&](const Search& one) { return one.page == named.page && one.query == named.query; });
    if (same != m_all.end()) *same = named;
    else m_all.append(named);
    keep();
}

void SavedSearches::remove(const Search& search) {
    if (m_all.removeAll(Search{search}) > 0) keep();
}

void SavedSearches::keep() {
    m_settings.remove(listKey);
    m_settings.beginWriteArray(listKey, static_cast<int>(m_all.size()));
    for (qsizetype i = 0; i < m_all.size(); ++i) {
        m_settings.setArrayIndex(static_cast<int>(i));
        m_settings.setValue(u"name"_s, m_all.at(i).name);
        m_settings.setValue(u"page"_s, m_all.at(i).page);
        m_settings.setValue(u"query"_s, m_all.at(i).query);
    }
    m_settings.endArray();
    m_settings.sync(); // kept before anybody is told
    m_counts = QList<qint64>(m_all.size(), -1);
    show();
    recount();
}

void SavedSearches::show() {
    QList<SourceItem> items;
    for (qsizetype i = 0; i < m_all.size(); ++i) {
        items.append({.place = {m_all.at(i).page, m_all.at(i).query},
                      .name = m_all.at(i).name,
                      .icon = u"filter"_s,
                      .count = m_counts.at(i),
                      .online = {},
                      .command = commandPrefix + QString::number(i)});
    }
    m_window.sources().setItems(SourceGroup::Searches, items);
}

void SavedSearches::recount() {
    if (m_counting) {
        m_again = true;
        return;
    }
    QList<QFuture<qint64>> counts;
    QList<Search> counted;
    for (const Search& search : std::as_const(m_all)) {
        Page* const page = m_window.page(search.page);
        if (page == nullptr || page->querySource() == nullptr) continue;
        counts.append(page->querySource()->count(search.query));
        counted.append(search);
    }
    if (counts.isEmpty()) return;
    m_counting = true;
    QtFuture::whenAll(counts.begin(), counts.end()).then(this, [this, counted](const QList<QFuture<qint64>>& answers) {
        m_counting = false;
        const auto found = answersOf(answers);
        for (qsizetype i = 0; found && i < counted.size(); ++i) {
            // The list may be another one by now.
            if (const qsizetype row = m_all.indexOf(counted.at(i)); row >= 0) m_counts[row] = found->at(i);
        }
        show();
        if (std::exchange(m_again, false)) recount();
    });
}

void SavedSearches::askForName(const Place& place) {
    auto* dialog = new QInputDialog{&m_window};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"saveSearchDialog"_s);
    dialog->setWindowTitle(tr("Save this search"));
    dialog->setLabelText(tr("Name in the list of places"));
    dialog->setOkButtonText(tr("Save search"));
    const auto same = std::ranges::find_if(m_all, [&](const Search& one) { return one.page == place.page && one.query == place.query.value_or(QString{}); });
    dialog->setTextValue(same == m_all.end() ? place.query.value_or(QString{}) : same->name);
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this, place](const QString& name) { save({name.simplified(), place.page, place.query.value_or(QString{})}); });
    dialog->open();
}

void SavedSearches::askWhatToDo(const QString& command, const QPoint& at) {
    const Search* const search = named(command);
    if (search == nullptr) return;
    auto* menu = new QMenu{&m_window};
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Open"), this, [this, search = *search] { m_window.open({search.page, search.query}); });
    menu->addAction(tr("Rename…"), this, [this, search = *search] { askForName({search.page, search.query}); });
    menu->addAction(tr("Remove from the list"), this, [this, search = *search] { remove(search); });
    menu->popup(at);
}

} // namespace Rushes::Ui
