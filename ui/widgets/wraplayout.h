// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QList>

#include <memory>
#include <vector>

namespace Rushes::Ui {

/// A row of controls that goes on in a next line where the room is too small for the words of a language, in place of cutting them. It begins at
/// the side where one begins to read; each line is as high as its highest part, which stand in its middle.
class WrapLayout final : public QLayout {
    Q_OBJECT

public:
    explicit WrapLayout(QWidget* parent = nullptr);
    ~WrapLayout() override;

    /// What is added from now on stands at the far end of its line, as behind a stretch. To be called once at most.
    void addSpring();
    /// Logical pixels between two lines; spacing() is that between two controls.
    void setLineSpacing(int spacing) { m_lineSpacing = spacing; }

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    struct Line {
        QList<QLayoutItem*> items;
        int width = 0;
        int height = 0;
        qsizetype spring = -1; ///< the items from here on stand at the far end; -1 for none
    };
    [[nodiscard]] std::vector<Line> linesIn(int width) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
    qsizetype m_spring = -1;
    int m_lineSpacing = 4;
};

/// The layout of a bar below the top of a page: it has the height of those of other pages, or that of the lines which it needs. `side` is the
/// distance of what is in it to the left and to the right.
WrapLayout* layOutBar(QWidget& bar, int side = 16);

} // namespace Rushes::Ui
