// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/custody/mhlhistory.h"

#include <QSet>

#include <atomic>

namespace Rushes::Custody {

/// A file that has come into a folder.
struct MhlArrival {
    QString key;                         ///< what tells this arrival from others of the same file; written down, so that none is written twice
    QString path;                        ///< below the folder
    std::optional<Digest> expected = {}; ///< what its bytes gave when they came
    QList<MhlFact> facts = {};
};

/// A file of a history that was renamed, with absolute paths.
struct MhlRename {
    QString from;
    QString to;
};

/// What came of it.
struct MhlRecorded {
    int generation = 0;       ///< 0 where there was nothing to write down that is not there already
    QStringList changed = {}; ///< paths whose bytes are not those that came
    QStringList missing = {}; ///< paths that are not there any more, or are no file
};

/// Writes down what came into folders, a generation for all that came at once. For one thread; what it has read of a history it remembers
/// for as long as nobody else writes it.
class MhlRecorder {
public:
    MhlRecorder(QString host, QString toolVersion) : m_host{std::move(host)}, m_toolVersion{std::move(toolVersion)} {}

    /// Reads every file once. A file that the history knows with the same digests is "verified", any other "original"; one that has changed
    /// since it came is "failed".
    [[nodiscard]] MhlResult<MhlRecorded> record(const QString& root, const QList<MhlArrival>& arrivals, const QDateTime& at, const std::atomic_bool& stop);

    /// Files have other names: the history that knows each by its old name gets a generation that says so, after reading it. A file that no
    /// history knows, or that has gone where its history does not reach, is written down in none; neither is one that was before.
    [[nodiscard]] MhlResult<void> renamed(const QList<MhlRename>& files, const QDateTime& at, const std::atomic_bool& stop);

private:
    struct Memory {
        QByteArray chain; ///< the C4 ID of the chain that it was read with
        QHash<QString, MhlExpectation> expectations;
        QSet<QString> keys;
    };
    [[nodiscard]] MhlResult<Memory*> remembered(const QString& root);

    QString m_host;
    QString m_toolVersion;
    QHash<QString, Memory> m_memories;
};

} // namespace Rushes::Custody
