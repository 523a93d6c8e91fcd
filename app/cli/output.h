// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QString>
#include <QStringList>

namespace Rushes::Cli {

struct Problem;

/// What a command says: lines and tables for people, or with --json one document. Progress and problems go to standard error.
class Output {
public:
    explicit Output(bool json) : m_json{json} {}

    [[nodiscard]] bool isJson() const { return m_json; }
    /// For people; not printed with --json.
    void line(const QString& text);
    /// For people, on standard error: with --json too.
    void note(const QString& text);
    /// Columns of equal width, two spaces apart; the last one as long as it is.
    void table(const QList<QStringList>& rows);
    /// The document of a command with --json; nothing without. Once a command.
    void document(const QJsonValue& value);
    void problem(const Problem& problem);
    /// A line that changes in place on a terminal, and is said once for each new `stage` elsewhere.
    void progress(const QString& text, const QString& stage);
    /// The place is free for other lines again.
    void endProgress();

private:
    bool m_json;
    bool m_open = false; ///< a progress line stands unfinished on the terminal
    QString m_stage;
};

} // namespace Rushes::Cli
