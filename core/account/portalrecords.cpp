// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/portalrecords.h"

#include "core/base/logging.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLockFile>
#include <QSaveFile>

namespace Rushes::Account {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// The window and rushes-cli may both be writing; neither takes longer than a few milliseconds.
constexpr auto patience = 500ms;

} // namespace

QJsonObject PortalRecords::readAll() const {
    QFile file{m_file};
    if (!file.open(QIODevice::ReadOnly)) return {};
    const QByteArray bytes = file.readAll();
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (document.isObject() || bytes.isEmpty()) return document.object();
    // The next write would be the end of what somebody may still want to look at.
    const QString aside = m_file + u".damaged"_s;
    QFile::remove(aside);
    const bool copied = file.copy(aside);
    qCWarning(logAccount).noquote() << m_file << "is damaged;" << (copied ? "a copy lies beside it" : "it cannot be copied");
    return {};
}

bool PortalRecords::write(const QJsonObject& all) const {
    const QByteArray bytes = QJsonDocument{all}.toJson();
    QSaveFile file{m_file};
    // commit() has been seen to answer true after a short write.
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush() && file.commit();
}

QJsonObject PortalRecords::load() const { return readAll().value(m_portal).toObject(); }

bool PortalRecords::save(const QJsonObject& record) const {
    if (!QDir{}.mkpath(QFileInfo{m_file}.absolutePath())) return false;
    QLockFile lock{m_file + u".lock"_s};
    if (!lock.tryLock(patience)) qCWarning(logAccount) << "another program holds the account's files; writing all the same";
    QJsonObject all = readAll();
    all.insert(m_portal, record);
    return write(all);
}

bool PortalRecords::clear() const {
    if (!QFileInfo::exists(m_file)) return true;
    QLockFile lock{m_file + u".lock"_s};
    if (!lock.tryLock(patience)) qCWarning(logAccount) << "another program holds the account's files; writing all the same";
    QJsonObject all = readAll();
    if (!all.contains(m_portal)) return true;
    all.remove(m_portal);
    return write(all);
}

} // namespace Rushes::Account
