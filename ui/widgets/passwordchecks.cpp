// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/passwordchecks.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/spoken.h"
#include "ui/widgets/tokens.h"

#include <QAccessible>
#include <QEvent>
#include <QGridLayout>
#include <QPainter>

namespace Rushes::Ui {

namespace {

using Account::PasswordPolicy;
using Account::PasswordRule;

constexpr int markSize = 14;

/// Characters as people count them: a letter and its accent are one.
qsizetype countOf(const QString& password) { return PasswordPolicy::normalised(password).toUcs4().size(); }

QString wordsFor(PasswordRule rule, bool met, qsizetype length) {
    switch (rule) {
    case PasswordRule::Length: {
        QString often = PasswordChecks::tr("%1 or more").arg(PasswordPolicy::shortest);
        if (length == 0) return often;
        return met ? PasswordChecks::tr("%1 (%2)").arg(often).arg(length) : PasswordChecks::tr("%1 (%2 now)").arg(often).arg(length);
    }
    case PasswordRule::NoSpaces: return PasswordChecks::tr("no spaces");
    case PasswordRule::UpperCase: return PasswordChecks::tr("upper-case letter");
    case PasswordRule::LowerCase: return PasswordChecks::tr("lower-case letter");
    case PasswordRule::Number: return PasswordChecks::tr("number");
    case PasswordRule::Symbol: return met ? PasswordChecks::tr("symbol") : PasswordChecks::tr("symbol, such as ! # %");
    }
    Q_UNREACHABLE_RETURN({});
}

QPixmap ring(qreal ratio) {
    QPixmap pixmap{(QSizeF(markSize, markSize) * ratio).toSize()};
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter{&pixmap};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen{currentTokens().edge, 1.0});
    painter.drawEllipse(QRectF{1.5, 1.5, markSize - 3.0, markSize - 3.0});
    return pixmap;
}

} // namespace

PasswordChecks::PasswordChecks(QWidget* parent) : QWidget{parent} { setRules(PasswordPolicy::rules()); }

void PasswordChecks::setRules(const QList<PasswordRule>& rules, const QStringList& others) {
    if (rules == m_rules && others.isEmpty()) return;
    m_rules = rules;
    makeRows(others);
    judge(m_password);
}

void PasswordChecks::makeRows(const QStringList& others) {
    qDeleteAll(findChildren<QLabel*>(Qt::FindDirectChildrenOnly));
    delete layout();
    m_rows.clear();
    auto* grid = new QGridLayout{this};
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(2);
    grid->setColumnMinimumWidth(1, 130);
    grid->setColumnStretch(3, 1);
    for (const PasswordRule rule : std::as_const(m_rules)) {
        const int place = static_cast<int>(m_rows.size());
        const Row row{rule, new PlainLabel{{}, {}, this}, new PlainLabel{{}, QStringLiteral("second"), this}};
        row.mark->setFixedSize(markSize, markSize);
        markAsOrnament(*row.mark);
        grid->addWidget(row.mark, place / 2, place % 2 * 2, Qt::AlignVCenter);
        grid->addWidget(row.words, place / 2, place % 2 * 2 + 1);
        m_rows.append(row);
    }
    for (const QString& other : others) {
        auto* words = new PlainLabel{other, QStringLiteral("second"), this};
        words->setWordWrap(true);
        grid->addWidget(words, grid->rowCount(), 0, 1, 4);
    }
}

void PasswordChecks::judge(const QString& password) {
    const QList<PasswordRule> before = m_unmet;
    m_password = password;
    // An empty field has no spaces either, but nobody has done anything yet.
    m_unmet = password.isEmpty() ? m_rules : PasswordPolicy::unmet(password, m_rules);
    for (const Row& row : std::as_const(m_rows)) show(row, password);
    if (before == m_unmet) return;
    announce(before);
    Q_EMIT strengthChanged();
}

QString PasswordChecks::strength() const {
    if (m_unmet.isEmpty()) return tr("Strong enough. All rules are met");
    QStringList open;
    for (const PasswordRule rule : m_unmet) open << wordsFor(rule, false, 0);
    return tr("Not strong enough yet. Still open: %1").arg(open.join(QStringLiteral(", ")));
}

void PasswordChecks::show(const Row& row, const QString& password) {
    const bool met = !m_unmet.contains(row.rule);
    row.mark->setPixmap(met ? symbolPixmap(u"ok", markSize, currentTokens().ok, devicePixelRatio()) : ring(devicePixelRatio()));
    row.words->setText(wordsFor(row.rule, met, countOf(password)));
    row.words->setRole(met ? QStringLiteral("ok") : QStringLiteral("second"));
    row.words->setAccessibleName(met ? tr("%1: met").arg(row.words->text()) : tr("%1: still open").arg(row.words->text()));
}

void PasswordChecks::announce(const QList<PasswordRule>& before) {
    // The beginning, an emptied field and other rules are no news.
    if (m_password.isEmpty()) return;
    QStringList news;
    for (const PasswordRule rule : std::as_const(m_rules)) {
        if (before.contains(rule) && !m_unmet.contains(rule)) news << tr("%1: met").arg(wordsFor(rule, true, 0));
        if (!before.contains(rule) && m_unmet.contains(rule)) news << tr("%1: open again").arg(wordsFor(rule, false, 0));
    }
    if (m_unmet.isEmpty()) news << tr("Strong enough. All rules are met");
    if (news.isEmpty()) return;
    QAccessibleAnnouncementEvent announcement{this, news.join(QStringLiteral(", "))};
    QAccessible::updateAccessibility(&announcement);
}

void PasswordChecks::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) judge(m_password);
}

} // namespace Rushes::Ui
