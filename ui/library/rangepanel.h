// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/clip.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QTreeView;

namespace Rushes::Ui {

class PlainLabel;
class RangeModel;
class Shorthands;

/// The ranges of a clip, and the fields by which one is added: In, Out, tags.
class RangePanel : public QWidget {
    Q_OBJECT

public:
    explicit RangePanel(QWidget* parent = nullptr);

    void setRanges(const Library::Clip& clip, const QList<Library::Range>& ranges);
    /// Notes are written with these; they must outlive the panel.
    void setShorthands(const Shorthands& shorthands);
    [[nodiscard]] QTreeView* view() const { return m_view; }

Q_SIGNALS:
    /// Without an id and of revision 1.
    void addRequested(const Rushes::Library::Range& range);
    void changeRequested(const Rushes::Library::Range& before, const Rushes::Library::Range& after);
    void removeRequested(const Rushes::Library::Range& range);

private:
    QWidget* makeForm();
    void add();
    void judge();
    void removeCurrent();
    void fitView();

    Library::Clip m_clip;
    RangeModel* m_model;
    QTreeView* m_view;
    PlainLabel* m_none;
    QLineEdit* m_in = nullptr;
    QLineEdit* m_out = nullptr;
    QLineEdit* m_tags = nullptr;
    QPushButton* m_add = nullptr;
    PlainLabel* m_problem = nullptr;
};

} // namespace Rushes::Ui
