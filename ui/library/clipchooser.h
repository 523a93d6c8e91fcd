// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/clip.h"
#include "core/storage/storageerror.h"

#include <QDialog>
#include <QTimer>

class QLineEdit;
class QListView;
class QPushButton;
class QStandardItemModel;

namespace Rushes::Library {
class ClipRepository;
}

namespace Rushes::Ui {

class PlainLabel;

/// Asks for one clip: those that seem likely stand first, others are found by the query language of the page of clips.
class ClipChooser final : public QDialog {
    Q_OBJECT

public:
    /// `clips` must outlive it.
    ClipChooser(Library::ClipRepository& clips, const QList<Library::Clip>& likely, QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen(const Rushes::Library::Clip& clip);

private:
    void find();
    void show(const QList<Library::Clip>& found);
    void take();

    Library::ClipRepository& m_clips;
    QList<Library::Clip> m_likely;
    QList<Library::Clip> m_shown;
    QLineEdit* m_query;
    QListView* m_list;
    QStandardItemModel* m_model;
    PlainLabel* m_words;
    QPushButton* m_take;
    QTimer m_soon;       ///< a query is asked when the typing pauses
    quint64 m_asked = 0; ///< answers to older questions are dropped
};

} // namespace Rushes::Ui
