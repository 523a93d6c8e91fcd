// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/captionlist.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/words/placewords.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>

namespace Rushes::Ui {

CaptionList::CaptionList(QWidget* parent) : QWidget{parent} {
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins({});
    layout->setSpacing(2);
    layout->addWidget(new PlainLabel{tr("Captions"), QStringLiteral("strong"), this});
    m_lines = new QVBoxLayout;
    m_lines->setSpacing(2);
    layout->addLayout(m_lines);
    hide();
}

void CaptionList::setCaptions(const QList<Catalogue::Caption>& captions) {
    while (QLayoutItem* item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Catalogue::Caption& caption : captions) {
        auto* line = new QWidget{this};
        const QString language = languageName(caption.language);
        auto* words = new PlainLabel{Words::dotted({language, tr("WebVTT"), caption.size ? caption.size->text() : QString{}}), QStringLiteral("second"), line};
        words->setObjectName(QStringLiteral("caption"));
        auto* save = new QPushButton{symbol(u"download"), tr("Save…"), line};
        save->setObjectName(QStringLiteral("saveCaption"));
        save->setProperty("look", QStringLiteral("compact"));
        save->setAccessibleName(tr("Save the captions in %1").arg(language));
        connect(save, &QPushButton::clicked, this, [this, caption] { Q_EMIT saveRequested(caption); });
        auto* row = new QHBoxLayout{line};
        row->setContentsMargins({});
        row->setSpacing(8);
        row->addWidget(words, 1);
        row->addWidget(save);
        m_lines->addWidget(line);
    }
    setVisible(!captions.isEmpty());
}

QString CaptionList::languageName(const QString& code) {
    const QLocale::Language language = QLocale::codeToLanguage(code.section(u'-', 0, 0));
    return language == QLocale::AnyLanguage ? code : QLocale::languageToString(language);
}

} // namespace Rushes::Ui
