// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/care/runmarker.h"

#include "core/base/logging.h"
#include "core/files/filemoves.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace Rushes::Care {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 markLimit = 4096;

} // namespace

RunMarker::RunMarker(QString file) : m_file{std::move(file)} {
    if (QFileInfo::exists(m_file)) {
        m_earlier.endedUncleanly = true;
        // What cannot be read was cut while it was written, which is at the start.
        const auto bytes = Files::readFile(m_file, markLimit);
        const QJsonObject mark = QJsonDocument::fromJson(bytes.value_or(QByteArray{})).object();
        m_earlier.earlyEnds = mark[u"settled"_s].toBool() ? 0 : mark[u"earlyEnds"_s].toInt() + 1;
    }
    write(m_earlier.earlyEnds, false);
}

RunMarker::~RunMarker() {
    if (auto gone = Files::removeFile(m_file); !gone) qCWarning(logStorage).noquote() << "the mark of the run stays:" << gone.error().detail;
}

void RunMarker::settle() { write(0, true); }

void RunMarker::write(int earlyEnds, bool settled) const {
    const QByteArray mark = QJsonDocument{QJsonObject{{u"earlyEnds"_s, earlyEnds}, {u"settled"_s, settled}}}.toJson(QJsonDocument::Compact);
    if (auto made = Files::makeFolder(QFileInfo{m_file}.absolutePath()); !made) qCWarning(logStorage).noquote() << made.error().detail;
    if (auto kept = Files::replaceFile(m_file, mark); !kept) qCWarning(logStorage).noquote() << "no mark of the run:" << kept.error().detail;
}

} // namespace Rushes::Care
