// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/statusline.h"

#include "core/base/clock.h"
#include "ui/widgets/disklabel.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/paint.h"
#include "ui/words/words.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace Rushes::Ui {

using namespace std::chrono_literals;

/// A dot and its word: never the colour alone.
class OnlineMark final : public QWidget {
public:
    explicit OnlineMark(QWidget* parent) : QWidget{parent} {
        setObjectName(QStringLiteral("onlineMark"));
        setFont(uiFont(TextSize::Small));
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
        setOnline({});
    }

    /// Nothing: nobody has asked the portal yet.
    void setOnline(std::optional<bool> online) {
        m_online = online;
        setAccessibleName(words());
        updateGeometry();
        update();
    }

    [[nodiscard]] QSize sizeHint() const override { return {14 + fontMetrics().horizontalAdvance(words()), fontMetrics().height()}; }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter{this};
        const Tokens& tokens = currentTokens();
        Paint::onlineDot(painter, QRect{0, 0, 8, height()}, m_online.value_or(false), tokens);
        painter.setPen(tokens.text2);
        painter.drawText(rect().adjusted(14, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, words());
    }

private:
    [[nodiscard]] QString words() const {
        if (!m_online) return StatusLine::tr("Connecting");
        return *m_online ? StatusLine::tr("Online") : StatusLine::tr("Offline");
    }

    std::optional<bool> m_online;
};

StatusLine::StatusLine(Clock& clock, QWidget* parent)
    : QStatusBar{parent},
      m_clock{clock},
      m_online{new OnlineMark{this}},
      m_age{new QPushButton{this}},
      m_selectionRule{rule(Qt::Vertical, this)},
      m_selection{new ElidedLabel{{}, QStringLiteral("second"), this}},
      m_note{new ElidedLabel{{}, QStringLiteral("second"), this}},
      m_noteRule{rule(Qt::Vertical, this)},
      m_disk{new DiskLabel{this}} {
    setObjectName(QStringLiteral("statusLine"));
    setSizeGripEnabled(false);
    m_age->setObjectName(QStringLiteral("catalogueAge"));
    m_age->setProperty("look", QStringLiteral("quiet"));
    m_age->setFont(uiFont(TextSize::Small));
    m_age->setToolTip(tr("Refresh the catalogue (F5)"));
    m_age->setCursor(Qt::PointingHandCursor);
    m_selection->setObjectName(QStringLiteral("selectionLabel"));
    m_note->setObjectName(QStringLiteral("noteLabel"));
    connect(m_age, &QPushButton::clicked, this, &StatusLine::refreshRequested);

    auto* whole = new QWidget{this};
    auto* row = new QHBoxLayout{whole};
    row->setContentsMargins(12, 0, 12, 0);
    row->setSpacing(8);
    row->addWidget(m_online);
    QFrame* first = rule(Qt::Vertical, whole);
    for (QFrame* line : {first, m_selectionRule, m_noteRule}) line->setFixedHeight(14);
    row->addWidget(first);
    row->addWidget(m_age);
    row->addWidget(m_selectionRule);
    row->addWidget(m_selection);
    row->addStretch(1);
    row->addWidget(m_note);
    row->addWidget(m_noteRule);
    row->addWidget(m_disk);
    addWidget(whole, 1);
    setFixedHeight(std::max(28, m_age->fontMetrics().height() + 11));
    setSelection({});
    setNote({});
    tick();
}

void StatusLine::setOnline(bool online) { m_online->setOnline(online); }

void StatusLine::setCatalogueTime(const QDateTime& time) {
    m_catalogueTime = time;
    showAge();
}

void StatusLine::setCatalogueWords(const QString& words) {
    m_catalogueWords = words;
    showAge();
}

void StatusLine::showAge() {
    if (!m_catalogueWords.isEmpty()) m_age->setText(m_catalogueWords);
    else if (!m_catalogueTime.isValid()) m_age->setText(tr("No catalogue yet"));
    else m_age->setText(tr("Catalogue updated %1").arg(Words::ago(m_catalogueTime, m_clock.now())));
}

void StatusLine::tick() {
    showAge();
    m_clock.after(20s, this, [this] { tick(); });
}

void StatusLine::setSelection(const QString& text) {
    m_selection->setText(text);
    m_selection->setVisible(!text.isEmpty());
    m_selectionRule->setVisible(!text.isEmpty());
}

void StatusLine::setNote(const QString& text) {
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
    m_noteRule->setVisible(!text.isEmpty());
}

} // namespace Rushes::Ui
