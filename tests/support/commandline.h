// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

namespace Rushes::Tests {

/// What a command said and how it ended.
struct Outcome {
    int code = -1; ///< -1 where it was killed
    QString output;
    QString problems;

    [[nodiscard]] QJsonObject object() const { return QJsonDocument::fromJson(output.toUtf8()).object(); }
    [[nodiscard]] QJsonArray array() const { return QJsonDocument::fromJson(output.toUtf8()).array(); }
};

/// The real rushes-cli, as a script of one desk runs it.
struct CommandLine {
    QStringList always = {}; ///< what stands before each command: the desk's state, its portal
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();

    void start(QProcess& process, const QStringList& words) const {
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(RUSHES_BIN_DIR "/rushes-cli"), always + words);
    }
    /// Lets the test's own servers work meanwhile.
    [[nodiscard]] Outcome run(const QStringList& words, const QString& input = {}) const {
        QProcess process;
        start(process, words);
        process.write(input.toUtf8());
        process.closeWriteChannel();
        if (!QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, 120'000)) qFatal("rushes-cli does not end");
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }
};

} // namespace Rushes::Tests
