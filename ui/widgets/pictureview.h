// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>
#include <QWidget>

namespace Rushes::Ui {

class PictureLoader;

/// One picture of 16:9 with round corners, a neutral block until it is there. With `fillsWidth` it is as wide as its place.
class PictureView : public QWidget {
    Q_OBJECT

public:
    PictureView(PictureLoader& pictures, bool fillsWidth, QWidget* parent = nullptr);

    /// `name` is read by screen readers.
    void show(const QUrl& url, const QString& name, const QString& duration = {});
    using QWidget::show;

    [[nodiscard]] bool hasHeightForWidth() const override { return m_fillsWidth; }
    [[nodiscard]] int heightForWidth(int width) const override { return width * 9 / 16; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    PictureLoader& m_pictures;
    bool m_fillsWidth;
    QUrl m_url;
    QString m_duration;
};

} // namespace Rushes::Ui
