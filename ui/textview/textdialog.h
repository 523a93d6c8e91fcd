// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/clip.h"

#include <QDialog>

class QLineEdit;
class QListView;
class QStringListModel;

namespace Rushes::Ui {

class PlainLabel;
class TextView;

/// The files of text that go with a clip, and the one that is chosen: to be read, searched and folded, and nothing else. Files are looked for
/// and read beside the thread of the window.
class TextDialog final : public QDialog {
    Q_OBJECT

public:
    explicit TextDialog(const Library::Clip& clip, QWidget* parent = nullptr);

    [[nodiscard]] TextView& view() { return *m_view; }
    [[nodiscard]] const QStringList& paths() const { return m_paths; }

private:
    void layOut();
    void makeKeys();
    void list(const QStringList& paths);
    void read(int row);
    void seek(bool backwards, bool fromHere);

    QStringList m_paths;
    QStringListModel* m_names;
    QListView* m_files;
    TextView* m_view;
    QLineEdit* m_field;
    PlainLabel* m_said;
    quint64 m_asked = 0; ///< answers to older questions are dropped
};

} // namespace Rushes::Ui
