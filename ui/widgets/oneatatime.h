// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <utility>

namespace Rushes::Ui {

/// Keeps a question that many events raise from being asked more than once at a time: while its answer is awaited, any number of events
/// make one more question, asked then.
class OneAtATime {
public:
    /// Whether to ask now.
    [[nodiscard]] bool begin() {
        m_again = m_running;
        return !std::exchange(m_running, true);
    }
    /// The answer is here. Whether to ask anew.
    [[nodiscard]] bool end() {
        m_running = false;
        return std::exchange(m_again, false);
    }

private:
    bool m_running = false;
    bool m_again = false;
};

} // namespace Rushes::Ui
