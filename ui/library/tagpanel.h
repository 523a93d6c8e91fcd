// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/vocabulary.h"

#include <QWidget>

class QButtonGroup;
class QLineEdit;

namespace Rushes::Ui {

class PlainLabel;
class TagCompleter;

/// All about one tag of the vocabulary, which is changed here. It asks for changes; the page makes them.
class TagPanel final : public QWidget {
    Q_OBJECT

public:
    explicit TagPanel(QWidget* parent = nullptr);

    /// Shows a tag; nothing for an empty name. What is being typed about the same tag stays.
    void setTag(const Library::Vocabulary& vocabulary, const QString& name);
    void focusName();

Q_SIGNALS:
    void changeRequested(const Rushes::Library::Tag& before, const Rushes::Library::Tag& after);
    void renameRequested(const QString& tag, const QString& name);

private:
    void makeColours(QWidget& parent);
    void commit();

    Library::Vocabulary m_vocabulary;
    Library::Tag m_tag;
    PlainLabel* m_title;
    PlainLabel* m_path;
    QLineEdit* m_name;
    QLineEdit* m_parent;
    QLineEdit* m_synonyms;
    TagCompleter* m_tags;
    QButtonGroup* m_colours;
    PlainLabel* m_problem;
};

} // namespace Rushes::Ui
