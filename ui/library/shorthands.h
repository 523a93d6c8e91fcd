// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/shorthand.h"

#include <QObject>

namespace Rushes::Library {
class ClipRepository;
}

namespace Rushes::Ui {

/// The shorthands of a library as they are now, for the fields of one page.
class Shorthands final : public QObject {
    Q_OBJECT

public:
    /// `clips` must outlive it.
    explicit Shorthands(Library::ClipRepository& clips, QObject* parent = nullptr);

    [[nodiscard]] const QList<Library::Shorthand>& all() const { return m_all; }

Q_SIGNALS:
    void changed();

private:
    void read();

    Library::ClipRepository& m_clips;
    QList<Library::Shorthand> m_all;
};

} // namespace Rushes::Ui
