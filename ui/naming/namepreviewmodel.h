// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/naming/nameplan.h"

#include <QAbstractTableModel>

namespace Rushes::Ui {

/// A file on which a template is tried before it is saved.
struct NameSample {
    Naming::NameFacts facts;
    QString current; ///< what it is called without the template
};

/// What a template would make of some files: the name of now, the new one, and what is to be said of it.
class NamePreviewModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class Column : quint8 { Now, New, Remark };
    enum Role : int { IsTroubleRole = Qt::UserRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setSamples(const QList<NameSample>& samples);
    /// Nothing while the template is wrong: the new names stay empty then.
    void setTemplate(const std::optional<Naming::NamingTemplate>& names);
    /// How many files had to be numbered or shortened.
    [[nodiscard]] int troubles() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        NameSample sample;
        QString path = {};
        bool isNumbered = false;
        bool isShortened = false;
    };
    void plan();
    [[nodiscard]] static QString remarkOf(const Row& row);

    QList<Row> m_rows;
    std::optional<Naming::NamingTemplate> m_names;
};

} // namespace Rushes::Ui
