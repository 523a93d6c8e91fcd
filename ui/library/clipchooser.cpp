// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/clipchooser.h"

#include "core/library/clipquery.h"
#include "core/library/cliprepository.h"
#include "ui/widgets/airydelegate.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/stylesheet.h"
#include "ui/words/faultwords.h"
#include "ui/words/placewords.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace Rushes::Ui {

using namespace std::chrono_literals;
using Library::Clip;

namespace {

constexpr int mostShown = 100;

} // namespace

ClipChooser::ClipChooser(Library::ClipRepository& clips, const QList<Clip>& likely, QWidget* parent)
    : QDialog{parent},
      m_clips{clips},
      m_likely{likely},
      m_query{new QLineEdit{this}},
      m_list{new QListView{this}},
      m_model{new QStandardItemModel{this}},
      m_words{new PlainLabel{{}, QStringLiteral("second"), this}},
      m_take{new QPushButton{tr("Give to this clip"), this}} {
    setObjectName(QStringLiteral("clipChooser"));
    setWindowTitle(tr("Choose the clip"));
    resize(560, 420);
    m_query->setObjectName(QStringLiteral("clipChooserQuery"));
    m_query->setAccessibleName(tr("Search the clips"));
    m_query->setPlaceholderText(tr("Words, or a query such as place:Brussels"));
    m_query->setClearButtonEnabled(true);
    m_list->setObjectName(QStringLiteral("clipChooserList"));
    m_list->setAccessibleName(tr("Clips"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new AiryDelegate{m_list});
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_words->setObjectName(QStringLiteral("clipChooserWords"));
    m_words->setWordWrap(true);
    m_take->setObjectName(QStringLiteral("clipChooserTake"));
    setLook(m_take, "look", QStringLiteral("primary"));
    auto* cancel = new QPushButton{tr("Cancel"), this};
    cancel->setAutoDefault(false);
    auto* end = new QHBoxLayout;
    end->addStretch(1);
    end->addWidget(cancel);
    end->addWidget(m_take);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(16, 16, 16, 12);
    column->setSpacing(8);
    column->addWidget(m_query);
    column->addWidget(m_list, 1);
    column->addWidget(m_words);
    column->addLayout(end);
    m_soon.setSingleShot(true);
    m_soon.setInterval(200ms);
    connect(&m_soon, &QTimer::timeout, this, &ClipChooser::find);
    connect(m_query, &QLineEdit::textChanged, this, [this] { m_soon.start(); });
    connect(m_list, &QListView::activated, this, &ClipChooser::take);
    connect(m_take, &QPushButton::clicked, this, &ClipChooser::take);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_take->setDefault(true);
    find();
    m_query->setFocus();
}

void ClipChooser::find() {
    const QString text = m_query->text().trimmed();
    const auto understood = Library::understand(text);
    const Library::ClipFilter filter{.query = understood ? *understood : Library::wordsQuery(text)};
    const quint64 asked = ++m_asked;
    m_clips.firstPage(filter, {}, mostShown).then(this, [this, asked, all = text.isEmpty()](const Storage::StorageResult<Library::ClipPage>& page) {
        if (asked != m_asked) return;
        if (!page) {
            m_words->setRole(QStringLiteral("err"));
            return m_words->setText(describe(page.error()).text());
        }
        QList<Clip> found = all ? m_likely : QList<Clip>{};
        for (const Clip& clip : page->clips)
            if (!clip.id.isEmpty() && std::ranges::find(found, clip.id, &Clip::id) == found.end()) found.append(clip);
        show(found);
    });
}

void ClipChooser::show(const QList<Clip>& found) {
    m_shown = found;
    m_model->clear();
    for (const Clip& clip : found) {
        const QString title = clip.title.isEmpty() ? clip.fileName : clip.title;
        auto* item = new QStandardItem{Words::dotted({title, clip.facts ? clip.facts->startTimecode : QString{}, clip.fileName})};
        item->setToolTip(Words::literal(clip.path));
        m_model->appendRow(item);
    }
    if (!found.isEmpty()) m_list->setCurrentIndex(m_model->index(0, 0));
    m_take->setEnabled(!found.isEmpty());
    m_words->setRole(QStringLiteral("second"));
    if (found.isEmpty()) m_words->setText(tr("No clip is like that."));
    else m_words->setText(found.size() < mostShown ? QString{} : tr("These are the first ones; more words find fewer."));
    m_words->setVisible(!m_words->text().isEmpty());
}

void ClipChooser::take() {
    const int row = m_list->currentIndex().row();
    if (row < 0 || row >= m_shown.size()) return;
    Q_EMIT chosen(m_shown.at(row));
    accept();
}

} // namespace Rushes::Ui
