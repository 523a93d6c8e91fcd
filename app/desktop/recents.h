// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/clip.h"
#include "ui/widgets/filechooser.h"

#include <QObject>

class QMenu;

namespace Rushes::Settings {
class Settings;
}
namespace Rushes::Storage {
class DatabaseLocation;
}

namespace Rushes::Desktop {

/// A clip that was opened.
struct RecentItem {
    enum class Kind : quint8 { Clip, ShotList };

    Kind kind = Kind::Clip;
    Library::ClipId clip;
    QString title;

    bool operator==(const RecentItem&) const = default;
};

/// Remembers which clips and shot lists were opened last, and where files were last taken from and put to, until somebody does not want that: then nothing
/// is kept, and what was is forgotten. Kept in the settings of this computer; of a library only a digest of where it is, which may have a password.
class Recents final : public QObject, public Ui::FolderMemory {
    Q_OBJECT

public:
    static constexpr qsizetype most = 10;

    /// `settings` must outlive it.
    Recents(Settings::Settings& settings, const Storage::DatabaseLocation& library, QObject* parent = nullptr);

    [[nodiscard]] bool isRemembering() const;
    void setRemembering(bool remembers);

    /// The newest first.
    [[nodiscard]] QList<RecentItem> items() const;
    /// Each stands there once, at the top.
    void note(const RecentItem& item);
    /// It is gone.
    void forget(const Library::ClipId& clip);

    [[nodiscard]] QString folder(const QString& purpose) const override;
    void noteFolder(const QString& purpose, const QString& folder) override;
    /// A file that Rushes has written for somebody: the desktop may offer it as recently used, where it has a way for that (0101).
    void noteFile(const QString& path) const;

    /// Forgets all of it.
    void clear();

    /// Fills a menu with what was opened last, and with "Clear"; choosing one emits chosen().
    void fill(QMenu& menu);

Q_SIGNALS:
    void chosen(const Rushes::Desktop::RecentItem& item);

private:
    void keep(const QList<RecentItem>& items);
    [[nodiscard]] QString key() const;

    Settings::Settings& m_settings;
    QString m_library;
};

} // namespace Rushes::Desktop
