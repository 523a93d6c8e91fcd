// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/edit.h"

#include <ranges>

namespace Rushes::Library {

namespace {

struct Inverse {
    Edit operator()(const TagEdit& edit) const { return TagEdit{edit.clipId, edit.tag, !edit.added}; }
    Edit operator()(const RatingEdit& edit) const { return RatingEdit{edit.clipId, edit.after, edit.before}; }
    Edit operator()(const NoteEdit& edit) const { return NoteEdit{edit.clipId, edit.after, edit.before}; }
    Edit operator()(const DetailsEdit& edit) const { return DetailsEdit{edit.clipId, edit.after, edit.before}; }
    Edit operator()(const ShotTextEdit& edit) const { return ShotTextEdit{edit.clipId, edit.after, edit.before}; }
    Edit operator()(const RangeEdit& edit) const { return RangeEdit{edit.after, edit.before}; }
    Edit operator()(const MarkerEdit& edit) const { return MarkerEdit{edit.after, edit.before}; }
    Edit operator()(const PlaceEdit& edit) const { return PlaceEdit{edit.clipId, edit.after, edit.before}; }
    Edit operator()(const RemovalEdit& edit) const { return RemovalEdit{edit.clipId, !edit.isRemoved}; }
    Edit operator()(const TagDefinitionEdit& edit) const { return TagDefinitionEdit{edit.after, edit.before}; }
    Edit operator()(const CollectionEdit& edit) const { return CollectionEdit{edit.after, edit.before, edit.clips}; }
    Edit operator()(const CollectionClipsEdit& edit) const { return CollectionClipsEdit{edit.collection, edit.after, edit.before}; }
    Edit operator()(const ShorthandEdit& edit) const { return ShorthandEdit{edit.after, edit.before}; }
    Edit operator()(TagMergeEdit edit) const {
        edit.isBack = !edit.isBack;
        return edit;
    }
};

struct ClipOf {
    template <typename T> ClipId operator()(const T& edit) const {
        if constexpr (requires { edit.clipId; }) return edit.clipId;
        else if constexpr (requires { edit.after->clipId; }) return edit.after ? edit.after->clipId : edit.before ? edit.before->clipId : ClipId{};
        else return {};
    }
};

} // namespace

Edits inverse(const Edits& edits) {
    Edits taken;
    taken.reserve(edits.size());
    for (const Edit& edit : edits | std::views::reverse) taken.append(std::visit(Inverse{}, edit));
    return taken;
}

ClipId clipOf(const Edit& edit) { return std::visit(ClipOf{}, edit); }

} // namespace Rushes::Library
