// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/boardnotice.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace Rushes {
class Clock;
}

namespace Rushes::Ui {

/// The notices of a portal's board, at most NoticeBoard::most of them; those that have all words of a text.
class NoticeModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role : int {
        ToldRole = Qt::UserRole, ///< QString: "Withdrawn by the portal"
        IconRole,                ///< QString
        ToneRole,                ///< Tone as int
        KindTextRole,            ///< QString: "Video"
        FilesRole,               ///< QString: "You have 1 file of it"; empty for none
        WhenRole,                ///< QString: "4 min ago"
        IsReadRole,              ///< bool
    };

    explicit NoticeModel(Clock& clock, QObject* parent = nullptr);

    void setNotices(const QList<Catalogue::BoardNotice>& notices);
    /// Case and accents make no difference.
    void setText(const QString& text);

    [[nodiscard]] const Catalogue::BoardNotice* noticeAt(const QModelIndex& index) const;
    [[nodiscard]] qsizetype all() const { return m_all.size(); }
    [[nodiscard]] qsizetype unread() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    [[nodiscard]] QList<Catalogue::BoardNotice> fitting() const;
    void arrange();

    Clock& m_clock;
    QString m_text;
    QList<Catalogue::BoardNotice> m_all;
    QList<Catalogue::BoardNotice> m_rows;
};

/// Draws a NoticeModel's rows: a dot and a heavier title for what is unread, what happened, which files of it are here, and when.
class NoticeDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace Rushes::Ui
