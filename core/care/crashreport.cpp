// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/care/crashreport.h"

#include "core/base/logging.h"
#include "core/files/filemoves.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <array>
#include <atomic>
#include <csignal>
#include <cstring>

#ifdef Q_OS_WIN
#include <windows.h>

#include <dbghelp.h>
#else
#include <execinfo.h>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace Rushes::Care {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 reportLimit = 1 << 20;

QString currentReport(const QString& folder) { return folder + u"/running.txt"_s; }

/// The last lines of the log, in memory that a signal handler may read: no lock, no allocation. A line that is being written by another
/// thread at that moment may come out mixed.
class LogRing {
public:
    void add(const QByteArray& line) {
        Line& place = m_lines.at(m_next.fetch_add(1, std::memory_order_relaxed) % m_lines.size());
        const auto length = std::min<std::size_t>(static_cast<std::size_t>(line.size()), place.text.size() - 1);
        place.length = 0;
        std::memcpy(place.text.data(), line.constData(), length);
        place.text.at(length) = '\n';
        place.length = length + 1;
    }
    /// The oldest first.
    template <typename Write> void each(Write write) const {
        const std::size_t next = m_next.load(std::memory_order_relaxed);
        for (std::size_t i = 0; i < m_lines.size(); ++i) {
            const Line& line = m_lines[(next + i) % m_lines.size()];
            if (line.length > 0) write(line.text.data(), line.length);
        }
    }

private:
    struct Line {
        std::array<char, 240> text;
        std::size_t length = 0;
    };
    std::array<Line, 64> m_lines{};
    std::atomic_size_t m_next = 0;
};

/// Of the process, as its signals and Qt's message handler are: a handler gets nothing else handed over.
LogRing ring;
std::atomic<QtMessageHandler> otherHandler = nullptr;

void rememberMessage(QtMsgType type, const QMessageLogContext& context, const QString& message) {
    ring.add(withoutPersonalData(qFormatLogMessage(type, context, message)).toUtf8());
    if (const QtMessageHandler other = otherHandler) other(type, context, message);
}

#ifdef Q_OS_WIN

std::array<wchar_t, 1024> dumpFile{};

LONG WINAPI dump(EXCEPTION_POINTERS* exception) {
    const HANDLE file = ::CreateFileW(dumpFile.data(), GENERIC_WRITE, 0, nullptr, CREATE_ALWAYS, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (file != INVALID_HANDLE_VALUE) {
        MINIDUMP_EXCEPTION_INFORMATION information{::GetCurrentThreadId(), exception, FALSE};
        ::MiniDumpWriteDump(::GetCurrentProcess(), ::GetCurrentProcessId(), file, MiniDumpNormal, &information, nullptr, nullptr);
        ::CloseHandle(file);
    }
    return EXCEPTION_CONTINUE_SEARCH;
}

void install(const QString& report, const QString&) {
    const std::wstring path = (report + u".dmp"_s).toStdWString();
    std::wcsncpy(dumpFile.data(), path.c_str(), dumpFile.size() - 1);
    ::SetUnhandledExceptionFilter(dump);
}

void uninstall() { ::SetUnhandledExceptionFilter(nullptr); }

#else

constexpr std::array fatalSignals{SIGSEGV, SIGABRT, SIGBUS, SIGFPE, SIGILL};
constexpr std::size_t alternateStack = 64 * 1024;

volatile std::sig_atomic_t reportFile = -1;
std::array<char, 256> heading{};
std::size_t headingLength = 0;
std::array<char, alternateStack> stack{}; ///< for the report of a stack that has run over

void put(const char* text, std::size_t length) {
    while (length > 0) {
        const ssize_t written = ::write(reportFile, text, length);
        if (written <= 0) return; // nothing that a program in this state could do
        text += written;
        length -= static_cast<std::size_t>(written);
    }
}

void put(const char* text) { put(text, std::strlen(text)); }

/// Calls only what a signal handler may (signal-safety(7)); backtrace() was called once before, so that it loads nothing now.
void report(int number) {
    put(heading.data(), headingLength);
    const std::array<char, 3> digits{static_cast<char>('0' + number / 10), static_cast<char>('0' + number % 10), '\n'};
    put("signal ");
    put(digits.data(), digits.size());
    put("\ncalls:\n");
    std::array<void*, 64> calls{};
    const int depth = ::backtrace(calls.data(), static_cast<int>(calls.size()));
    ::backtrace_symbols_fd(calls.data(), depth, reportFile);
    put("\nlast lines of the log:\n");
    ring.each([](const char* text, std::size_t length) { put(text, length); });
    ::fsync(reportFile);
    // The handler was good for once (SA_RESETHAND): the signal now does what it always does.
    ::raise(number);
}

void install(const QString& file, const QString& version) {
    std::array<void*, 1> warm{};
    ::backtrace(warm.data(), 1);
    const QByteArray head = u"Rushes %1\n"_s.arg(version).toUtf8().left(static_cast<qsizetype>(heading.size()));
    std::memcpy(heading.data(), head.constData(), static_cast<std::size_t>(head.size()));
    headingLength = static_cast<std::size_t>(head.size());
    reportFile = ::open(QFile::encodeName(file).constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (reportFile < 0) {
        qCWarning(logStorage).noquote() << "no reports of faults: cannot write" << file;
        return;
    }
    stack_t other{};
    other.ss_sp = stack.data();
    other.ss_size = stack.size();
    ::sigaltstack(&other, nullptr);
    struct sigaction action{};
    action.sa_handler = report;
    action.sa_flags = static_cast<int>(SA_RESETHAND | SA_ONSTACK);
    ::sigemptyset(&action.sa_mask);
    for (const int number : fatalSignals) ::sigaction(number, &action, nullptr);
}

void uninstall() {
    for (const int number : fatalSignals) std::signal(number, SIG_DFL);
    if (reportFile >= 0) ::close(reportFile);
    reportFile = -1;
}

#endif

} // namespace

QStringList recentLog() {
    QStringList lines;
    ring.each([&lines](const char* text, std::size_t length) { lines.append(QString::fromUtf8(text, static_cast<qsizetype>(length)).trimmed()); });
    return lines;
}

QString withoutPersonalData(const QString& text) {
    static const QRegularExpression query{u"(://[^\\s?]*\\?)\\S+"_s};
    static const QRegularExpression longWord{u"\\b(?=[A-Za-z_-]*\\d)[A-Za-z0-9_-]{24,}\\b"_s};
    static const QRegularExpression address{u"[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+"_s};
    QString clean = text;
    if (const QString home = QDir::homePath(); home.size() > 1) clean.replace(home, u"~"_s);
    return clean.replace(query, u"\\1…"_s).replace(address, u"…@…"_s).replace(longWord, u"…"_s);
}

CrashReporter::CrashReporter(const QString& folder, const QString& version) : m_file{currentReport(folder)} {
    if (auto made = Files::makeFolder(folder); !made) qCWarning(logStorage).noquote() << made.error().detail;
    otherHandler = qInstallMessageHandler(rememberMessage);
    install(m_file, version);
}

CrashReporter::~CrashReporter() {
    uninstall();
    qInstallMessageHandler(otherHandler);
    if (auto gone = Files::removeFile(m_file); !gone) qCWarning(logStorage).noquote() << gone.error().detail;
}

QString CrashReporter::takeUp(const QString& folder, const QDateTime& now) {
    const QString current = currentReport(folder);
    if (QFileInfo{current}.size() <= 0) return {};
    const auto bytes = Files::readFile(current, reportLimit);
    if (!bytes) return {};
    QString kept = u"%1/crash-%2.txt"_s.arg(folder, now.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s));
    const auto made = Files::createFile(kept, withoutPersonalData(QString::fromUtf8(*bytes)).toUtf8());
    if (!made || !*made) return {};
    if (auto gone = Files::removeFile(current); !gone) qCWarning(logStorage).noquote() << gone.error().detail;
    return kept;
}

} // namespace Rushes::Care
