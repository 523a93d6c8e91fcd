// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;

namespace Rushes::Library {
struct Clip;
}

namespace Rushes::Ui {

class PlainLabel;

/// What is known technically of a clip: whether its bytes are verified, and format, rate, start and the like, a line each.
class ClipFacts final : public QWidget {
    Q_OBJECT

public:
    explicit ClipFacts(QWidget* parent = nullptr);

    void setClip(const Library::Clip& clip);

private:
    PlainLabel* m_verified;
    QGridLayout* m_lines;
};

} // namespace Rushes::Ui
