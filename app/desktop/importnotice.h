// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/clip.h"

#include <QObject>
#include <QSet>

namespace Rushes {
class Clock;
}
namespace Rushes::Library {
class FolderImport;
}
namespace Rushes::Ui {
class Banner;
}

namespace Rushes::Desktop {

/// Says once what came from import folders, and leads there. What comes while it is still being said is added to it.
class ImportNotice : public QObject {
    Q_OBJECT

public:
    /// All must outlive this.
    ImportNotice(Library::FolderImport& import, Ui::Banner& banner, Clock& clock, QObject* parent = nullptr);

    /// "12 clips came from Card A."
    [[nodiscard]] static QString summary(qsizetype clips, const QStringList& folders);

Q_SIGNALS:
    /// Somebody wants to see the clips; a query that finds them among the newest.
    void showRequested(const QString& query);

private:
    void add(const QString& folder, const QList<Library::ClipId>& clips);
    void end();

    Ui::Banner& m_banner;
    Clock& m_clock;
    QSet<Library::ClipId> m_clips;
    QStringList m_folders;
    QDateTime m_since; ///< of the first of them
    quint64 m_turn = 0;
};

} // namespace Rushes::Desktop
