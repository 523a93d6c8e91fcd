// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/tagpanel.h"

#include "core/base/searchtext.h"
#include "ui/library/rangeentry.h"
#include "ui/library/tagcompleter.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/tokens.h"
#include "ui/words/placewords.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QToolButton>

namespace Rushes::Ui {

namespace {

constexpr int coloursInARow = 6;

QIcon swatch(const QColor& colour) {
    QPixmap pixmap{32, 32};
    pixmap.setDevicePixelRatio(2);
    pixmap.fill(Qt::transparent);
    QPainter painter{&pixmap};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(QRectF{2, 2, 12, 12}, 3, 3);
    return QIcon{pixmap};
}

} // namespace

TagPanel::TagPanel(QWidget* parent)
    : QWidget{parent},
      m_title{new PlainLabel{{}, QStringLiteral("title"), this}},
      m_path{new PlainLabel{{}, QStringLiteral("second"), this}},
      m_name{new QLineEdit{this}},
      m_parent{new QLineEdit{this}},
      m_synonyms{new QLineEdit{this}},
      m_tags{new TagCompleter{*m_parent}},
      m_colours{new QButtonGroup{this}},
      m_problem{new PlainLabel{{}, QStringLiteral("err"), this}} {
    setObjectName(QStringLiteral("tagPanel"));
    setProperty("surface", QStringLiteral("alt"));
    setAttribute(Qt::WA_StyledBackground);
    m_title->setObjectName(QStringLiteral("tagTitle"));
    m_title->setWordWrap(true);
    m_path->setWordWrap(true);
    m_name->setObjectName(QStringLiteral("tagName"));
    m_parent->setObjectName(QStringLiteral("tagParent"));
    m_parent->setPlaceholderText(tr("Nothing: it stands at the top"));
    m_synonyms->setObjectName(QStringLiteral("tagSynonyms"));
    m_synonyms->setPlaceholderText(tr("Other words for it, with commas between"));
    m_problem->setObjectName(QStringLiteral("tagProblem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    setFocusProxy(m_name);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(6);
    layout->addWidget(m_title);
    layout->addWidget(m_path);
    const auto add = [&](const QString& words, QLineEdit* field) {
        auto* label = new PlainLabel{words, QStringLiteral("strong"), this};
        label->setBuddy(field);
        layout->addSpacing(8);
        layout->addWidget(label);
        layout->addWidget(field);
        connect(field, &QLineEdit::returnPressed, this, &TagPanel::commit);
        connect(field, &QLineEdit::editingFinished, this, &TagPanel::commit);
    };
    add(tr("&Name"), m_name);
    add(tr("&Below"), m_parent);
    add(tr("S&ynonyms"), m_synonyms);
    layout->addSpacing(8);
    layout->addWidget(new PlainLabel{tr("Colour"), QStringLiteral("strong"), this});
    auto* colours = new QWidget{this};
    makeColours(*colours);
    layout->addWidget(colours);
    layout->addWidget(m_problem);
    layout->addStretch(1);
}

void TagPanel::makeColours(QWidget& parent) {
    auto* grid = new QGridLayout{&parent};
    grid->setContentsMargins({});
    grid->setSpacing(4);
    auto* byName = new QToolButton{&parent};
    byName->setText(tr("By its name"));
    byName->setToolTip(tr("The colour that comes of the name, the same on every computer"));
    byName->setCheckable(true);
    m_colours->addButton(byName, 0);
    grid->addWidget(byName, 0, 0, 1, coloursInARow);
    const QList<QColor>& choices = tagColours();
    for (int choice = 0; choice < choices.size(); ++choice) {
        auto* button = new QToolButton{&parent};
        button->setIcon(swatch(choices.at(choice)));
        button->setIconSize({16, 16});
        button->setFixedSize(32, 32);
        button->setCheckable(true);
        button->setAccessibleName(tr("Colour %1").arg(choice + 1));
        button->setToolTip(Words::literal(choices.at(choice).name()));
        m_colours->addButton(button, choice + 1);
        grid->addWidget(button, 1 + choice / coloursInARow, choice % coloursInARow);
    }
    grid->setColumnStretch(coloursInARow, 1);
    connect(m_colours, &QButtonGroup::idClicked, this, &TagPanel::commit);
}

void TagPanel::setTag(const Library::Vocabulary& vocabulary, const QString& name) {
    m_vocabulary = vocabulary;
    m_tags->setVocabulary(vocabulary);
    const Library::TagEntry* const entry = vocabulary.find(name);
    setVisible(entry != nullptr);
    if (entry == nullptr) return;
    const bool another = entry->tag.name != m_tag.name;
    const Library::Tag before = std::exchange(m_tag, entry->tag);
    const auto show = [&](QLineEdit* field, const QString& now, const QString& then) {
        if (another || now != then || !field->isModified()) field->setText(now);
    };
    m_title->setText(m_tag.name);
    const QStringList path = vocabulary.pathOf(m_tag.name);
    m_path->setText(path.join(QStringLiteral(" › ")));
    m_path->setVisible(path.size() > 1);
    show(m_name, m_tag.name, before.name);
    show(m_parent, writtenTags(m_tag.parent.isEmpty() ? QStringList{} : QStringList{m_tag.parent}),
         writtenTags(before.parent.isEmpty() ? QStringList{} : QStringList{before.parent}));
    show(m_synonyms, writtenTags(m_tag.synonyms), writtenTags(before.synonyms));
    if (another) m_problem->hide();
    m_colours->setExclusive(false);
    const QList<QAbstractButton*> buttons = m_colours->buttons();
    for (QAbstractButton* button : buttons) {
        const int id = m_colours->id(button);
        button->setChecked(id == 0 ? m_tag.colour.isEmpty() : QColor{m_tag.colour} == tagColours().at(id - 1));
    }
    m_colours->setExclusive(true);
}

void TagPanel::focusName() {
    m_name->setFocus(Qt::ShortcutFocusReason);
    m_name->selectAll();
}

void TagPanel::commit() {
    m_problem->hide();
    if (const QString name = m_name->text().simplified(); m_name->isModified() && !name.isEmpty() && name != m_tag.name) {
        m_name->setModified(false);
        Q_EMIT renameRequested(m_tag.name, name);
        return;
    }
    Library::Tag after = m_tag;
    const QString typed = readTags(m_parent->text()).value(0);
    const Library::TagEntry* const above = m_vocabulary.meant(typed);
    QString problem;
    if (!typed.isEmpty() && above == nullptr) problem = tr("There is no tag “%1” that it could stand below.").arg(typed);
    else if (above != nullptr && m_vocabulary.isWithin(above->tag.name, m_tag.name)) problem = tr("A tag cannot stand below itself.");
    else after.parent = above == nullptr ? QString{} : above->tag.name;
    const QStringList synonyms = readTags(m_synonyms->text());
    for (const QString& synonym : synonyms) {
        const Library::TagEntry* const other = m_vocabulary.meant(synonym);
        if (other != nullptr && other->tag.name != m_tag.name) problem = tr("“%1” means another tag already: %2.").arg(synonym, other->tag.name);
        else if (other != nullptr && searchText(synonym) == searchText(m_tag.name)) problem = tr("“%1” is the tag itself.").arg(synonym);
    }
    after.synonyms = synonyms;
    const int colour = m_colours->checkedId();
    if (colour >= 0) after.colour = colour == 0 ? QString{} : tagColours().at(colour - 1).name();
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    if (!problem.isEmpty() || after == m_tag) return;
    m_parent->setModified(false);
    m_synonyms->setModified(false);
    const Library::Tag before = std::exchange(m_tag, after); // the next change is made from this one, also before the library has answered
    Q_EMIT changeRequested(before, after);
}

} // namespace Rushes::Ui
