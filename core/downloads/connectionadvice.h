// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#include <chrono>
#include <optional>

namespace Rushes::Downloads {

/// How many connections one file is given where nobody has said how many: as many as help. One or two more are tried while the rate rises by
/// a meaningful share with them, and taken back where it does not; after a rest some more or one fewer is tried, because links change. It is
/// fed with how far the file has come and with the time, and knows nothing else.
class ConnectionAdvice {
public:
    /// After another number of connections, before their rate is looked at: TCP has to find its own.
    static constexpr std::chrono::milliseconds settling{1'000};
    /// Over which a rate is measured.
    static constexpr std::chrono::milliseconds measuring{2'000};
    /// Between two trials that came to nothing; twice as long after each, up to the longest.
    static constexpr std::chrono::milliseconds firstRest{20'000};
    static constexpr std::chrono::milliseconds longestRest{300'000};

    /// `first` is what has helped before, 1 where nothing is known.
    explicit ConnectionAdvice(int first, int most);

    [[nodiscard]] int wanted() const { return m_wanted; }
    /// So many bytes are held, and so many connections bring more. To be told several times a second.
    void sample(qint64 bytes, int running, std::chrono::milliseconds now);
    /// The host has given one more connection nothing while it served so many.
    void refused(int served);
    /// A connection broke off: fewer are asked for until the next trial.
    void broke(std::chrono::milliseconds now);

    /// By which share the rate has to rise for `to` connections to stay in place of `from`: a third of what it would rise by where each
    /// brings as much as the others, and not less than rates do by themselves.
    [[nodiscard]] static double meaningfulShare(int from, int to);

private:
    struct Measured {
        int count = 0;
        double rate = 0;
    };
    struct Mark {
        std::chrono::milliseconds at{0};
        qint64 bytes = 0;
    };

    void judge(double rate, std::chrono::milliseconds now);
    void startTrial(double rate, bool up);
    void rest(std::chrono::milliseconds now);

    int m_most;
    int m_wanted;
    std::optional<std::chrono::milliseconds> m_steadySince; ///< as many as wanted are at work since
    std::optional<Mark> m_mark;                             ///< from where a rate is being measured
    std::optional<Measured> m_before;                       ///< while a trial goes on: what it is compared with
    std::chrono::milliseconds m_restUntil{0};
    std::chrono::milliseconds m_rest = firstRest;
    bool m_nextIsUp = true;
    int m_step; ///< so many more at a time
};

} // namespace Rushes::Downloads
