// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/photodetails.h"

#include "ui/catalogue/itemwords.h"
#include "ui/catalogue/photocommands.h"
#include "ui/catalogue/photomodel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/scrollpane.h"
#include "ui/words/placewords.h"
#include "ui/words/words.h"

#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace Rushes::Ui {

constexpr int side = 16;

PhotoDetails::PhotoDetails(PhotoCommands& commands, QWidget* parent) : QFrame{parent}, m_commands{commands} {
    setObjectName(QStringLiteral("photoDetails"));
    setProperty("surface", QStringLiteral("alt"));
    auto* scroll = new ScrollPane{this};
    scroll->setWidget(makeWords());
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(scroll, 1);
    layout->addWidget(rule(Qt::Horizontal, this));
    layout->addWidget(makeFoot());
}

QWidget* PhotoDetails::makeWords() {
    auto* words = new QWidget;
    words->setAutoFillBackground(true);
    words->setBackgroundRole(QPalette::AlternateBase);
    const auto label = [words](const QString& name, const QString& role) {
        auto* made = new PlainLabel{{}, role, words};
        made->setObjectName(name);
        made->setWordWrap(true);
        made->setTextInteractionFlags(Qt::TextSelectableByMouse);
        return made;
    };
    m_caption = label(QStringLiteral("photoCaption"), QStringLiteral("strong"));
    m_badge = label(QStringLiteral("photoBadge"), QStringLiteral("warn"));
    m_credit = label(QStringLiteral("photoCredit"), QStringLiteral("second"));
    m_fileName = new ElidedLabel{{}, QStringLiteral("fixed"), words};
    m_fileName->setElideMode(Qt::ElideMiddle);
    m_technique = label(QStringLiteral("photoTechnique"), QStringLiteral("second"));
    m_meeting = new QPushButton{words};
    m_meeting->setObjectName(QStringLiteral("photoMeeting"));
    m_meeting->setProperty("look", QStringLiteral("link"));
    m_meeting->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(m_meeting, &QPushButton::clicked, this, [this] { Q_EMIT meetingOpened(m_photo.meetingId); });

    auto* dates = new QFormLayout;
    dates->setContentsMargins({});
    dates->setHorizontalSpacing(12);
    dates->setVerticalSpacing(4);
    dates->setLabelAlignment(Qt::AlignLeft);
    const auto addDate = [&](const QString& name, const QString& objectName) {
        PlainLabel* date = label(objectName, {});
        dates->addRow(new PlainLabel{name, QStringLiteral("second"), words}, date);
        return date;
    };
    m_taken = addDate(tr("Taken"), QStringLiteral("photoTaken"));
    m_published = addDate(tr("Published"), QStringLiteral("photoPublished"));
    m_stem = addDate(tr("In the file name"), QStringLiteral("photoStem"));
    m_retrieved = addDate(tr("Retrieved"), QStringLiteral("photoRetrieved"));

    auto* layout = new QVBoxLayout{words};
    layout->setContentsMargins(side, side, side, side);
    layout->setSpacing(8);
    layout->addWidget(m_caption);
    layout->addWidget(m_meeting);
    layout->addWidget(m_badge);
    layout->addSpacing(4);
    layout->addWidget(new PlainLabel{tr("Credit"), QStringLiteral("strong"), words});
    layout->addWidget(m_credit);
    layout->addSpacing(4);
    layout->addWidget(new PlainLabel{tr("Dates"), QStringLiteral("strong"), words});
    layout->addLayout(dates);
    layout->addSpacing(4);
    layout->addWidget(new PlainLabel{tr("Original"), QStringLiteral("strong"), words});
    layout->addWidget(m_fileName);
    layout->addWidget(m_technique);
    layout->addStretch();
    return words;
}

QWidget* PhotoDetails::makeFoot() {
    auto* foot = new QWidget{this};
    m_download = new QPushButton{foot};
    m_download->setObjectName(QStringLiteral("downloadOriginal"));
    m_download->setProperty("look", QStringLiteral("primary"));
    m_download->setIcon(symbol(u"download", Ink::OnAccent));
    m_download->setToolTip(tr("Queue the original (D); it needs an account"));
    m_copyCaption = new QPushButton{symbol(u"copy"), tr("Copy caption"), foot};
    m_copyCaption->setObjectName(QStringLiteral("copyCaption"));
    m_copyCredit = new QPushButton{symbol(u"copy"), tr("Copy credit"), foot};
    m_copyCredit->setObjectName(QStringLiteral("copyCredit"));
    connect(m_download, &QPushButton::clicked, this, [this] { m_commands.download({m_photo}); });
    connect(m_copyCaption, &QPushButton::clicked, this, [this] { PhotoCommands::copyCaptions({m_photo}); });
    connect(m_copyCredit, &QPushButton::clicked, this, [this] { PhotoCommands::copyCredits({m_photo}); });
    // Beside each other, where the language has room for it.
    const int both = m_copyCaption->sizeHint().width() + m_copyCredit->sizeHint().width() + 8;
    auto* copies = new QBoxLayout{both + 2 * side <= usualWidth ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom};
    copies->setSpacing(8);
    copies->addWidget(m_copyCaption);
    copies->addWidget(m_copyCredit);
    auto* layout = new QVBoxLayout{foot};
    layout->setContentsMargins(side, 12, side, 12);
    layout->setSpacing(8);
    layout->addWidget(m_download);
    layout->addLayout(copies);
    return foot;
}

void PhotoDetails::setPhoto(const Catalogue::Photo& photo, const Catalogue::Meeting* meeting) {
    m_photo = photo;
    const Catalogue::ItemDates dates = Catalogue::datesOf(photo, meeting);
    const Words::Badge badge = Words::badge(photo.notices, dates);
    const auto orUnknown = [](const QDate& date) { return date.isValid() ? Words::date(date) : tr("not known"); };
    m_caption->setText(photo.caption.isEmpty() ? tr("Without a caption") : photo.caption);
    m_badge->setText(badge.isEmpty() ? QString{} : badge.text + QStringLiteral(". ") + badge.explanation);
    m_badge->setVisible(!badge.isEmpty());
    m_credit->setText(photo.credit.isEmpty() ? tr("The portal names none") : photo.credit);
    m_taken->setText(orUnknown(photo.takenOn));
    m_published->setText(orUnknown(photo.publishedOn));
    m_stem->setText(orUnknown(dates.stem));
    m_retrieved->setText(photo.notices.retrievedAt.isValid() ? Words::ago(photo.notices.retrievedAt, QDateTime::currentDateTimeUtc()) : tr("not known"));
    m_fileName->setText(photo.fileName);
    m_technique->setText(PhotoModel::technique(photo));
    m_meeting->setVisible(meeting != nullptr);
    if (meeting != nullptr) m_meeting->setText(Words::withoutMnemonic(meeting->title));

    const bool withdrawn = photo.notices.withdrawnAt.isValid();
    const QString words = photo.size > ByteCount{} ? tr("Download original, %1").arg(photo.size.text()) : tr("Download original");
    m_download->setText(Words::besideIcon(words));
    m_download->setAccessibleName(words);
    m_download->setEnabled(!photo.id.isEmpty() && !withdrawn);
    m_copyCaption->setEnabled(!photo.caption.isEmpty());
    m_copyCredit->setEnabled(!photo.credit.isEmpty());
}

QWidget* PhotoDetails::firstControl() const { return m_download; }

} // namespace Rushes::Ui
