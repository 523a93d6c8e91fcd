// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/downloads/partfeed.h"

#include "core/downloads/downloadqueue.h"
#include "core/downloads/partreader.h"
#include "core/downloads/rangeplan.h"
#include "ui/words/words.h"

#include <QTimer>

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

PartFeed::PartFeed(Downloads::DownloadQueue& queue, const Download& download, QObject* parent) : ComingFile{parent}, m_queue{queue}, m_id{download.id} {
    // Nobody knows where the end of a file of unknown length is.
    const qint64 size = download.request.size ? download.request.size->bytes() : 0;
    if (size > 0) {
        m_reader = std::make_shared<PartReader>(m_queue.bytesPath(m_id), size);
        m_queue.prefer(m_id, Downloads::endsOf(size));
    }
    auto* timer = new QTimer{this};
    connect(timer, &QTimer::timeout, this, &PartFeed::follow);
    timer->start(beat);
    follow();
}

PartFeed::~PartFeed() {
    m_queue.prefer(m_id, {});
    if (m_reader) m_reader->cancel(); // threads of the player may wait
}

std::shared_ptr<PlayerBytes> PartFeed::bytes() const { return m_reader ? std::make_shared<PartBytes>(m_reader) : nullptr; }

void PartFeed::follow() {
    const Download* download = m_queue.find(m_id);
    if (m_reader && download != nullptr) {
        m_reader->setHeld(m_queue.parts(m_id).blocks);
        QList<Stretch> preferred;
        if (const auto awaited = m_reader->waitsFor()) preferred.append({*awaited, std::min(*awaited + aheadOfEye, m_reader->size())});
        m_queue.prefer(m_id, preferred + Downloads::endsOf(m_reader->size()));
    }
    if (std::exchange(m_words, words(download)) != m_words) Q_EMIT changed();
}

QString PartFeed::words(const Download* download) const {
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
