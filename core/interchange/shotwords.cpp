// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/shotwords.h"

#include "core/interchange/cutlist.h"

namespace Rushes::Interchange {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype pieceSize = 64 * 1024;
}

QString onOneLine(const QString& text) {
    QString line;
    line.reserve(text.size());
    for (const QChar letter : text) {
        const bool breaks = letter.category() == QChar::Other_Control || letter == QChar::LineSeparator || letter == QChar::ParagraphSeparator;
        line += breaks ? u' ' : letter;
    }
    return line.simplified();
}

QString xmlText(const QString& text) {
    QString kept;
    kept.reserve(text.size());
    for (const char32_t letter : text.toUcs4()) {
        const bool isControl = letter < 0x20 && letter != U'\n' && letter != U'\t';
        const bool isSurrogate = letter >= 0xD800 && letter <= 0xDFFF;
        if (!isControl && !isSurrogate && letter != 0xFFFE && letter != 0xFFFF) kept += QChar::fromUcs4(letter);
    }
    return kept;
}

QString captionOf(const Shot& shot) {
    const QString note = onOneLine(shot.note());
    const QString tags = onOneLine(shot.tags().join(u", "_s));
    if (note.isEmpty()) return tags.isEmpty() ? onOneLine(shot.clip->title) : tags;
    return tags.isEmpty() ? note : u"%1 (%2)"_s.arg(note, tags);
}

QString reelOf(const Shot& shot) {
    if (shot.clip->facts && !shot.clip->facts->reel.isEmpty()) return onOneLine(shot.clip->facts->reel);
    const qsizetype dot = shot.clip->fileName.lastIndexOf(u'.');
    return onOneLine(dot > 0 ? shot.clip->fileName.first(dot) : shot.clip->fileName);
}

void noteShot(ExportReport& report, const Shot& shot, const Carries& carries) {
    const QString& clip = shot.clip->title;
    report.wrote();
    if (!shot.isRateKnown) report.lost(Loss::RateUnknown, clip);
    if (!shot.time.isWritten()) report.lost(Loss::TimecodeUnknown, clip);
    if (!carries.notes && !shot.note().isEmpty()) report.lost(Loss::Notes, clip);
    if (!carries.tags && !shot.tags().isEmpty()) report.lost(Loss::Tags, clip);
    if (!carries.ratings && shot.clip->rating > 0) report.lost(Loss::Ratings, clip);
    if (!carries.rights && !(shot.clip->credit.isEmpty() && shot.clip->usageTerms.isEmpty())) report.lost(Loss::Rights, clip);
    if (!carries.reels && shot.clip->facts && !shot.clip->facts->reel.isEmpty()) report.lost(Loss::Reels, clip);
}

void LineWriter::line(const QString& text) {
    m_waiting += text.toUtf8();
    raw(m_end);
}

void LineWriter::raw(const QByteArray& bytes) {
    m_waiting += bytes;
    if (m_waiting.size() >= pieceSize) flush();
}

void LineWriter::flush() {
    m_to.write(m_waiting);
    m_waiting.resize(0); // keeps its room
}

} // namespace Rushes::Interchange
