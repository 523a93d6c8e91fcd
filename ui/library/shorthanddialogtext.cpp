// SPDX-License-Identifier: GPL-3.0-or-later
/// How ShorthandDialog reads shorthands from text and writes them to it.
#include "core/base/errand.h"
#include "core/library/shorthandimport.h"
#include "ui/library/editnames.h"
#include "ui/library/editstack.h"
#include "ui/library/shorthanddialog.h"
#include "ui/library/shorthands.h"
#include "ui/widgets/filechooser.h"
#include "ui/words/placewords.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace Rushes::Ui {

namespace {

constexpr qint64 mostText = 8'000'000; ///< bytes; a list of people is no longer

} // namespace

void ShorthandDialog::askImport() {
    m_chooser.ask(*this, {.purpose = QStringLiteral("importShorthand"), .title = tr("Import shorthand"), .filter = tr("Text (*.txt *.tsv);;All files (*)")},
                  this, [this](const QStringList& paths) { importFrom(paths.constFirst()); });
}

void ShorthandDialog::askExport() {
    m_chooser.ask(*this,
                  {.purpose = QStringLiteral("exportShorthand"),
                   .kind = FileQuestion::Kind::NewFile,
                   .title = tr("Export shorthand"),
                   .filter = tr("Text (*.txt)"),
                   .name = tr("shorthand.txt")},
                  this, [this](const QStringList& paths) { exportTo(paths.constFirst()); }); // the dialog has asked about a file that is there
}

void ShorthandDialog::importFrom(const QString& path) {
    const auto read = [path]() -> std::optional<Library::ShorthandTable> {
        QFile file{path};
        if (!file.open(QIODevice::ReadOnly) || file.size() > mostText) return std::nullopt;
        return Library::readShorthandTable(QString::fromUtf8(file.readAll()));
    };
    inBackground(read).then(this, [this, path](const std::optional<Library::ShorthandTable>& table) {
        if (table) return take(*table);
        report({tr("%1 could not be read.").arg(QDir::toNativeSeparators(path)), tr("Nothing was changed. Choose a file of text, one person a line."),
                QStringLiteral("err")});
    });
}

void ShorthandDialog::take(const Library::ShorthandTable& table) {
    m_edits.run(EditNames::importShorthands(), [this, table] { return Library::editsFor(table.shorthands, m_shorthands->all()); })
        .then(this, [this, table](const EditStack::Answer& done) {
            if (!done) return; // the stack has said so
            QStringList lines;
            for (const int line : table.leftOut.first(std::min<qsizetype>(table.leftOut.size(), 5))) lines.append(QString::number(line));
            if (table.leftOut.size() > lines.size()) lines.append(QStringLiteral("…"));
            const QString what =
                done->isEmpty() ? tr("Nothing in this file is new.") : tr("%Ln shorthands added or changed.", nullptr, Words::pluralOf(done->size()));
            const QString rest = lines.isEmpty() ? QString{}
                                                 : tr("%Ln lines were left out, without a code or a person, or with a code that stands above: %1.", nullptr,
                                                      Words::pluralOf(table.leftOut.size()))
                                                       .arg(lines.join(QStringLiteral(", ")));
            // The stack's own word comes after this and withdraws what was said before.
            QMetaObject::invokeMethod(
                this, [this, what, rest] { report({what, rest, rest.isEmpty() ? QStringLiteral("info") : QStringLiteral("warn")}); }, Qt::QueuedConnection);
        });
}

void ShorthandDialog::exportTo(const QString& path) {
    const auto write = [path, all = m_shorthands->all()] {
        QSaveFile file{path};
        return file.open(QIODevice::WriteOnly) && file.write(Library::shorthandTable(all).toUtf8()) >= 0 && file.commit();
    };
    inBackground(write).then(this, [this, path](bool written) {
        const QString shown = QDir::toNativeSeparators(path);
        if (written) report({tr("The shorthands are written to %1.").arg(shown), {}, QStringLiteral("info")});
        else report({tr("%1 could not be written.").arg(shown), tr("The shorthands are as they were. Choose another folder."), QStringLiteral("err")});
    });
}

} // namespace Rushes::Ui
