// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/edit.h"
#include "core/storage/storageerror.h"

#include <QObject>

#include <functional>
#include <variant>

namespace Rushes::Library {
class ClipRepository;
}

namespace Rushes::Ui {

class EditStack;

/// What is logged of one clip, and what the keys of the logging page do to it. Each change goes through the EditStack, is stored at once, and
/// is made from what the keys before it have made. An open range is stored as one of one frame, so that nothing that was marked is lost: it
/// is open until an out point is set.
class ClipLog : public QObject {
    Q_OBJECT

public:
    /// What is selected: nothing, a range, or a marker.
    using Entry = std::variant<std::monostate, Library::RangeId, Library::MarkerId>;

    /// Both must outlive this.
    ClipLog(Library::ClipRepository& clips, EditStack& edits, QObject* parent = nullptr);

    /// Another clip, of which nothing is known before changed() is said; nothing for none. The same clip again brings its tags and note.
    void setClip(const std::optional<Library::Clip>& clip);
    [[nodiscard]] const std::optional<Library::Clip>& clip() const { return m_clip; }
    /// In the order of time.
    [[nodiscard]] const QList<Library::Range>& ranges() const { return m_ranges; }
    [[nodiscard]] const QList<Library::Marker>& markers() const { return m_markers; }
    /// Null for none; until the next change.
    [[nodiscard]] const Library::Range* openRange() const;
    [[nodiscard]] const Library::Range* currentRange() const;
    [[nodiscard]] const Library::Marker* currentMarker() const;
    [[nodiscard]] const Entry& current() const { return m_current; }
    void setCurrent(const Entry& entry);
    /// The entry before (-1) or after (1) the current one in the order of time; without one, before or after `frame`.
    [[nodiscard]] Entry neighbour(int step, qint64 frame) const;
    /// Where an entry begins.
    [[nodiscard]] std::optional<qint64> frameOf(const Entry& entry) const;

    /// Opens a range; one that is open already begins there.
    void markIn(qint64 frame);
    /// Ends the open range, else the current one.
    void markOut(qint64 frame);
    /// Ends the open range and opens the next one at the same frame, in one step.
    void closeAndOpen(qint64 frame);
    void addMarker(qint64 frame);
    /// Gives the open range, else the current one, else the clip the tag, or takes it away.
    void toggleTag(const QString& tag);
    /// The tags of the range that is open or current, else of the clip.
    [[nodiscard]] QStringList tags() const;
    void setTags(const QStringList& tags);
    /// The note of the entry that is open or current, else of the clip.
    [[nodiscard]] QString note() const;
    void setNote(const QString& note);
    void change(const Library::Range& before, const Library::Range& after);
    void change(const Library::Marker& before, const Library::Marker& after);
    void moveRange(const Library::RangeId& id, qint64 in, qint64 out);
    void moveMarker(const Library::MarkerId& id, qint64 frame);
    void removeCurrent();
    void rate(int rating);

Q_SIGNALS:
    /// Ranges, markers or the clip itself.
    void changed();
    void currentChanged();
    /// The clip is no longer in the library; it stays here as it was last, without ranges and markers.
    void left();
    /// It is there again.
    void returned();
    /// A key did nothing; `words` say why.
    void refused(const QString& words);
    void failed(const Rushes::Storage::StorageError& error);

private:
    /// The range that tags and notes go to.
    [[nodiscard]] const Library::Range* target() const;
    using Then = std::function<void(const Library::Edits&)>;
    /// `then` is called once they are stored and known here.
    void run(const QString& name, const std::function<Library::Edits()>& makeEdits, const Then& then = {});
    [[nodiscard]] Library::Range newRange(qint64 frame) const;
    void began(const Library::Edits& edits);
    void take(const Library::Edits& edits);
    void takeOne(const Library::Edit& edit);
    void read();
    template <typename T> void bringAll(quint64 asked, QList<T>& list, const Storage::StorageResult<QList<T>>& answer);
    void sort();
    void dropLostCurrent();

    Library::ClipRepository& m_clips;
    EditStack& m_edits;
    std::optional<Library::Clip> m_clip;
    QList<Library::Range> m_ranges;
    QList<Library::Marker> m_markers;
    QList<Library::RangeId> m_begun; ///< here, the newest last; open while they are one frame long
    Entry m_current;
    Then m_then; ///< of the edits that are being stored
    bool m_hasLeft = false;
    quint64 m_asked = 0; ///< answers to older questions are dropped
};

} // namespace Rushes::Ui
