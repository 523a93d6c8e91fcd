// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/querybar.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/tokens.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QTimer>
#include <QToolButton>

namespace Rushes::Ui {

namespace {

using namespace std::chrono_literals;
constexpr auto typingRests = 150ms;

/// Draws the magnifier in the colour of the moment.
class Magnifier final : public QWidget {
public:
    explicit Magnifier(QWidget* parent) : QWidget{parent} { setFixedSize(16, 16); }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter{this};
        paintSymbol(painter, rect(), u"search", currentTokens().text2);
    }
};

} // namespace

QueryBar::QueryBar(QWidget* parent)
    : QFrame{parent},
      m_field{new QLineEdit{this}},
      m_found{new PlainLabel{{}, QStringLiteral("third"), this}},
      m_clear{new QToolButton{this}},
      m_rest{new QTimer{this}} {
    setObjectName(QStringLiteral("queryFrame"));
    setMinimumWidth(320);
    setFixedHeight(std::max(32, fontMetrics().height() + 14));
    m_field->setObjectName(QStringLiteral("queryEdit"));
    m_field->setAccessibleName(tr("Search on this page"));
    m_field->setProperty("look", QStringLiteral("bare"));
    m_field->setProperty("ringOnParent", true);
    m_field->setToolTip(tr("Search on this page (Ctrl+L or /)"));
    m_field->installEventFilter(this);
    m_found->setObjectName(QStringLiteral("foundLabel"));
    m_clear->setObjectName(QStringLiteral("clearQuery"));
    m_clear->setIcon(symbol(u"x", Ink::Quiet));
    m_clear->setToolTip(tr("Clear the search"));
    m_clear->setAccessibleName(tr("Clear the search"));
    m_clear->setFocusPolicy(Qt::NoFocus);
    m_clear->hide();

    auto* row = new QHBoxLayout{this};
    row->setContentsMargins(8, 0, 4, 0);
    row->setSpacing(8);
    row->addWidget(new Magnifier{this});
    row->addWidget(m_field, 1);
    row->addWidget(m_found);
    row->addWidget(m_clear);
    row->addSpacing(2);

    m_rest->setSingleShot(true);
    m_rest->setInterval(typingRests);
    connect(m_rest, &QTimer::timeout, this, &QueryBar::commit);
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString& text) { m_clear->setVisible(!text.isEmpty()); });
    connect(m_field, &QLineEdit::textEdited, m_rest, qOverload<>(&QTimer::start));
    connect(m_field, &QLineEdit::returnPressed, this, &QueryBar::commit);
    connect(m_clear, &QToolButton::clicked, this, [this] {
        m_field->clear();
        commit();
    });
}

void QueryBar::show(const QString& query, const QString& hint, bool searchable) {
    m_rest->stop();
    if (m_field->text() != query) m_field->setText(query);
    m_field->setPlaceholderText(searchable ? hint : QString{});
    m_field->setEnabled(searchable);
    setEnabled(searchable);
}

void QueryBar::setFoundText(const QString& text) {
    if (text == m_found->text()) return;
    m_found->setText(text);
    m_found->setVisible(!text.isEmpty());
    if (text.isEmpty() || !m_field->hasFocus()) return;
    QAccessibleAnnouncementEvent announcement{m_field, text};
    QAccessible::updateAccessibility(&announcement);
}

void QueryBar::commit() {
    m_rest->stop();
    Q_EMIT queryEntered(m_field->text());
}

bool QueryBar::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape || key == Qt::Key_Down) {
            if (m_rest->isActive()) commit();
            Q_EMIT left();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace Rushes::Ui
