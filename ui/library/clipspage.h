// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interchange/exportformat.h"
#include "core/library/cliprepository.h"
#include "ui/library/clipmodel.h"
#include "ui/library/clipquerysource.h"
#include "ui/library/sidecaraffairs.h"
#include "ui/widgets/page.h"
#include "ui/words/faultwords.h"

#include <functional>
#include <optional>

class QAbstractItemView;
class QMenu;
class QSettings;
class QStackedWidget;
class QToolButton;

namespace Rushes::Ui {

class Banner;
class BatchTagBar;
class CardView;
class ClipInspector;
class EditStack;
class ElidedLabel;
class EmptyState;
class FacetPanel;
class PictureLoader;
class PlainLabel;
class QueryRepairs;
class RowView;
template <typename Order> class OrderButton;

/// The clips of the library, and an inspector by which the selected ones are rated, tagged and logged.
class ClipsPage final : public Page {
    Q_OBJECT

public:
    /// All must outlive the page.
    ClipsPage(Library::ClipRepository& clips, EditStack& edits, PictureLoader& pictures, QWidget* parent = nullptr);
    ~ClipsPage() override;

    /// Only clips with this tag; empty for all.
    void setTag(const QString& tag);
    /// Puts clips into a collection, as its last.
    void putInto(const QString& collection, const QList<Library::ClipId>& ids);
    void tagClips(const QString& tag, const QList<Library::ClipId>& ids);
    /// Where a clip's picture is.
    void setPictureOf(ClipModel::PictureOf pictureOf);
    /// Says above the clips, and of each that is shown, what is to be decided and mended about sidecars.
    void setSidecarAffairs(const SidecarAffairs& affairs);
    /// Which facets are open is kept there; they must outlive the page.
    void keepFacetsIn(QSettings& settings);
    [[nodiscard]] ClipModel& model() { return *m_model; }

    void refresh() override { reload(); }
    [[nodiscard]] QList<QWidget*> panes() const override;
    [[nodiscard]] QuerySource* querySource() override { return &m_source; }

Q_SIGNALS:
    /// A clip is to be played and logged, and after it the others that are shown, in their order; all by their rows in the library.
    void openRequested(const QList<qint64>& rows, const Rushes::Library::Clip& first);
    /// These, in their order, and no others are to be played and logged.
    void logRequested(const QList<qint64>& rows, const Rushes::Library::Clip& first);
    /// The shots of the clip are to be read and written as text.
    void shotListRequested(const Rushes::Library::Clip& clip);
    /// The files of text that go with the clip are to be read.
    void textsRequested(const Rushes::Library::Clip& clip);
    /// What is to be decided about sidecars is to be shown.
    void sidecarsRequested();
    /// These clips and their sidecars are to be brought together.
    void sidecarsWanted(const QList<Rushes::Library::ClipId>& clips);
    /// The vocabulary is to be shown.
    void vocabularyRequested();
    /// The files of clips that are not in their places are to be looked for.
    void missingFilesRequested();
    /// `path` is a file on this computer.
    void showRequested(const QString& path);
    /// To be opened in the program that the desktop has for it, or in one that somebody chooses.
    void openFileRequested(const QString& path);
    void openFileWithRequested(const QString& path);
    /// The files of these clips are to go to the wastebasket.
    void trashRequested(const QList<Rushes::Library::Clip>& clips);
    /// Shots that came back from an edit suite are to be read.
    void importRequested();
    /// What was logged on these clips is to go out in a file; `title` names the list.
    void exportRequested(const QList<Rushes::Library::Clip>& clips, Rushes::Interchange::ExportFormat format, const QString& title);

protected:
    void applyQuery(const QString& query) override;
    void applyForm(PageForm form) override;

private:
    QWidget* makeBar();
    void makeViews();
    void makeActions();
    void focusTags();
    void connectInspector();
    /// Which clips are shown, and which of them are chosen: clipspagelist.cpp.
    void makeList();
    [[nodiscard]] OrderButton<Library::ClipOrder>* makeSortButton(QWidget* bar);
    /// Another order was asked for, by the button or by the head of a column: both show it.
    void order(const Library::ClipOrder& order);
    void reload();
    void renew(const QList<Library::ClipId>& ids);
    void show(const QList<qint64>& rows);
    void sum(const QList<qint64>& rows, qsizetype from, const Library::ClipSums& before);
    /// The rows of the library that are chosen, as they stand.
    [[nodiscard]] QList<qint64> chosenInOrder() const;
    /// The same, the current one first.
    [[nodiscard]] QList<qint64> chosenRows() const;
    /// The clips of these rows where all are in memory; nothing else.
    [[nodiscard]] std::optional<QList<Library::Clip>> known(const QList<qint64>& rows) const;
    /// Does it to the chosen clips: at once, or when they have been read. Says so where they are too many to be changed at once.
    void withChosen(const std::function<void(const QList<Library::Clip>&)>& act);
    /// Says so where they are.
    [[nodiscard]] bool areTooMany(const QList<qint64>& rows);
    void withCurrent(const std::function<void(const Library::Clip&)>& act) { withClip(current(), act); }
    void withClip(const QModelIndex& index, const std::function<void(const Library::Clip&)>& act);
    void readChosen();
    void showChosen(const QList<Library::Clip>& clips);
    void readRanges(const QList<Library::Clip>& clips);
    void readTags();
    void readFacets();
    void updateInspector();
    /// What is done with the chosen ones: clipspagebatch.cpp.
    void rate(int rating);
    /// As one step: all get these tags and lose those, and get the rating if there is one.
    void apply(const QStringList& added, const QStringList& removed, std::optional<int> rating);
    void applyTo(const QList<Library::Clip>& clips, const QStringList& added, const QStringList& removed, int rating);
    void note(const QString& note);
    /// Those whose files are being downloaded stay.
    void askToRemove(const QList<Library::Clip>& clips);
    void openCurrent();
    void logChosen();
    /// Of the chosen clips whatever portals said is seen now.
    void markSeen();
    void showMenu(const QPoint& at);
    void showMenuOf(const QList<Library::Clip>& clips, const QPoint& at);
    void addFileActions(QMenu& menu, const QList<Library::Clip>& clips);
    void makeFileActions();
    /// Which clips are put where: clipspagecollections.cpp.
    void makeCollectionActions();
    /// Of both views; see addKeyAction().
    QAction* addViewAction(const QString& name, const QString& words, const QKeySequence& key);
    void fillCollectionMenu(QMenu& menu);
    /// Those into which the chosen ones may be put.
    void addCollections(QMenu& menu);
    void showCollectionMenu(const QPoint& at);
    void readCollections();
    void askForCollection(bool isSmart);
    void takeOutOfCollection();
    void moveInCollection(const QList<Library::ClipId>& ids, qsizetype before);
    void stepInCollection(int step);
    /// The collection that the page shows, and nothing else; empty for none.
    [[nodiscard]] QString shownCollection() const;
    /// Whether the clips stand as they do in it, so that they may be given other places.
    [[nodiscard]] bool isInCollectionOrder() const { return showsOrderedCollection() && m_order == Library::ClipOrder{}; }
    /// Whether it is one that has an order of its own.
    [[nodiscard]] bool showsOrderedCollection() const;
    void nameOrders();
    /// What sidecars say: clipspagesidecars.cpp.
    void connectSidecars();
    void showSidecarOf(const QList<Library::Clip>& clips);
    /// The formats in which the chosen clips go out, for a menu or by itself.
    [[nodiscard]] QMenu* makeExportMenu(QWidget* parent, const QList<Library::Clip>& clips);
    void showExportMenu();
    void openShotList();
    void report(const Storage::StorageError& error);
    void report(const FaultWords& words);
    [[nodiscard]] QModelIndex current() const;
    [[nodiscard]] QAbstractItemView* view() const;

    Library::ClipRepository& m_clips;
    ClipQuerySource m_source;
    QueryRepairs* m_repairs = nullptr;
    EditStack& m_edits;
    ClipModel* m_model;
    ClipModel::PictureOf m_pictureOf;
    Banner* m_banner;
    CardView* m_grid;
    RowView* m_table;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    ClipInspector* m_inspector;
    BatchTagBar* m_batch;
    FacetPanel* m_facets;
    QToolButton* m_facetButton = nullptr;
    OrderButton<Library::ClipOrder>* m_sort = nullptr;
    PlainLabel* m_count = nullptr;
    ElidedLabel* m_sum = nullptr;
    QString m_tag;
    SidecarAffairs m_sidecars;
    QList<Library::CollectionEntry> m_collections;
    quint64 m_facetsAsked = 0;
    Library::ClipOrder m_order;
    QList<qint64> m_summed;        ///< the rows of which the sums are shown, or are being worked out
    QList<Library::Clip> m_chosen; ///< what the inspector shows
    QList<qint64> m_chosenRows;    ///< their rows, where they were read by themselves and not with the list
    bool m_isReadingChosen = false;
    bool m_readsChosen = false;    ///< once what has happened until now is over
    quint64 m_asked = 0;           ///< answers to older questions are dropped
    quint64 m_chosenAsked = 0;
    quint64 m_sumAsked = 0;
};

} // namespace Rushes::Ui
