// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QProcess>
#include <QString>
#include <QUrl>

#include <optional>

namespace Rushes::Tests {

/// A real rushes-portal of the test's own on a free port, with a few demo films, which ends with the test. Its data lie below `folder`.
class PortalProcess {
public:
    explicit PortalProcess(const QString& folder,
                           const QStringList& options = {QStringLiteral("--demo"), QStringLiteral("--demo-media"), QStringLiteral("small")});
    ~PortalProcess();
    Q_DISABLE_COPY_MOVE(PortalProcess)

    /// Waits until it listens; false, with its last words in the test's log, where it does not.
    [[nodiscard]] bool start();
    void stop();
    /// As the system does it to a process that takes too much memory.
    void kill();
    /// Waits until it has ended by itself; its exit code, or nothing where it still runs.
    [[nodiscard]] std::optional<int> ended();
    /// Everything that it has said so far.
    [[nodiscard]] QByteArray said();
    /// What the next start is told.
    void setOptions(const QStringList& options) { m_options = options; }
    [[nodiscard]] qint64 processId() const { return m_process.processId(); }
    [[nodiscard]] QUrl url() const;
    /// The code in the newest mail to an address; waits for the mail. Empty where none comes.
    [[nodiscard]] QString codeFor(const QString& email) const;
    /// The number of mails to an address so far.
    [[nodiscard]] int mailsTo(const QString& email) const;

private:
    [[nodiscard]] QList<QByteArray> mails(const QString& email) const;

    QDir m_folder;
    QStringList m_options;
    QProcess m_process;
    quint16 m_port = 0;
    QByteArray m_said;
};

} // namespace Rushes::Tests
