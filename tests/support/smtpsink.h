// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QProcess>
#include <QTemporaryDir>

namespace Rushes::Tests {

/// A real mail server of the test's own (aiosmtpd in tests/support/smtpd.py), on a port of this computer. It keeps what comes and
/// misbehaves as it is told; smtpd.py lists the words for that. It ends with this object.
class SmtpSink {
public:
    enum class Tls { None, StartTls, Implicit };

    /// `user` as USER:PASSWORD; empty where nobody needs to sign in. With TLS it has a certificate for localhost and 127.0.0.1 that
    /// certificate() vouches for, or one for another name.
    explicit SmtpSink(Tls tls = Tls::None, const QString& user = {}, const QString& certificateName = QStringLiteral("localhost"));
    ~SmtpSink();
    Q_DISABLE_COPY_MOVE(SmtpSink)

    [[nodiscard]] quint16 port() const { return m_port; }
    /// The file of its certificate, which is its own authority.
    [[nodiscard]] QString certificate() const { return m_folder.filePath(QStringLiteral("cert.pem")); }

    /// How the sessions to come behave, one word each.
    void next(const QStringList& behaviours);
    /// Lets go what a session holds.
    void release();

    /// What happened so far, of one kind.
    [[nodiscard]] QList<QJsonObject> events(const QString& kind);
    /// Waits until that many things of a kind have happened.
    [[nodiscard]] bool waitFor(const QString& kind, qsizetype count = 1);
    /// The mails that came, as they were on the wire.
    [[nodiscard]] QByteArrayList messages();
    /// Ends the server at once: nobody listens at its port any more.
    void die();

private:
    void makeCertificate(const QString& name);
    void read();
    void say(const QString& line);

    QTemporaryDir m_folder;
    QProcess m_process;
    QList<QJsonObject> m_events;
    quint16 m_port = 0;
};

} // namespace Rushes::Tests
