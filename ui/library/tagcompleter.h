// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/vocabulary.h"

#include <QCompleter>

class QLineEdit;
class QStandardItemModel;

namespace Rushes::Ui {

/// Completes the last tag of a line of tags (see readTags) from the vocabulary. A synonym is offered with the tag that it means, and becomes
/// that tag.
class TagCompleter final : public QCompleter {
    Q_OBJECT

public:
    /// Becomes the completer of the line, which it belongs to.
    explicit TagCompleter(QLineEdit& line);

    void setVocabulary(const Library::Vocabulary& vocabulary);

    [[nodiscard]] QStringList splitPath(const QString& path) const override;
    [[nodiscard]] QString pathFromIndex(const QModelIndex& index) const override;

private:
    QLineEdit& m_line;
    QStandardItemModel* m_words;
};

} // namespace Rushes::Ui
