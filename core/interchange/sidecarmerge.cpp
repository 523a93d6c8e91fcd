// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/sidecar.h"

#include <algorithm>
#include <functional>

namespace Rushes::Interchange {

namespace {

using Field = SidecarConflict::Field;

QString wordsOf(const QString& text) { return text; }
QString wordsOf(int number) { return QString::number(number); }
QString wordsOf(const QDate& date) { return date.toString(Qt::ISODate); }

class Merge {
public:
    Merge(const std::optional<SidecarNotes>& base, const SidecarNotes& ours, const SidecarNotes& theirs) : m_base{base}, m_ours{ours}, m_theirs{theirs} {
        m_merged.notes = ours;
    }

    template <typename Value> void one(Field field, Value SidecarNotes::* member) {
        const Value& ours = m_ours.*member;
        const Value& theirs = m_theirs.*member;
        // Without a base what is empty was never said.
        const Value base = m_base ? (*m_base).*member : Value{};
        if (theirs == ours || theirs == base) return;
        if (ours == base) m_merged.notes.*member = theirs;
        else m_merged.conflicts.append({field, wordsOf(ours), wordsOf(theirs), m_base ? std::optional{wordsOf(base)} : std::nullopt});
    }

    template <typename List> void each(List SidecarNotes::* member) {
        List& merged = m_merged.notes.*member;
        const List base = m_base ? (*m_base).*member : List{};
        for (const auto& theirs : m_theirs.*member)
            if (!merged.contains(theirs) && !base.contains(theirs)) merged.append(theirs);
        for (const auto& was : base)
            if (!(m_theirs.*member).contains(was)) merged.removeAll(was);
        std::ranges::sort(merged, std::less{});
    }

    [[nodiscard]] MergedNotes result() { return std::move(m_merged); }

private:
    const std::optional<SidecarNotes>& m_base;
    const SidecarNotes& m_ours;
    const SidecarNotes& m_theirs;
    MergedNotes m_merged;
};

} // namespace

MergedNotes mergeNotes(const std::optional<SidecarNotes>& base, const SidecarNotes& ours, const SidecarNotes& theirs) {
    Merge merge{base, ours, theirs};
    merge.one(Field::Title, &SidecarNotes::title);
    merge.one(Field::Description, &SidecarNotes::description);
    merge.one(Field::Credit, &SidecarNotes::credit);
    merge.one(Field::UsageTerms, &SidecarNotes::usageTerms);
    merge.one(Field::Meeting, &SidecarNotes::meeting);
    merge.one(Field::Place, &SidecarNotes::place);
    merge.one(Field::Country, &SidecarNotes::country);
    merge.one(Field::RecordedOn, &SidecarNotes::recordedOn);
    merge.one(Field::Rating, &SidecarNotes::rating);
    merge.one(Field::Note, &SidecarNotes::note);
    merge.each(&SidecarNotes::tags);
    // Ranges that count by other frames cannot be compared.
    if (!theirs.rate || !ours.rate || theirs.rate == ours.rate) merge.each(&SidecarNotes::ranges);
    return merge.result();
}

} // namespace Rushes::Interchange
