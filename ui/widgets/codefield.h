// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/verificationcode.h"

#include <QLineEdit>

namespace Rushes::Ui {

/// One field for the six digits that came by mail, painted as six cells. Whatever is pasted is searched for the code: spaces, dashes,
/// full-width digits or a whole sentence around it do not matter. Screen readers and input methods meet one ordinary field.
class CodeField final : public QLineEdit {
    Q_OBJECT

public:
    explicit CodeField(QWidget* parent = nullptr);

    /// The code, once all six digits are there.
    [[nodiscard]] std::optional<Account::VerificationCode> code() const;
    /// The code was refused: red cells, and the next digit begins anew.
    void showRejected();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /// The sixth digit has come, typed or pasted; once for each change to a complete code.
    void completed(const Rushes::Account::VerificationCode& code);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void tidy(const QString& edited);
    [[nodiscard]] QRectF cell(int place) const;
    [[nodiscard]] int currentCell() const;

    QString m_digits; ///< what stood here before an edit
    bool m_rejected = false;
};

} // namespace Rushes::Ui
