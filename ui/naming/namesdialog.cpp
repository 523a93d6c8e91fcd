// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/naming/namesdialog.h"

#include "ui/naming/folderrulemodel.h"
#include "ui/naming/templatefield.h"
#include "ui/widgets/filechooser.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/spoken.h"
#include "ui/widgets/stylesheet.h"
#include "ui/words/namewords.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QGridLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace Rushes::Ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int tokensInARow = 6;
constexpr int rowHeight = 26;

QTableView* makeTable(QAbstractItemModel& model, const QString& name, const QString& accessibleName, QWidget* parent) {
    auto* table = new QTableView{parent};
    table->setObjectName(name);
    table->setAccessibleName(accessibleName);
    table->setModel(&model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->setTextElideMode(Qt::ElideMiddle);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(rowHeight);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    return table;
}

QString withoutEnd(const QString& folder) { return folder.trimmed().isEmpty() ? QString{} : QDir::cleanPath(folder.trimmed()); }

} // namespace

NamesDialog::NamesDialog(FileChooser& chooser, QWidget* parent)
    : QDialog{parent},
      m_chooser{chooser},
      m_template{new TemplateField{this}},
      m_problem{new PlainLabel{{}, u"second"_s, this}},
      m_preview{new NamePreviewModel{this}},
      m_summary{new PlainLabel{{}, u"second"_s, this}},
      m_rules{new FolderRuleModel{this}} {
    setObjectName(u"namesDialog"_s);
    setWindowTitle(tr("Names and folders"));
    offerWhatsThis(*this);
    resize(900, 780);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(16, 16, 16, 12);
    column->setSpacing(12);
    column->addWidget(makeTemplate(), 1);
    column->addWidget(makeFolders());
    column->addWidget(makeCopies());

    auto* buttons = new QHBoxLayout;
    m_rename = new QPushButton{tr("Rename finished files…"), this};
    m_rename->setObjectName(u"renameFinished"_s);
    m_undo = new QPushButton{tr("Take renaming back"), this};
    m_undo->setObjectName(u"undoRenaming"_s);
    m_undo->setEnabled(false);
    auto* cancel = new QPushButton{tr("Cancel"), this};
    m_save = new QPushButton{tr("Save"), this};
    m_save->setObjectName(u"saveNames"_s);
    setLook(m_save, "look", u"primary"_s);
    m_save->setDefault(true);
    buttons->addWidget(m_rename);
    buttons->addWidget(m_undo);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    column->addLayout(buttons);

    connect(m_template, &TemplateField::judged, this, &NamesDialog::judge);
    connect(m_rename, &QPushButton::clicked, this, [this] { Q_EMIT renameRequested(choices().names); });
    connect(m_undo, &QPushButton::clicked, this, &NamesDialog::undoRequested);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, [this] {
        Q_EMIT saved(choices());
        accept();
    });
    m_template->setText(Naming::NamingTemplate::usual().text());
    m_template->setFocus();
    judge();
}

QWidget* NamesDialog::makeTemplate() {
    auto* box = new QWidget{this};
    auto* column = new QVBoxLayout{box};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto* title = new PlainLabel{tr("&Template"), u"strong"_s, box};
    title->setBuddy(m_template);
    m_template->setWhatsThis(tr("The pattern of names and folders. Words in braces are replaced by what is known of the video, and a slash begins a folder."));
    column->addWidget(title);
    column->addWidget(m_template);
    auto* tokens = new QGridLayout;
    tokens->setHorizontalSpacing(6);
    tokens->setVerticalSpacing(6);
    int place = 0;
    for (const Naming::Token token : Naming::allTokens()) {
        auto* button = new QPushButton{Words::describe(token), box};
        setLook(button, "look", u"compact"_s);
        button->setAutoDefault(false);
        button->setObjectName(u"token-"_s + Naming::nameOf(token));
        button->setAccessibleDescription(tr("Puts %1 into the template").arg(Words::written(token)));
        connect(button, &QPushButton::clicked, this, [this, token] { m_template->insertToken(token); });
        tokens->addWidget(button, place / tokensInARow, place % tokensInARow);
        ++place;
    }
    column->addLayout(tokens);
    m_problem->setWordWrap(true);
    m_problem->setObjectName(u"templateProblem"_s);
    column->addWidget(m_problem);
    auto* table = makeTable(*m_preview, u"namePreview"_s, tr("The last videos under their new names"), box);
    table->setMinimumHeight(6 * rowHeight);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    table->horizontalHeader()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    column->addWidget(table, 1);
    column->addWidget(m_summary);
    return box;
}

QLineEdit* NamesDialog::makeFolderField(const QString& label, const QString& name, const QString& empty, QGridLayout& grid) {
    const int row = grid.rowCount();
    auto* field = new QLineEdit{this};
    field->setObjectName(name);
    field->setPlaceholderText(empty);
    auto* words = new PlainLabel{label, {}, this};
    words->setBuddy(field);
    field->setAccessibleName(QString{label}.remove(u'&'));
    auto* choose = new QPushButton{tr("Choose…"), this};
    choose->setAutoDefault(false);
    choose->setAccessibleName(tr("Choose: %1").arg(QString{label}.remove(u'&')));
    connect(choose, &QPushButton::clicked, this, [this, field] { chooseFolder(field->text(), [field](const QString& folder) { field->setText(folder); }); });
    connect(field, &QLineEdit::textChanged, this, &NamesDialog::judge);
    grid.addWidget(words, row, 0);
    grid.addWidget(field, row, 1);
    grid.addWidget(choose, row, 2);
    return field;
}

QWidget* NamesDialog::makeFolders() {
    auto* box = new QWidget{this};
    auto* column = new QVBoxLayout{box};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(new PlainLabel{tr("Folders"), u"strong"_s, box});
    auto* grid = new QGridLayout;
    m_folder = makeFolderField(tr("&All files"), u"clipFolder"_s, {}, *grid);
    column->addLayout(grid);
    m_ruleTable = makeTable(*m_rules, u"folderRules"_s, tr("Folders per portal and kind of file"), box);
    m_ruleTable->setFixedHeight(4 * rowHeight + 4);
    m_ruleTable->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    m_ruleTable->setColumnWidth(0, 220);
    m_ruleTable->setColumnWidth(1, 150);
    m_ruleTable->horizontalHeader()->setStretchLastSection(true);
    column->addWidget(m_ruleTable);
    auto* row = new QHBoxLayout;
    m_source = new QComboBox{box};
    m_source->setAccessibleName(tr("Portal"));
    m_source->setWhatsThis(tr("The portal whose files go to a folder of their own."));
    m_role = new QComboBox{box};
    m_role->setAccessibleName(tr("Kind of file"));
    m_role->setWhatsThis(tr("The kind of file that goes to a folder of its own, such as proxies."));
    for (const QString& role : {u""_s, u"broadcast"_s, u"mezzanine"_s, u"web"_s, u"proxy"_s, u"photo"_s}) m_role->addItem(roleWords(role), role);
    auto* add = new QPushButton{tr("Choose a folder for them…"), box};
    add->setAutoDefault(false);
    m_removeRule = new QPushButton{tr("Remove"), box};
    m_removeRule->setAutoDefault(false);
    m_removeRule->setEnabled(false);
    row->addWidget(m_source);
    row->addWidget(m_role);
    row->addWidget(add);
    row->addStretch();
    row->addWidget(m_removeRule);
    column->addLayout(row);
    setSources({});
    connect(add, &QPushButton::clicked, this, &NamesDialog::addRule);
    connect(m_removeRule, &QPushButton::clicked, this, [this] { m_rules->remove(m_ruleTable->currentIndex().row()); });
    connect(m_ruleTable->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { m_removeRule->setEnabled(m_ruleTable->selectionModel()->hasSelection()); });
    return box;
}

QWidget* NamesDialog::makeCopies() {
    auto* box = new QWidget{this};
    auto* column = new QVBoxLayout{box};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(new PlainLabel{tr("Further copies of each finished file"), u"strong"_s, box});
    auto* grid = new QGridLayout;
    m_second = makeFolderField(tr("S&econd place, copied and compared"), u"secondFolder"_s, tr("None"), *grid);
    m_second->setWhatsThis(tr("Each finished file is copied here too, and the copy is read again and compared with the original."));
    m_watch = makeFolderField(tr("&Watch folder of the editing system"), u"watchFolder"_s, tr("None"), *grid);
    m_watch->setWhatsThis(tr("A folder from which an editing system takes files. A copy appears there only when it is whole."));
    column->addLayout(grid);
    return box;
}

void NamesDialog::addRule() {
    chooseFolder(m_folder->text(),
                 [this](const QString& folder) { m_rules->put({m_source->currentData().toString(), m_role->currentData().toString(), folder}); });
}

void NamesDialog::chooseFolder(const QString& from, const std::function<void(const QString& folder)>& chosen) {
    m_chooser.ask(*this, {.purpose = u"clipFolder"_s, .kind = FileQuestion::Kind::Folder, .title = tr("Choose a folder"), .folder = from}, this,
                  [chosen](const QStringList& paths) { chosen(paths.constFirst()); });
}

void NamesDialog::setChoices(const NameChoices& choices) {
    m_template->setText(choices.names.isEmpty() ? Naming::NamingTemplate::usual().text() : choices.names);
    m_rules->setRules(choices.rules);
    m_folder->setText(choices.folder);
    m_second->setText(choices.secondFolder);
    m_watch->setText(choices.watchFolder);
}

NameChoices NamesDialog::choices() const {
    const QString names = m_template->text();
    return {.names = names == Naming::NamingTemplate::usual().text() ? QString{} : names,
            .rules = m_rules->rules(),
            .folder = withoutEnd(m_folder->text()),
            .secondFolder = withoutEnd(m_second->text()),
            .watchFolder = withoutEnd(m_watch->text())};
}

void NamesDialog::setSources(const QStringList& hosts) {
    m_source->clear();
    m_source->addItem(tr("All portals"), QString{});
    for (const QString& host : hosts) m_source->addItem(host, host);
}

void NamesDialog::setSamples(const QList<NameSample>& samples) {
    m_preview->setSamples(samples);
    judge();
}

void NamesDialog::setUndoable(bool undoable) { m_undo->setEnabled(undoable); }

void NamesDialog::judge() {
    if (m_save == nullptr) return; // still being made
    const auto names = m_template->names();
    m_preview->setTemplate(names);
    m_problem->setRole(names ? u"second"_s : u"err"_s);
    m_problem->setText(names ? tr("“/” begins a folder. A token without a value is left out, with the separator beside it.")
                             : Words::describe(m_template->problems().constFirst()));
    const int count = m_preview->rowCount();
    const int troubles = m_preview->troubles();
    if (!names) m_summary->setText(tr("The template can be saved when it is right."));
    else if (count == 0) m_summary->setText(tr("The catalogue has no videos yet on which it could be tried."));
    else if (troubles == 0) m_summary->setText(tr("Tried on the last %1 videos: every file has a name of its own.").arg(count));
    else m_summary->setText(tr("Tried on the last %1 videos: %2 had to be numbered or shortened. {id} or {n:3} tells them apart.").arg(count).arg(troubles));
    const auto isPlace = [](const QLineEdit* field, bool mayBeEmpty) {
        const QString text = field->text().trimmed();
        return text.isEmpty() ? mayBeEmpty : QDir::isAbsolutePath(text);
    };
    const bool placesAreRight = isPlace(m_folder, false) && isPlace(m_second, true) && isPlace(m_watch, true);
    for (auto* field : {m_folder, m_second, m_watch}) setLook(field, "judged", isPlace(field, true) ? QString{} : u"bad"_s);
    m_save->setEnabled(names.has_value() && placesAreRight);
    m_rename->setEnabled(names.has_value());
}

} // namespace Rushes::Ui
