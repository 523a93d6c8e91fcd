// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/devicelist.h"

#include "core/account/ownaccount.h"
#include "ui/account/accountpage.h"
#include "ui/account/devicemodel.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/paint.h"

#include <QAccessible>
#include <QHeaderView>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <QVBoxLayout>

namespace Rushes::Ui {

namespace {

constexpr int shownRows = 5; ///< more are scrolled to
constexpr int actColumn = static_cast<int>(DeviceModel::Column::Act);
constexpr int pad = 8;

/// A row as the other lists draw theirs: room beside the text, tint while it is selected, the focus ring around the whole of it.
class DeviceDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const Tokens& tokens = currentTokens();
        Paint::rowGround(*painter, option.rect, option.state.testFlag(QStyle::State_Selected), false, tokens);
        painter->setFont(uiFont(index.column() == 0 ? TextSize::Body : TextSize::Small));
        painter->setPen(index.column() == 0 ? tokens.text : tokens.text2);
        Paint::text(*painter, option.rect.adjusted(pad, 0, -pad, 0), index.data().toString());
        const auto* view = qobject_cast<const QTreeView*>(option.widget);
        const bool current = view != nullptr && view->hasFocus() && view->currentIndex().row() == index.row();
        if (current && index.column() == actColumn)
            Paint::focusRing(*painter, QRect{0, option.rect.y(), view->viewport()->width(), option.rect.height()}, tokens, 2);
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override {
        const QFontMetrics metrics{uiFont()};
        return {metrics.horizontalAdvance(index.data().toString()) + 2 * pad, metrics.height() + 12};
    }
};

} // namespace

DeviceList::DeviceList(Account::OwnAccount& account, Clock& clock, QWidget* parent)
    : QWidget{parent},
      m_account{account},
      m_model{new DeviceModel{clock, this}},
      m_view{new QTreeView{this}},
      m_state{new PlainLabel{{}, QStringLiteral("second"), this}},
      m_fault{new FaultLine{this}},
      m_again{new QPushButton{tr("Try again"), this}} {
    m_view->setObjectName(QStringLiteral("deviceList"));
    m_view->setAccessibleName(tr("Signed-in devices"));
    m_view->setProperty("look", QStringLiteral("flush"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new DeviceDelegate{m_view});
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setTabKeyNavigation(false);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_view->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_view->header()->setSectionResizeMode(actColumn, QHeaderView::Fixed);
    m_state->setObjectName(QStringLiteral("deviceState"));
    m_again->setObjectName(QStringLiteral("devicesAgain"));
    m_again->setProperty("look", QStringLiteral("compact"));
    m_again->setAutoDefault(false);
    m_again->hide();
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_view);
    column->addWidget(m_state);
    column->addWidget(m_fault);
    column->addWidget(m_again, 0, Qt::AlignLeft);
    connect(m_again, &QPushButton::clicked, this, &DeviceList::load);
    fitRows();
}

int DeviceList::count() const { return m_model->rowCount(); }

void DeviceList::load() {
    m_fault->clear();
    m_again->hide();
    m_state->setText(tr("Asking the portal which devices are signed in"));
    m_state->setVisible(m_model->rowCount() == 0);
    m_account.devices().then(this, [this](const Portal::PortalResult<QList<Account::Device>>& devices) { take(devices); });
}

void DeviceList::take(const Portal::PortalResult<QList<Account::Device>>& devices) {
    m_state->hide();
    if (!devices) {
        m_fault->say(describe(devices.error()));
        m_again->show();
        return;
    }
    m_model->setDevices(*devices);
    addButtons();
    fitRows();
    if (count() > 0) m_view->setCurrentIndex(m_model->index(0, 0));
    Q_EMIT countChanged(count());
}

void DeviceList::addButtons() {
    QWidget* before = m_view;
    int width = 0;
    for (int row = 0; row < count(); ++row) {
        const Account::Device& device = m_model->device(row);
        if (device.current) continue;
        auto* button = new QPushButton{tr("Sign out"), m_view};
        button->setObjectName(QStringLiteral("signOutDevice"));
        button->setProperty("look", QStringLiteral("link"));
        button->setAutoDefault(false);
        button->setAccessibleName(tr("Sign out %1").arg(nameOf(device)));
        m_view->setIndexWidget(m_model->index(row, actColumn), button);
        connect(button, &QPushButton::clicked, this, [this, device] { signOut(device); });
        setTabOrder(before, button);
        before = button;
        button->ensurePolished();
        width = std::max(width, button->sizeHint().width());
    }
    m_view->header()->resizeSection(actColumn, std::max(width, 2 * pad));
}

void DeviceList::signOut(const Account::Device& device) {
    m_fault->clear();
    m_account.signOutDevice(device.id).then(this, [this, device](const Portal::PortalResult<void>& done) {
        // One that has ended by itself meanwhile is as good.
        if (!done && done.error().fault != Portal::PortalFault::NotFound) return m_fault->say(describe(done.error()));
        m_view->setFocus(Qt::OtherFocusReason);
        m_model->remove(device.id);
        fitRows();
        Q_EMIT countChanged(count());
        QAccessibleAnnouncementEvent announcement{this, tr("%1 is signed out").arg(nameOf(device))};
        QAccessible::updateAccessibility(&announcement);
    });
}

void DeviceList::fitRows() {
    const int row = std::max(m_view->sizeHintForRow(0), fontMetrics().height() + 14);
    m_view->setFixedHeight(m_view->header()->sizeHint().height() + row * std::clamp(count(), 1, shownRows) + 2);
}

} // namespace Rushes::Ui
