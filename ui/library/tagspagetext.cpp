// SPDX-License-Identifier: GPL-3.0-or-later
/// How TagsPage reads tags from text and writes them to it.
#include "ui/library/editnames.h"

#include "core/base/errand.h"
#include "ui/library/editstack.h"
#include "ui/library/tagspage.h"
#include "ui/library/tagtreemodel.h"
#include "ui/words/placewords.h"
#include "ui/words/words.h"

#include <QFile>
#include <QFileDialog>
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
    auto* dialog = new QFileDialog{this, tr("Import tags from indented text"), {}, tr("Text (*.txt);;All files (*)")};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        const auto read = [path]() -> std::optional<Library::Outline> {
            QFile file{path};
            if (!file.open(QIODevice::ReadOnly) || file.size() > mostText) return std::nullopt;
            return Library::readOutline(QString::fromUtf8(file.readAll()));
        };
        inBackground(read).then(this, [this, path](const std::optional<Library::Outline>& outline) {
            if (outline) take(*outline);
            else report({tr("%1 could not be read.").arg(path), tr("No tag was added. Choose a file of text, one tag a line."), QStringLiteral("err")});
        });
    });
    dialog->open();
}

void TagsPage::exportFile() {
    auto* dialog = new QFileDialog{this, tr("Export tags as indented text"), {}, tr("Text (*.txt)")};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("txt"));
    dialog->selectFile(tr("tags.txt"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        const auto write = [path, vocabulary = m_model->vocabulary()] {
            QSaveFile file{path};
            return file.open(QIODevice::WriteOnly) && file.write(Library::outlineOf(vocabulary).toUtf8()) >= 0 && file.commit();
        };
        inBackground(write).then(this, [this, path](bool written) {
            if (written) report({tr("The tags are written to %1.").arg(path), {}, QStringLiteral("info")});
            else report({tr("%1 could not be written.").arg(path), tr("The tags are as they were. Choose another folder."), QStringLiteral("err")});
        });
    });
    dialog->open();
}

} // namespace Rushes::Ui
