// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/library/tagcolours.h"
#include "ui/logging/tagbanks.h"

#include <QAbstractListModel>

namespace Rushes::Ui {

/// The nine keys of one bank. A tag is edited in place.
class TagKeyModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role : int {
        KeyRole = Qt::UserRole, ///< int, 1 to 9
        SetRole,                ///< bool: what is logged has the tag
        ColourRole,             ///< QColor of the tag
    };

    explicit TagKeyModel(QObject* parent = nullptr) : QAbstractListModel{parent} {}

    void setTags(const QStringList& tags);
    /// Which tags what is logged has.
    void setSet(const QStringList& set);
    void setColours(const TagColours& colours);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    void edited(int key, const QString& tag);

private:
    QStringList m_tags;
    QStringList m_set;
    TagColours m_colours;
};

} // namespace Rushes::Ui
