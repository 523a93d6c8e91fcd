// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/focusring.h"

#include "ui/widgets/paint.h"
#include "ui/widgets/spoken.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QTabBar>
#include <QTextEdit>

namespace Rushes::Ui {

namespace {

constexpr int outside = 3; ///< the ring's width and the pixel between

class Ring final : public QWidget {
public:
    explicit Ring(QWidget* parent) : QWidget{parent} {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setAttribute(Qt::WA_NoSystemBackground);
        setFocusPolicy(Qt::NoFocus);
        markAsOrnament(*this);
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter{this};
        Paint::focusRing(painter, rect(), currentTokens(), 6);
    }
};

QWidget* targetOf(QWidget* focused) {
    if (!focused || focused->isWindow() || focused->property("ownRing").toBool()) return nullptr;
    if (focused->property("ringOnParent").toBool()) return focused->parentWidget();
    const bool control = qobject_cast<QAbstractButton*>(focused) || qobject_cast<QLineEdit*>(focused) || qobject_cast<QComboBox*>(focused) ||
                         qobject_cast<QAbstractSpinBox*>(focused) || qobject_cast<QPlainTextEdit*>(focused) || qobject_cast<QAbstractSlider*>(focused) ||
                         qobject_cast<QTextEdit*>(focused) || qobject_cast<QTabBar*>(focused) || focused->property("wantsRing").toBool();
    // A list marks its current row, and has nothing else to mark.
    const auto* list = qobject_cast<QAbstractItemView*>(focused);
    if (list != nullptr && !list->currentIndex().isValid()) return focused;
    // The field inside a spin box or an editable combo box has the focus for the whole.
    if (qobject_cast<QAbstractSpinBox*>(focused->parentWidget()) || qobject_cast<QComboBox*>(focused->parentWidget())) return focused->parentWidget();
    return control ? focused : nullptr;
}

} // namespace

FocusRing::FocusRing(QApplication& application, QObject* parent) : QObject{parent} {
    connect(&application, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { surround(now); });
}

FocusRing::~FocusRing() { delete m_ring; }

void FocusRing::surround(QWidget* focused) {
    if (m_target) m_target->removeEventFilter(this);
    delete m_ring;
    m_target = targetOf(focused);
    if (!m_target || !m_target->parentWidget()) return;
    // A splitter would take the ring for one more pane: it lies inside then.
    m_ring = new Ring{qobject_cast<QSplitter*>(m_target->parentWidget()) != nullptr ? m_target.data() : m_target->parentWidget()};
    if (const auto* list = qobject_cast<QAbstractItemView*>(m_target.data()); list != nullptr && list->selectionModel() != nullptr)
        connect(list->selectionModel(), &QItemSelectionModel::currentChanged, m_ring, [this] { surround(m_target); }, Qt::QueuedConnection);
    m_target->installEventFilter(this);
    place();
}

void FocusRing::place() {
    if (!m_target || !m_ring) return;
    const bool isInside = m_ring->parentWidget() == m_target;
    const QRect around = m_target->geometry().adjusted(-outside, -outside, outside, outside);
    // What fills its holder has no room around it.
    m_ring->setGeometry(isInside ? m_target->rect() : around & m_ring->parentWidget()->rect());
    m_ring->setVisible(m_target->isVisibleTo(m_target->parentWidget()));
    m_ring->raise();
}

bool FocusRing::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide: place(); break;
    case QEvent::ParentChange: surround(m_target); break;
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace Rushes::Ui
