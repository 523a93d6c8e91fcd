// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/facets.h"
#include "ui/library/tagcolours.h"

#include <QSet>
#include <QWidget>

class QToolButton;
class QTreeView;

namespace Rushes::Ui {

class DurationHistogram;
class FacetModel;

/// At the side of the clips: what those are like that the query finds. What is chosen here is written into the query.
class FacetPanel final : public QWidget {
    Q_OBJECT

public:
    explicit FacetPanel(QWidget* parent = nullptr);

    /// Facets that were read for this query.
    void showFacets(const Library::Facets& facets, const QString& query);
    void setColours(const TagColours& colours);
    [[nodiscard]] FacetModel& model() { return *m_model; }
    [[nodiscard]] DurationHistogram& histogram() { return *m_histogram; }

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void queryChosen(const QString& query);

private:
    void press(const QModelIndex& index);
    void clear(const QString& key);
    void expand();

    QString m_query;
    FacetModel* m_model;
    QTreeView* m_view;
    DurationHistogram* m_histogram;
    QToolButton* m_clear;
    QSet<QString> m_closed; ///< keys whose values are hidden
};

} // namespace Rushes::Ui
