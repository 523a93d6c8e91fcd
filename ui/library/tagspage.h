// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/cliprepository.h"
#include "core/library/vocabularytext.h"
#include "ui/widgets/page.h"
#include "ui/words/faultwords.h"

#include <QSet>

class QMenu;
class QStackedWidget;
class QTreeView;

namespace Rushes::Ui {

class Banner;
class EditStack;
class EmptyState;
class FileChooser;
class PlainLabel;
class TagPanel;
class TagTreeModel;

/// The vocabulary: the tags as a tree, which are added, renamed, moved, merged and deleted here, each with a way back.
class TagsPage final : public Page {
    Q_OBJECT

public:
    /// All must outlive the page.
    TagsPage(Library::ClipRepository& clips, EditStack& edits, FileChooser& chooser, QWidget* parent = nullptr);

    [[nodiscard]] TagTreeModel& model() { return *m_model; }
    void refresh() override { reload(); }
    void shown() override { reload(); }
    [[nodiscard]] QList<QWidget*> panes() const override;

    /// Takes the tags of an indented text over (see docs/vocabulary.md).
    void take(const Library::Outline& outline);

Q_SIGNALS:
    /// The clips that carry the tag, or one below it, are to be shown.
    void clipsRequested(const QString& tag);

protected:
    void applyQuery(const QString& query) override;

private:
    QWidget* makeBar();
    void makeTree();
    void makeActions();
    void addAction(const QString& name, const QString& icon, const QString& words, const QKeySequence& key, void (TagsPage::*act)());
    void reload();
    void show(const Library::Vocabulary& vocabulary);
    void showCurrent();
    void rename(const QString& tag, const QString& name);
    void move(const QStringList& tags, const QString& parent);
    void change(const QString& name, const Library::Edits& edits, const QString& current = {});
    void addTag();
    void addBelow();
    void add(const QString& parent);
    void editName();
    void mergeCurrent();
    void askToMerge(const QString& from, const QString& into);
    void merge(const QString& from, const QString& into);
    void deleteCurrent();
    void showClips();
    void importFile();
    void exportFile();
    void report(const FaultWords& words);
    [[nodiscard]] QStringList chosen() const;
    [[nodiscard]] QString current() const;

    Library::ClipRepository& m_clips;
    EditStack& m_edits;
    FileChooser& m_chooser;
    TagTreeModel* m_model;
    Banner* m_banner;
    QStackedWidget* m_stack;
    QTreeView* m_tree;
    EmptyState* m_empty;
    TagPanel* m_panel;
    PlainLabel* m_count = nullptr;
    PlainLabel* m_sum = nullptr;
    QMenu* m_menu = nullptr;
    QString m_wanted;          ///< the tag that is to be the current one once the library has answered
    QSet<QString> m_closed;    ///< whose children are hidden
    quint64 m_asked = 0;       ///< answers to older questions are dropped
};

} // namespace Rushes::Ui
