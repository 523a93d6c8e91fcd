// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/player/libmpv.h"
#include "ui/player/playerbytes.h"

#include <QMutex>

#include <memory>

namespace Rushes::Ui {

/// Gives libmpv bytes of ours in place of a file: what `address` names is what was set last. For any thread; it must live as long as the handle.
class MpvStream {
public:
    static constexpr const char* address = "rushes-part://file";

    /// Whether the handle takes it.
    [[nodiscard]] bool offerTo(const LibMpv& lib, mpv_handle* mpv);
    void setBytes(std::shared_ptr<PlayerBytes> bytes);

private:
    static int open(void* stream, char* uri, mpv_stream_cb_info* info);

    QMutex m_mutex;
    std::shared_ptr<PlayerBytes> m_bytes; ///< shared with those who read it by now
};

} // namespace Rushes::Ui
