// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/downloads/partplayer.h"

#include "ui/downloads/partfeed.h"
#include "ui/player/previewpane.h"
#include "ui/widgets/labels.h"

#include <QCloseEvent>
#include <QVBoxLayout>

namespace Rushes::Ui {

using Downloads::Download;

PartPlayer::PartPlayer(Downloads::DownloadQueue& queue, const PlayerMaker& maker, PictureLoader& pictures, QWidget* parent)
    : QDialog{parent}, m_queue{queue}, m_preview{new PreviewPane{pictures, this}}, m_words{new PlainLabel{{}, QStringLiteral("second"), this}} {
    setObjectName(QStringLiteral("partPlayer"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_preview->setPlayerMaker(maker);
    m_preview->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding); // the window is all its own
    m_words->setObjectName(QStringLiteral("partWords"));
    m_words->setWordWrap(true);
    m_words->setMinimumHeight(2 * m_words->fontMetrics().lineSpacing());
    m_words->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(16, 16, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(m_preview, 1);
    layout->addWidget(m_words);
    resize(672, 440);
    connect(m_preview, &PreviewPane::sourceWanted, this, [this] {
        if (m_feed && m_feed->bytes()) m_preview->play({.bytes = m_feed->bytes()});
    });
}

PartPlayer::~PartPlayer() = default;

void PartPlayer::play(const Download& download, const QUrl& picture) {
    m_feed = std::make_unique<PartFeed>(m_queue, download);
    connect(m_feed.get(), &PartFeed::changed, this, &PartPlayer::showWords);
    const QString name = download.request.title.isEmpty() ? download.request.fileName : download.request.title;
    setWindowTitle(name);
    m_preview->setSubject({.title = name, .picture = picture, .startTimecode = {}, .canPlay = m_feed->bytes() != nullptr});
    showWords();
    show();
    raise();
    activateWindow();
    m_preview->togglePlay();
}

void PartPlayer::closeEvent(QCloseEvent* event) {
    m_feed.reset();
    QDialog::closeEvent(event);
}

void PartPlayer::showWords() { m_words->setText(m_feed->words()); }

} // namespace Rushes::Ui
