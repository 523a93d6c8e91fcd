// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tokens.h"

#include <QWidget>

namespace Rushes::Ui {

/// A key as it looks on a keyboard, beside what it does. A screen reader is told of the key by the action's own name.
class KeyCap final : public QWidget {
    Q_OBJECT
    Q_PROPERTY(QString key READ key WRITE setKey)

public:
    explicit KeyCap(const QString& key, QWidget* parent = nullptr);

    [[nodiscard]] const QString& key() const { return m_key; }
    /// Another one does it now; nothing is drawn for none.
    void setKey(const QString& key);
    /// The key's state is in force, such as L while playing.
    void setActive(bool active);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] static QSize sizeOf(const QString& key);
    /// Draws one centred in `rect`.
    static void paint(QPainter& painter, const QRect& rect, const QString& key, bool active, const Tokens& tokens);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_key;
    bool m_active = false;
};

} // namespace Rushes::Ui
