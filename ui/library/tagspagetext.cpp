// SPDX-License-Identifier: GPL-3.0-or-later
/// How TagsPage reads tags from text and writes them to it.
#include "ui/library/editnames.h"

#include "core/base/errand.h"
#include "ui/library/editstack.h"
#include "ui/library/tagspage.h"
#include "ui/library/tagtreemodel.h"
#include "ui/widgets/filechooser.h"
#include "ui/words/placewords.h"
#include "ui/words/words.h"

#include <QFile>
#include <QSaveFile>

namespace Rushes::Ui {

namespace {

constexpr qint64 mostText = 8'000'000; ///< bytes; a list of tags is no longer

QString problemWords(const Library::OutlineProblem& problem) {
    switch (problem.kind) {
    case Library::OutlineProblem::Kind::Nameless: return TagsPage::tr("line %1 has no name").arg(problem.line);
    case Library::OutlineProblem::Kind::NamedTwice: return TagsPage::tr("line %1 has a name that stands above it already").arg(problem.line);
    case Library::OutlineProblem::Kind::NoTagAbove: return TagsPage::tr("line %1 has no tag above it").arg(problem.line);
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

void TagsPage::take(const Library::Outline& outline) {
    m_edits.run(EditNames::importTags(), [this, outline] { return Library::editsFor(outline.tags, m_model->vocabulary()); })
        .then(this, [this, outline](const EditStack::Answer& done) {
            if (!done) return; // the stack has said so
            QStringList left;
            for (const Library::OutlineProblem& problem : outline.problems) left.append(problemWords(problem));
            const QString what =
                done->isEmpty() ? tr("All of these tags are here already.") : tr("%Ln tags added or changed.", nullptr, Words::pluralOf(done->size()));
            const QString rest =
                left.isEmpty() ? QString{}
                               : tr("Left out: %1.").arg(left.mid(0, 3).join(QStringLiteral("; ")) + (left.size() > 3 ? QStringLiteral("; …") : QString{}));
            report({what, rest, left.isEmpty() ? QStringLiteral("info") : QStringLiteral("warn")});
        });
}

void TagsPage::importFile() {
    const FileQuestion question{
        .purpose = QStringLiteral("importTags"), .title = tr("Import tags from indented text"), .filter = tr("Text (*.txt);;All files (*)")};
    m_chooser.ask(*this, question, this, [this](const QStringList& paths) {
        const auto read = [path = paths.constFirst()]() -> std::optional<Library::Outline> {
            QFile file{path};
            if (!file.open(QIODevice::ReadOnly) || file.size() > mostText) return std::nullopt;
            return Library::readOutline(QString::fromUtf8(file.readAll()));
        };
        inBackground(read).then(this, [this, path = paths.constFirst()](const std::optional<Library::Outline>& outline) {
            if (outline) take(*outline);
            else report({tr("%1 could not be read.").arg(path), tr("No tag was added. Choose a file of text, one tag a line."), QStringLiteral("err")});
        });
    });
}

void TagsPage::exportFile() {
    const FileQuestion question{.purpose = QStringLiteral("exportTags"),
                                .kind = FileQuestion::Kind::NewFile,
                                .title = tr("Export tags as indented text"),
                                .filter = tr("Text (*.txt)"),
                                .name = tr("tags.txt")};
    m_chooser.ask(*this, question, this, [this](const QStringList& paths) {
        const auto write = [path = paths.constFirst(), vocabulary = m_model->vocabulary()] {
            QSaveFile file{path};
            return file.open(QIODevice::WriteOnly) && file.write(Library::outlineOf(vocabulary).toUtf8()) >= 0 && file.commit();
        };
        inBackground(write).then(this, [this, path = paths.constFirst()](bool written) {
            if (written) report({tr("The tags are written to %1.").arg(path), {}, QStringLiteral("info")});
            else report({tr("%1 could not be written.").arg(path), tr("The tags are as they were. Choose another folder."), QStringLiteral("err")});
        });
    });
}

} // namespace Rushes::Ui
