// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/place.h"

#include <QList>
#include <QObject>

class QSettings;

namespace Rushes::Ui {

class MainWindow;

/// The searches that a person keeps, in the source list of the window with how much each finds now. They are in the settings from the moment
/// they are saved.
class SavedSearches final : public QObject {
    Q_OBJECT

public:
    struct Search {
        QString name;
        QString page;  ///< the page's key
        QString query;

        bool operator==(const Search&) const = default;
    };

    /// Both must outlive this. The window's pages may come later.
    SavedSearches(MainWindow& window, QSettings& settings, QObject* parent = nullptr);

    [[nodiscard]] const QList<Search>& all() const { return m_all; }
    /// One of the same page and query gets the new name; an empty name is the query itself.
    void save(const Search& search);
    void remove(const Search& search);
    /// Counts anew what each finds, as when something was synchronised or came into the library. Counts of one turn at a time.
    void recount();

private:
    void askForName(const Place& place);
    void askWhatToDo(const QString& command, const QPoint& at);
    [[nodiscard]] const Search* named(const QString& command) const;
    void keep();
    void show();

    MainWindow& m_window;
    QSettings& m_settings;
    QList<Search> m_all;
    QList<qint64> m_counts; ///< -1 for not known yet
    bool m_counting = false;
    bool m_again = false;
};

} // namespace Rushes::Ui
