// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStringList>

namespace Rushes::Care {

/// What is known of this desk and may not leave it.
struct PersonalFacts {
    QStringList homes;     ///< home folders
    QStringList users;     ///< names with which people sign in to this computer
    QStringList computers; ///< names of this computer
    QStringList hosts;     ///< of portals, as "press.example.org"
    QStringList names;     ///< of files and of what is in them, as "Doorstep.mxf": found wherever they stand, with spaces or not
};

/// What somebody lets be seen all the same. Secrets, people and query strings are in no case.
struct Disclosure {
    bool hosts = false;
    bool fileNames = false;

    bool operator==(const Disclosure&) const = default;
};

/// Takes out of texts what points to people, portals and files, and every secret: e-mail addresses, home folders and user names, hosts,
/// tokens, passwords, keys, the query strings of addresses, and names of files, also where they are written in percent, JSON, C or HTML
/// escapes, in headers, or with backslashes. In their place stands a word between ‹ and ›. One thing has one word in all texts that one
/// Redactor reads ("‹file 3.mxf›"), so it can be followed. In doubt too much is taken out.
class Redactor {
public:
    Redactor(PersonalFacts facts, Disclosure disclosure);

    /// Line breaks stay. What is redacted already stays as it is.
    [[nodiscard]] QString redact(const QString& text);

private:
    [[nodiscard]] QString inPlainWriting(const QString& text);
    [[nodiscard]] QString withoutSecrets(const QString& text) const;
    [[nodiscard]] QString withoutQueries(const QString& text);
    [[nodiscard]] QString withoutPeople(const QString& text);
    [[nodiscard]] QString withoutFiles(const QString& text);
    [[nodiscard]] QString withoutHosts(const QString& text);
    [[nodiscard]] QString urlFor(const QString& scheme, const QString& rest);
    [[nodiscard]] QString pathFor(const QString& path);
    [[nodiscard]] QString fileFor(const QString& name);
    [[nodiscard]] QString hostFor(const QString& host);
    /// The word for a thing of a kind: "‹file 3.mxf›".
    [[nodiscard]] QString wordFor(const QString& kind, const QString& thing, const QString& ending = {});

    PersonalFacts m_facts;
    Disclosure m_disclosure;
    QHash<QString, QHash<QString, qsizetype>> m_numbers; ///< by kind and thing
};

} // namespace Rushes::Care
