// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/downloads/partplayer.h"

#include "core/downloads/downloadqueue.h"
#include "core/downloads/partreader.h"
#include "core/downloads/rangeplan.h"
#include "ui/player/previewpane.h"
#include "ui/widgets/labels.h"
#include "ui/words/words.h"

#include <QCloseEvent>
#include <QTimer>
#include <QVBoxLayout>

namespace Rushes::Ui {
namespace {

using namespace std::chrono_literals;
using Downloads::Download;
using Downloads::DownloadState;
using Downloads::PartReader;
using Downloads::Stretch;

/// How often it is looked whether somebody waits for bytes.
constexpr std::chrono::milliseconds beat = 250ms;
/// So long a thread of the player waits before it looks whether anybody still wants the bytes.
constexpr std::chrono::milliseconds patience = 100ms;
/// What is brought from where somebody looks.
constexpr qint64 aheadOfEye = qint64{16} * 1024 * 1024;

/// The part as the player reads it.
class PartBytes final : public PlayerBytes {
public:
    explicit PartBytes(std::shared_ptr<PartReader> reader) : m_reader{std::move(reader)} {}

    [[nodiscard]] qint64 size() const override { return m_reader->size(); }
    qint64 read(qint64 offset, char* to, qint64 most) override {
        static_assert(PartReader::notHere == PlayerBytes::notHere);
        return m_reader->read(offset, to, most, QDeadlineTimer{patience});
    }

private:
    std::shared_ptr<PartReader> m_reader; ///< shared with the window, which tells it what is held
};

} // namespace

PartPlayer::PartPlayer(Downloads::DownloadQueue& queue, const PlayerMaker& maker, PictureLoader& pictures, QWidget* parent)
    : QDialog{parent},
      m_queue{queue},
      m_preview{new PreviewPane{pictures, this}},
      m_words{new PlainLabel{{}, QStringLiteral("second"), this}},
      m_beat{new QTimer{this}} {
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
    connect(m_beat, &QTimer::timeout, this, &PartPlayer::follow);
    connect(m_preview, &PreviewPane::sourceWanted, this, [this] {
        if (m_reader) m_preview->play({.bytes = std::make_shared<PartBytes>(m_reader)});
    });
}

PartPlayer::~PartPlayer() { letGo(); }

void PartPlayer::play(const Download& download, const QUrl& picture) {
    letGo();
    m_id = download.id;
    const QString name = download.request.title.isEmpty() ? download.request.fileName : download.request.title;
    setWindowTitle(name);
    // Nobody knows where the end of a file of unknown length is.
    const qint64 size = download.request.size ? download.request.size->bytes() : 0;
    const bool canPlay = size > 0;
    if (canPlay) m_reader = std::make_shared<PartReader>(m_queue.bytesPath(m_id), size);
    m_preview->setSubject({.title = name, .picture = picture, .startTimecode = {}, .canPlay = canPlay});
    if (canPlay) m_queue.prefer(m_id, Downloads::endsOf(size));
    follow();
    m_beat->start(beat);
    show();
    raise();
    activateWindow();
    m_preview->togglePlay();
}

void PartPlayer::letGo() {
    m_beat->stop();
    if (!m_id.isEmpty()) m_queue.prefer(m_id, {});
    m_id = {};
    if (m_reader) m_reader->cancel(); // threads of the player may wait
    m_reader.reset();
}

void PartPlayer::closeEvent(QCloseEvent* event) {
    letGo();
    QDialog::closeEvent(event);
}

void PartPlayer::follow() {
    const Download* download = m_queue.find(m_id);
    if (m_reader && download != nullptr) {
        m_reader->setHeld(m_queue.parts(m_id).blocks);
        QList<Stretch> preferred;
        if (const auto awaited = m_reader->waitsFor()) preferred.append({*awaited, std::min(*awaited + aheadOfEye, m_reader->size())});
        m_queue.prefer(m_id, preferred + Downloads::endsOf(m_reader->size()));
    }
    m_words->setText(words(download));
}

QString PartPlayer::words(const Download* download) const {
    if (download == nullptr) return tr("It was taken off the queue. What is shown stays until this window closes.");
    if (!m_reader) return tr("Nobody has said how long this file is, so Rushes cannot find its end. Play it when it is whole.");
    if (download->state == DownloadState::Ready) return tr("All of it is here.");
    const bool comes = download->state == DownloadState::Fetching;
    if (m_reader->waitsFor())
        return comes ? tr("This place is not here yet. Rushes brings it before the rest.")
                     : tr("This place is not here yet, and the download does not go on at the moment. Resume it to see more.");
    if (m_reader->heldFromStart() == 0)
        return comes ? tr("Its first bytes are on their way.")
                     : tr("Nothing of it is here yet, and the download does not go on at the moment. Resume it to see it.");
    const double share = static_cast<double>(m_reader->heldFromStart()) / static_cast<double>(m_reader->size());
    const QString here = tr("The first %1 can be seen.").arg(Words::percent(share));
    if (download->state == DownloadState::Verifying || download->state == DownloadState::Finishing)
        return tr("All of it is here. It is not verified yet: do not use it before it is.");
    return comes ? tr("%1 More comes while you watch, from where you look. It is not verified yet.").arg(here)
                 : tr("%1 The download does not go on at the moment. It is not verified yet.").arg(here);
}

} // namespace Rushes::Ui
