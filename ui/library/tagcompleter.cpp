// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/tagcompleter.h"

#include "ui/library/rangeentry.h"

#include <QLineEdit>
#include <QStandardItemModel>

namespace Rushes::Ui {

namespace {

constexpr int typedRole = Qt::UserRole;    ///< what may be typed: the name or a synonym
constexpr int nameRole = Qt::UserRole + 1; ///< the tag that is meant

/// Where the last tag of the line begins: behind the last comma that is not within quotation marks.
qsizetype lastTagAt(QStringView line) {
    qsizetype begin = 0;
    bool quoted = false;
    for (qsizetype at = 0; at < line.size(); ++at) {
        if (line.at(at) == u'"') quoted = !quoted;
        else if (line.at(at) == u',' && !quoted) begin = at + 1;
    }
    return begin;
}

} // namespace

TagCompleter::TagCompleter(QLineEdit& line) : QCompleter{&line}, m_line{line}, m_words{new QStandardItemModel{this}} {
    setModel(m_words);
    setCompletionRole(typedRole);
    setCaseSensitivity(Qt::CaseInsensitive);
    setFilterMode(Qt::MatchContains);
    line.setCompleter(this);
}

void TagCompleter::setVocabulary(const Library::Vocabulary& vocabulary) {
    m_words->clear();
    const auto add = [this](const QString& shown, const QString& typed, const QString& name) {
        auto* item = new QStandardItem{shown};
        item->setData(typed, typedRole);
        item->setData(name, nameRole);
        m_words->appendRow(item);
    };
    for (const Library::TagEntry& entry : vocabulary.entries()) {
        add(entry.tag.name, entry.tag.name, entry.tag.name);
        for (const QString& synonym : entry.tag.synonyms) add(tr("%1 (%2)").arg(entry.tag.name, synonym), synonym, entry.tag.name);
    }
}

QStringList TagCompleter::splitPath(const QString& path) const {
    QString last = path.sliced(lastTagAt(path)).trimmed();
    if (last.startsWith(u'"')) last.remove(0, 1);
    return {last};
}

QString TagCompleter::pathFromIndex(const QModelIndex& index) const {
    const QString line = m_line.text();
    const QString before = line.first(lastTagAt(line));
    return (before.isEmpty() ? before : before + u' ') + writtenTags({index.data(nameRole).toString()});
}

} // namespace Rushes::Ui
