// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/accountchip.h"

#include "ui/widgets/fonts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/paint.h"
#include "ui/words/placewords.h"

#include <QMenu>
#include <QPainter>

namespace Rushes::Ui {

namespace {

constexpr int pictureSize = 28;
constexpr int pictureAt = 12;
constexpr int wordsAt = 48;

} // namespace

QString initialsOf(const QString& name) {
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty()) return {};
    const QString first = words.front().first(1).toUpper();
    return words.size() == 1 ? first : first + words.back().first(1).toUpper();
}

AccountChip::AccountChip(QWidget* parent) : QToolButton{parent} {
    setObjectName(QStringLiteral("accountChip"));
    setPopupMode(InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    setProperty("ownRing", true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    makeMenu();
    refresh();
}

void AccountChip::makeMenu() {
    auto* menu = new QMenu{this};
    menu->setObjectName(QStringLiteral("accountMenu"));
    const auto add = [&](const QString& name, void (AccountChip::*chosen)(), QStringView icon) {
        QAction* action = menu->addAction(symbol(icon), {});
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, chosen);
        return action;
    };
    m_who = menu->addAction(symbol(u"mail"), {});
    m_who->setEnabled(false);
    m_signIn = add(QStringLiteral("actionSignIn"), &AccountChip::signInRequested, u"key");
    m_register = add(QStringLiteral("actionRegister"), &AccountChip::registerRequested, u"mail");
    m_account = add(QStringLiteral("actionAccount"), &AccountChip::accountRequested, u"user");
    m_signOut = add(QStringLiteral("actionSignOut"), &AccountChip::signOutRequested, u"export");
    menu->addSeparator();
    QAction* quit = add(QStringLiteral("actionQuitFromChip"), &AccountChip::quitRequested, u"x");
    m_signIn->setText(tr("Sign in…"));
    m_account->setText(tr("Account…"));
    m_signOut->setText(tr("Sign out"));
    quit->setText(tr("Quit"));
    setMenu(menu);
}

void AccountChip::setPerson(const std::optional<Person>& person) {
    m_person = person;
    refresh();
}

void AccountChip::setRegistrationPending(bool pending) {
    m_pending = pending;
    refresh();
}

void AccountChip::setCompact(bool compact) {
    m_compact = compact;
    update();
}

QString AccountChip::headline() const { return m_person ? (m_person->name.isEmpty() ? m_person->email : m_person->name) : tr("Not signed in"); }

QString AccountChip::stateWords() const {
    if (m_pending && !m_person) return tr("Account waits for its code");
    if (!m_person) return tr("Sign in to download");
    return m_person->sessionEnded ? tr("Session has ended") : tr("Signed in");
}

void AccountChip::refresh() {
    const bool signedIn = m_person && !m_person->sessionEnded;
    m_who->setVisible(m_person.has_value());
    m_who->setText(m_person ? Words::withoutMnemonic(m_person->email) : QString{});
    m_signIn->setVisible(!signedIn);
    m_register->setVisible(!m_person);
    m_register->setText(m_pending ? tr("Enter the code from the e-mail…") : tr("Create an account…"));
    m_account->setVisible(signedIn);
    m_signOut->setVisible(m_person.has_value());
    setAccessibleName(tr("Account: %1, %2").arg(headline(), stateWords()));
    setToolTip(Words::literal(m_compact ? headline() : QString{}));
    update();
}

QSize AccountChip::sizeHint() const {
    const int words = QFontMetrics{uiFont(TextSize::Body, QFont::DemiBold)}.height() + QFontMetrics{uiFont(TextSize::Small)}.height();
    return {56, std::max(48, words + 12)};
}

void AccountChip::paintEvent(QPaintEvent*) {
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& tokens = currentTokens();
    painter.fillRect(QRect{0, 0, width(), 1}, tokens.line);
    if (underMouse() || isDown()) {
        QColor faint = tokens.edge;
        faint.setAlphaF(isDown() ? 0.22F : 0.12F);
        painter.fillRect(rect().adjusted(0, 1, 0, 0), faint);
    }
    const bool signedIn = m_person && !m_person->sessionEnded;
    const QRectF picture{double(m_compact ? (width() - pictureSize) / 2 : pictureAt), (height() - pictureSize) / 2.0, pictureSize, pictureSize};
    painter.setPen(signedIn ? QPen{Qt::NoPen} : QPen{tokens.edge, 1.0});
    painter.setBrush(signedIn ? tokens.accent : tokens.view);
    painter.drawEllipse(signedIn ? picture : picture.adjusted(0.5, 0.5, -0.5, -0.5));
    if (signedIn) {
        painter.setFont(uiFont(TextSize::Caption, QFont::Bold));
        painter.setPen(tokens.onAccent);
        painter.drawText(picture, Qt::AlignCenter | Qt::TextSingleLine, initialsOf(headline()));
    } else paintSymbol(painter, picture.toRect(), m_person ? u"key" : u"user", m_person ? tokens.warn : tokens.text2);

    if (!m_compact) {
        const QFont nameFont = uiFont(TextSize::Body, QFont::DemiBold);
        const QFont stateFont = uiFont(TextSize::Small);
        const int nameHeight = QFontMetrics{nameFont}.height() - 2;
        const int stateHeight = QFontMetrics{stateFont}.height() - 1;
        const int top = (height() - nameHeight - stateHeight) / 2;
        const int room = width() - wordsAt - 36;
        painter.setFont(nameFont);
        painter.setPen(tokens.text);
        Paint::text(painter, QRect{wordsAt, top, room, nameHeight}, headline());
        painter.setFont(stateFont);
        painter.setPen(m_person && m_person->sessionEnded ? tokens.warn : tokens.text2);
        Paint::text(painter, QRect{wordsAt, top + nameHeight, room + 16, stateHeight}, stateWords());
        paintSymbol(painter, QRect{width() - 31, 0, 16, height()}, u"up", tokens.text2);
    }
    if (hasFocus()) Paint::focusRing(painter, QRectF{rect()}.adjusted(2, 3, -2, -2), tokens);
}

} // namespace Rushes::Ui
