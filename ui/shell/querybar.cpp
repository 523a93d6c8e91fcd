// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/querybar.h"

#include "ui/shell/querycompletion.h"
#include "ui/shell/queryedit.h"
#include "ui/shell/queryhighlighter.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/queryjudge.h"
#include "ui/widgets/querysource.h"
#include "ui/widgets/spoken.h"
#include "ui/widgets/tokens.h"
#include "ui/words/placewords.h"
#include "ui/words/querywords.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QTimer>
#include <QToolButton>

namespace Rushes::Ui {

namespace {

using namespace std::chrono_literals;
constexpr auto typingRests = 150ms;
constexpr qsizetype mostRemembered = 50;

/// Draws the magnifier in the colour of the moment.
class Magnifier final : public QWidget {
public:
    explicit Magnifier(QWidget* parent) : QWidget{parent} {
        setFixedSize(16, 16);
        markAsOrnament(*this);
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter{this};
        paintSymbol(painter, rect(), u"search", currentTokens().text2);
    }
};

} // namespace

QueryBar::QueryBar(QWidget* parent)
    : QFrame{parent},
      m_field{new QueryEdit{this}},
      m_found{new PlainLabel{{}, QStringLiteral("third"), this}},
      m_clear{new QToolButton{this}},
      m_save{new QToolButton{this}},
      m_rest{new QTimer{this}},
      m_judge{new QueryJudge{this}},
      m_completion{new QueryCompletion{*m_field, *m_judge, this}} {
    setObjectName(QStringLiteral("queryFrame"));
    setMinimumWidth(320);
    setFixedHeight(std::max(32, m_field->sizeHint().height() + 10));
    m_field->setAccessibleName(tr("Search on this page"));
    m_field->setProperty("ringOnParent", true);
    m_field->setToolTip(tr("Search on this page (Ctrl+L or /)"));
    m_field->installEventFilter(this);
    m_found->setObjectName(QStringLiteral("foundLabel"));
    const auto make = [](QToolButton* button, const QString& name, QStringView icon, const QString& words) {
        button->setObjectName(name);
        button->setIcon(symbol(icon, Ink::Quiet));
        button->setToolTip(Words::literal(words));
        button->setAccessibleName(words);
        button->setFixedSize(26, 26);
    };
    make(m_clear, QStringLiteral("clearQuery"), u"x", tr("Clear the search"));
    m_clear->setFocusPolicy(Qt::NoFocus);
    make(m_save, QStringLiteral("saveQuery"), u"bookmark", tr("Save this search"));
    m_save->setFocusPolicy(Qt::TabFocus);

    auto* row = new QHBoxLayout{this};
    row->setContentsMargins(8, 0, 4, 0);
    row->setSpacing(6);
    row->addWidget(new Magnifier{this});
    row->addWidget(m_field, 1, Qt::AlignVCenter);
    row->addWidget(m_found);
    row->addWidget(m_clear);
    row->addWidget(m_save);
    updateButtons();

    m_rest->setSingleShot(true);
    m_rest->setInterval(typingRests);
    connect(m_rest, &QTimer::timeout, this, &QueryBar::commit);
    connect(m_field, &QueryEdit::textEdited, this, &QueryBar::edited);
    connect(m_field, &QueryEdit::returnPressed, this, [this] {
        remember(m_field->text());
        commit();
    });
    connect(m_completion, &QueryCompletion::taken, this, [this](bool finished) {
        if (finished) commit();
    });
    connect(m_judge, &QueryJudge::judged, this, &QueryBar::showProblems);
    connect(m_clear, &QToolButton::clicked, this, [this] {
        remember(m_field->text());
        m_field->setText({});
        updateButtons();
        commit();
    });
    connect(m_save, &QToolButton::clicked, this, [this] { Q_EMIT saveRequested(m_field->text().trimmed()); });
}

void QueryBar::show(const QString& query, const QString& hint, bool searchable, QuerySource* source) {
    m_rest->stop();
    if (source != m_source) {
        m_source = source;
        m_judge->forget();
        m_completion->setSource(source);
        m_history.clear();
    }
    if (m_field->text() != query) m_field->setText(query);
    m_field->setHint(searchable ? hint : QString{});
    m_field->setEnabled(searchable);
    setEnabled(searchable);
    updateButtons();
    if (m_source && !query.isEmpty()) m_judge->judge(query, *m_source);
}

void QueryBar::setFoundText(const QString& text) {
    if (text == m_found->text()) return;
    m_found->setText(text);
    m_found->setVisible(!text.isEmpty());
    if (text.isEmpty() || !m_field->hasFocus()) return;
    QAccessibleAnnouncementEvent announcement{m_field, text};
    QAccessible::updateAccessibility(&announcement);
}

void QueryBar::begin() {
    m_judge->forget(); // what was synchronised meanwhile is offered too
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void QueryBar::edited() {
    updateButtons();
    m_recalled = -1;
    m_rest->start();
    m_completion->offer(false);
}

void QueryBar::commit() {
    m_rest->stop();
    const QString query = m_field->text();
    if (m_source && !query.isEmpty()) m_judge->judge(query, *m_source);
    else showProblems(query, {});
    Q_EMIT queryEntered(query);
}

void QueryBar::remember(const QString& query) {
    const QString trimmed = query.trimmed();
    if (trimmed.isEmpty()) return;
    m_history.removeAll(trimmed);
    m_history.prepend(trimmed);
    if (m_history.size() > mostRemembered) m_history.removeLast();
}

void QueryBar::recall(int step) {
    if (m_recalled < 0 && step > 0 && !m_field->text().trimmed().isEmpty()) {
        // What stands in the field is the newest itself.
        remember(m_field->text());
        m_recalled = 0;
    }
    if (m_history.isEmpty()) return;
    const qsizetype wanted = std::clamp<qsizetype>(m_recalled + step, -1, m_history.size() - 1);
    if (wanted == m_recalled) return;
    m_recalled = wanted;
    m_field->setText(m_recalled < 0 ? QString{} : m_history.at(m_recalled));
    updateButtons();
    commit();
}

void QueryBar::showProblems(const QString& query, const QList<Search::QueryProblem>& problems) {
    if (query != m_field->text()) return;
    if (!query.isEmpty()) m_field->highlighter().setProblems(problems);
    const QString words = problems.isEmpty() ? QString{} : Words::told(problems.first());
    m_field->setAccessibleDescription(words);
    m_field->setToolTip(Words::literal(words.isEmpty() ? tr("Search on this page (Ctrl+L or /)") : words));
}

void QueryBar::updateButtons() {
    const bool hasText = !m_field->text().trimmed().isEmpty();
    m_clear->setVisible(hasText);
    m_save->setVisible(m_source != nullptr);
    m_save->setEnabled(hasText);
}

bool QueryBar::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusOut) {
        m_completion->hide();
    } else if (event->type() == QEvent::KeyPress) {
        const auto* press = static_cast<QKeyEvent*>(event);
        const int key = press->key();
        if (m_completion->handle(key)) return true;
        if (key == Qt::Key_Space && press->modifiers() == Qt::ControlModifier) {
            m_completion->offer(true);
            return true;
        }
        if ((key == Qt::Key_Up || key == Qt::Key_Down) && press->modifiers() == Qt::AltModifier) {
            recall(key == Qt::Key_Up ? 1 : -1);
            return true;
        }
        if (key == Qt::Key_Escape || key == Qt::Key_Down) {
            remember(m_field->text());
            if (m_rest->isActive()) commit();
            Q_EMIT left();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace Rushes::Ui
