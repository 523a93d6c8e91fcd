// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/storageerror.h"
#include "ui/shotlist/shotlistreading.h"
#include "ui/shotlist/textmirror.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

class QPlainTextEdit;

namespace Rushes::Library {
class ClipRepository;
}

namespace Rushes::Ui {

class EditStack;

/// Keeps the shot list of one clip in a text and in the library's ranges the same. What somebody writes is read beside the thread of the
/// window 200 ms after the last key, and stored in one step of the library's undo stack: the text, and the ranges that it makes. What somebody
/// changes elsewhere is put into the text, line by line, so that caret and what stands around it stay.
class ShotListDocument : public QObject {
    Q_OBJECT

public:
    enum class State : quint8 {
        None,      ///< no clip, or one whose frames cannot be counted
        Loading,
        Saved,
        Changed,   ///< not stored yet
        NotItsOwn, ///< the text is stored, but no ranges are made of it: it is of another rate or start, or of several clips
        Overtaken, ///< somebody else has stored another text; ours is only here
        Failed,    ///< it could not be stored; the next key or save() tries again
    };

    /// All must outlive this.
    ShotListDocument(Library::ClipRepository& clips, EditStack& edits, QPlainTextEdit& editor, QObject* parent = nullptr);
    ~ShotListDocument() override;

    /// What was written of the clip before is stored.
    void open(const std::optional<Library::Clip>& clip);
    [[nodiscard]] const std::optional<Library::Clip>& clip() const { return m_clip; }
    [[nodiscard]] const std::optional<Library::ClipTime>& time() const { return m_time; }
    [[nodiscard]] State state() const { return m_state; }
    /// Of the last look.
    [[nodiscard]] const Interchange::ShotList& list() const { return m_list; }
    [[nodiscard]] const OutlineModel::Outline& outline() const { return m_outline; }
    /// Whether they are of the text as it is now.
    [[nodiscard]] bool isRead() const;
    [[nodiscard]] const QList<Library::Range>& ranges() const { return m_known->ranges; }
    [[nodiscard]] const QStringList& knownTags() const { return m_knownTags; }
    /// Looks at once, and stores.
    void save();
    /// In state Overtaken: stores ours over theirs.
    void saveOurs();
    /// In state Overtaken: drops ours.
    void takeTheirs();
    void takeTag(const QString& tag);

Q_SIGNALS:
    /// list() is another one.
    void read();
    void stateChanged();
    void failed(const Rushes::Storage::StorageError& error);

private:
    /// What is in the library as far as is known, and what an unchanged text has been brought up to.
    struct Known {
        QList<Library::Range> ranges;
        QString text;
    };

    /// What is to be looked at, but for the text, which is put together where it is looked at.
    struct Asked {
        ShotListQuestion question;
        TextPieces text;

        /// Not in the thread of the window.
        [[nodiscard]] ShotListQuestion whole() const;
    };

    [[nodiscard]] Asked question() const;
    void noteChange(int from, int removed, int added);
    void setState(State state);
    void load();
    void ask(const std::function<void(const QString& text, const QList<Library::Range>& ranges)>& then);
    void readTags();
    void loaded(const QString& text, const QList<Library::Range>& ranges);
    void show(const QString& text);
    void look();
    void looked(const ShotListReading& reading, int revision, bool textLed);
    void apply(const QList<Interchange::LineChange>& changes);
    void replaceLines(const Interchange::LineChange& change);
    void store(const Library::Edits& edits, const QString& text);
    void stored(int at);
    [[nodiscard]] static Library::Edits withText(const Library::ClipId& clip, Library::Edits edits, const QString& before, const QString& after);
    void leave();

    Library::ClipRepository& m_clips;
    EditStack& m_edits;
    QPlainTextEdit& m_editor;
    std::optional<Library::Clip> m_clip;
    std::optional<Library::ClipTime> m_time;
    TextMirror m_text;
    QTimer m_pause;
    Interchange::ShotList m_list;
    OutlineModel::Outline m_outline;
    std::shared_ptr<Known> m_known;  ///< shared with what is being stored, which may end after the clip was left
    QStringList m_knownTags;
    QSet<QString> m_takenTags;
    State m_state = State::None;
    int m_version = 0;               ///< grows with each change of the text
    int m_readVersion = -1;          ///< of which m_list is
    std::pair<int, int> m_steps;     ///< of the field's own undo and redo
    bool m_isChanged = false;        ///< by somebody, since it was stored
    bool m_isApplying = false;       ///< we are writing
    bool m_isLooking = false;
    bool m_looksAgain = false;
    int m_rounds = 0;                ///< how often the text was brought up to the ranges in a row
    bool m_isStoring = false;
    bool m_mayOverwrite = false;
    quint64 m_asked = 0;             ///< answers to older questions are dropped
};

} // namespace Rushes::Ui
