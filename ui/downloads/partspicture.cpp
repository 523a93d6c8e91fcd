// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/downloads/partspicture.h"

#include "ui/words/placewords.h"
#include "ui/words/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace Rushes::Ui {
namespace {

using Downloads::Arrival;
using Downloads::PartState;

constexpr qint64 megabyte = 1'000'000;

QString tr(const char* text, const char* comment = nullptr, int n = -1) { return QCoreApplication::translate("Rushes::Ui::PartsPicture", text, comment, n); }

/// How much of what a connection was given up to `end` is here, 0 to 1.
double arrived(const Arrival& arrival, qint64 end) {
    const qint64 length = end - arrival.range.from;
    return length <= 0 ? 0.0 : static_cast<double>(arrival.position - arrival.range.from) / static_cast<double>(length);
}

} // namespace

PartsPicture::PartsPicture(const Downloads::DownloadParts& parts) : m_size{parts.size}, m_pieceSize{megabyte} {
    if (m_size <= 0) return;
    while ((m_size + m_pieceSize - 1) / m_pieceSize > mostPieces) m_pieceSize *= 2;
    m_pieces = parts.pieces(m_pieceSize);
    for (const Arrival& arrival : parts.arrivals) {
        const qint64 end = std::min(arrival.range.to, m_size);
        if (arrival.position >= end) continue; // its last bytes are on their way to the disk
        m_ranges.append({.first = arrival.position / m_pieceSize, .last = (end - 1) / m_pieceSize, .fraction = arrived(arrival, end)});
    }
    std::ranges::sort(m_ranges, {}, &Range::first);
    if (m_ranges.size() > 1) makeRows(parts);
}

void PartsPicture::makeRows(const Downloads::DownloadParts& parts) {
    QList<Arrival> arrivals = parts.arrivals;
    arrivals.removeIf([this](const Arrival& arrival) { return arrival.position >= std::min(arrival.range.to, m_size); });
    std::ranges::sort(arrivals, {}, [](const Arrival& arrival) { return arrival.range.from; });
    const auto add = [&](qint64 from, qint64 to, std::optional<qsizetype> range) {
        if (from >= to) return;
        Row row{.bytes = {from, to}, .range = range, .pieceSize = std::max(megabyte, (to - from + rowLength - 1) / rowLength)};
        row.pieces = parts.pieces(row.bytes, row.pieceSize);
        if (range) {
            row.fraction = arrived(arrivals.at(*range), to);
            row.bytesPerSecond = arrivals.at(*range).bytesPerSecond;
        } else {
            const auto here = row.pieces.count(PartState::OnDisk) + row.pieces.count(PartState::Doubted);
            row.fraction = static_cast<double>(here) / static_cast<double>(row.pieces.size());
        }
        m_rows.append(row);
    };
    qint64 reached = 0;
    for (qsizetype range = 0; range < arrivals.size(); ++range) {
        const qint64 from = std::max(reached, arrivals.at(range).range.from);
        const qint64 end = std::min(arrivals.at(range).range.to, m_size);
        add(reached, from, {});
        add(from, end, range);
        reached = std::max(reached, end);
    }
    add(reached, m_size, {});
}

QString PartsPicture::summary() const {
    if (m_pieces.isEmpty()) return {};
    const QString size = tr("%1 MB").arg(m_pieceSize / megabyte);
    QString blocks = tr("%Ln blocks of %1", nullptr, Words::pluralOf(m_pieces.size())).arg(size);
    if (m_ranges.isEmpty()) return blocks;
    return tr("%1, %2").arg(blocks, tr("%Ln ranges", nullptr, Words::pluralOf(m_ranges.size())));
}

QString PartsPicture::description() const {
    if (m_pieces.isEmpty()) return {};
    QStringList states;
    for (const PartState state : {PartState::OnDisk, PartState::Arriving, PartState::Doubted, PartState::ToCome})
        if (const qsizetype blocks = count(state); blocks > 0) states << tr("%1 %2").arg(Words::count(blocks), word(state));
    QStringList sentences{tr("%1: %2.").arg(summary(), states.join(tr(", ")))};
    for (qsizetype range = 0; range < m_ranges.size(); ++range)
        sentences << tr("Range %1: %2 of it, at block %3 of %4.")
                         .arg(QString::number(range + 1), Words::percent(m_ranges.at(range).fraction), Words::count(m_ranges.at(range).first + 1),
                              Words::count(m_pieces.size()));
    if (count(PartState::Doubted) > 0) sentences << tr("What is in doubt is fetched again and compared.");
    return sentences.join(u' ');
}

QString PartsPicture::wordsFor(qsizetype piece) const {
    const ByteCount from{piece * m_pieceSize};
    const ByteCount to{std::min((piece + 1) * m_pieceSize, m_size)};
    const QString words =
        m_pieces.value(piece) == PartState::Doubted ? tr("Block %1, from %2 to %3: %4, fetched again and compared") : tr("Block %1, from %2 to %3: %4");
    return words.arg(Words::count(piece + 1), from.text(), to.text(), word(m_pieces.value(piece, PartState::ToCome)));
}

QString PartsPicture::wordsFor(const Row& row, qsizetype piece) const {
    const qint64 begin = row.bytes.from + piece * row.pieceSize;
    const QString from = ByteCount{begin}.text();
    const QString to = ByteCount{std::min(begin + row.pieceSize, row.bytes.to)}.text();
    const QString state = word(row.pieces.value(piece, PartState::ToCome));
    const bool doubted = row.pieces.value(piece) == PartState::Doubted;
    const QString bytes = doubted ? tr("from %1 to %2: %3, fetched again and compared").arg(from, to, state) : tr("from %1 to %2: %3").arg(from, to, state);
    return row.range ? tr("Connection %1, %2").arg(Words::count(*row.range + 1), bytes) : tr("No connection, %1").arg(bytes);
}

QString PartsPicture::wordsFor(const Row& row) {
    if (row.range) return Words::percent(row.fraction);
    if (row.pieces.contains(PartState::Doubted)) return word(PartState::Doubted);
    if (row.fraction >= 1) return word(PartState::OnDisk);
    return row.fraction <= 0 ? word(PartState::ToCome) : Words::percent(row.fraction);
}

QString PartsPicture::speedOf(const Row& row) { return row.range && row.bytesPerSecond > 0 ? Words::speed(row.bytesPerSecond) : QString{}; }

QString PartsPicture::word(PartState state) {
    switch (state) {
    case PartState::ToCome: return tr("to come");
    case PartState::Arriving: return tr("arriving");
    case PartState::OnDisk: return tr("on disk");
    case PartState::Doubted: return tr("in doubt");
    }
    return {};
}

} // namespace Rushes::Ui
