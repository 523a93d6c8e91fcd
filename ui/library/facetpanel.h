// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/facets.h"
#include "ui/library/tagcolours.h"

#include <QSet>
#include <QWidget>

class QSettings;
class QToolButton;
class QTreeView;

namespace Rushes::Ui {

class DurationHistogram;
class FacetModel;

/// At the side of the clips: what those are like that the query finds. What is chosen here is written into the query. Keys and tags that others
/// stand below have a chevron; Left closes and Right opens.
class FacetPanel final : public QWidget {
    Q_OBJECT

public:
    explicit FacetPanel(QWidget* parent = nullptr);

    /// Facets that were read for this query.
    void showFacets(const Library::Facets& facets, const QString& query);
    void setVocabulary(const Library::Vocabulary& vocabulary);
    /// Opens and closes as was kept in the settings of a desk, and keeps there what is opened and closed from now on. They must outlive it.
    void keepIn(QSettings& settings);
    [[nodiscard]] FacetModel& model() { return *m_model; }
    [[nodiscard]] DurationHistogram& histogram() { return *m_histogram; }

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void queryChosen(const QString& query);

private:
    void press(const QModelIndex& index);
    void setOpen(const QModelIndex& index, bool open);
    [[nodiscard]] bool isOpen(const QModelIndex& index) const;
    void walk(const QModelIndex& from, bool inwards);
    [[nodiscard]] QModelIndex indexOf(const QString& key, const QString& value) const;
    void keep() const;
    void clear(const QString& key);
    void expand();

    QString m_query;
    FacetModel* m_model;
    QTreeView* m_view;
    DurationHistogram* m_histogram;
    QToolButton* m_clear;
    QSet<QString> m_closed; ///< keys whose values are hidden
    QSettings* m_settings = nullptr;
};

} // namespace Rushes::Ui
