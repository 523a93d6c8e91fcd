// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/care/redactor.h"

#include "core/care/plainwriting.h"

#include <algorithm>

namespace Rushes::Care {

using namespace Qt::StringLiterals;

namespace {

constexpr auto anyCase = QRegularExpression::CaseInsensitiveOption;
constexpr auto unicode = QRegularExpression::UseUnicodePropertiesOption;

/// Endings by which a word is known as a file's name, wherever it stands.
const QString endings = u"mxf|mov|mp4|m4v|mpg|mpeg|ts|m2ts|mts|mkv|webm|avi|wmv|wav|bwf|mp3|aac|m4a|flac|jpg|jpeg|png|tif|tiff|heic|webp|gif|raw|dng|"
                        "xmp|edl|ale|otio|fcpxml|xml|srt|vtt|stl|csv|tsv|pdf|docx?|xlsx?|txt|rtf|md|json|zip|part|mhl|ics|sqlite|ini|pem|html?|log"_s;

/// A word that stands by itself, in any case.
QRegularExpression wordForm(const QString& word) {
    return QRegularExpression{u"(?<![\\p{L}\\p{N}_])%1(?![\\p{L}\\p{N}_])(?![^‹›\\n]*›)"_s.arg(QRegularExpression::escape(word)), anyCase | unicode};
}

/// A folder, with whichever separators, each of them once or as an escape.
QRegularExpression folderForm(const QString& folder) {
    QStringList parts = QString{folder}.replace(u'\\', u'/').split(u'/');
    for (QString& part : parts) part = QRegularExpression::escape(part);
    return QRegularExpression{parts.join(u"[\\\\/]+"_s) + u"(?![\\p{L}\\p{N}_-])"_s, anyCase | unicode};
}

bool isLoopback(const QString& host) {
    return host == "localhost"_L1 || host.startsWith("127."_L1) || host == "::1"_L1 || host == "[::1]"_L1 || host == "0.0.0.0"_L1;
}

QStringList longestFirst(QStringList words) {
    words.removeIf([](const QString& word) { return word.trimmed().size() < 2; });
    std::ranges::sort(words, [](const QString& one, const QString& other) { return std::pair{-one.size(), one} < std::pair{-other.size(), other}; });
    return words;
}

} // namespace

Redactor::Redactor(PersonalFacts facts, Disclosure disclosure) : m_facts{std::move(facts)}, m_disclosure{disclosure} {
    for (QStringList* words : {&m_facts.homes, &m_facts.users, &m_facts.computers, &m_facts.hosts, &m_facts.names}) *words = longestFirst(*words);
}

QString Redactor::redact(const QString& text) {
    // The marks are ours alone, but for those of an earlier redaction.
    static const QRegularExpression stranger{u"‹(?!(?:e-mail|user|home|computer|host|address|secret|query|folder|file|name)\\b[^‹›\\n]{0,24}›)"_s};
    QString clean = withoutUnseen(text);
    clean.replace(stranger, u"<"_s);
    clean = inPlainWriting(withoutSecrets(withoutQueries(clean)));
    QStringList lines = clean.split(u'\n');
    for (QString& line : lines) {
        // What escapes hide is read after what stands there openly was taken out: so nothing that had one form ends as two halves.
        const QString plain = withoutEscapes(line);
        if (plain == line) continue;
        if (const QString again = inPlainWriting(withoutSecrets(withoutQueries(plain))); again != plain) line = again;
    }
    return lines.join(u'\n');
}

QString Redactor::inPlainWriting(const QString& text) { return withoutHosts(withoutFiles(withoutPeople(withoutQueries(text)))); }

QString Redactor::withoutSecrets(const QString& text) const {
    static const QRegularExpression pem{u"-----BEGIN [A-Z0-9 ]+-----.*?(?:-----END [A-Z0-9 ]+-----|\\z)"_s, QRegularExpression::DotMatchesEverythingOption};
    // What follows: a quoted text, or else all of the line. A quote that is an escape itself ends nowhere for sure.
    const QString value = u"\\\\*[\"']?\\s*(?::|=>?)[ \\t]*(?:\\n[ \\t]*(?=\"))?(?!‹)(?:\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\\\n])*'|[^\\n]+)"_s;
    static const QRegularExpression header{u"(?<name>\\b(?:(?:proxy-)?authori[sz]ation|(?:set-)?cookie2?|x-[a-z-]*(?:key|token|auth)[a-z-]*))"_s + value,
                                           anyCase};
    static const QRegularExpression field{
        u"(?<name>[\\w.-]*(?:passw(?:or)?d|passphrase|pwd|secret|token|api_?-?key|access_?-?key|private_?-?key|session_?-?id|credential|"
        "signature|bearer|otp)[\\w.-]*)"_s +
            value,
        anyCase};
    static const QRegularExpression code{u"(?<name>\\b[\\w-]*(?:code|pin)\\\\*[\"']?\\s*[:=]\\s*\\\\*[\"']?)\\d{3}[ -]?\\d{1,5}\\b"_s, anyCase};
    static const QRegularExpression scheme{u"\\b(?<name>bearer|negotiate)[ \\t]+[A-Za-z0-9+/=._~-]{4,}"_s, anyCase};
    static const QRegularExpression basic{u"\\b(?<name>basic)[ \\t]+(?=[a-z+/]*[A-Z0-9=])[A-Za-z0-9+/]{6,}={0,2}"_s};
    static const QRegularExpression basicLoud{u"\\b(?<name>Basic|BASIC)[ \\t]+(?=[A-Za-z+/]?[a-z+/]*[A-Z0-9=+/])[A-Za-z0-9+/]{6,}={0,2}"_s};
    static const QRegularExpression jwt{u"\\beyJ[A-Za-z0-9_-]{4,}(?:\\.[A-Za-z0-9_-]*){1,4}"_s};
    // Names of functions in a report of a crash are long words, too.
    static const QRegularExpression longWord{
        u"(?<![A-Za-z0-9+_-])(?!_Z[NKLSTt0-9])(?:(?=[A-Za-z_+=-]*\\d)[A-Za-z0-9_+=-]{20,}|(?=[a-z_+-]*[A-Z])(?=[A-Z_+-]*[a-z])[A-Za-z_+=-]{40,})"_s};
    QString clean = text;
    clean.replace(pem, u"‹secret›"_s);
    const auto named = [](const QRegularExpressionMatch& match) { return match.captured(u"name") + u" ‹secret›"_s; };
    for (const QRegularExpression& form : {header, field, scheme, basic, basicLoud, code}) clean = replaced(clean, form, named);
    clean.replace(jwt, u"‹secret›"_s);
    return clean.replace(longWord, u"‹secret›"_s);
}

QString Redactor::withoutQueries(const QString& text) {
    static const QRegularExpression url{u"\\b([A-Za-z][A-Za-z0-9+.-]*)://([^\\s\"'<>]*)"_s};
    static const QRegularExpression query{u"(?<=[\\w/.])\\?(?!‹query›)[^\\s\"'<>?=]{1,80}=[^\\s\"'<>]*"_s};
    QString clean = replaced(text, url, [this](const auto& match) { return urlFor(match.captured(1), match.captured(2)); });
    return clean.replace(query, u"?‹query›"_s);
}

QString Redactor::urlFor(const QString& scheme, const QString& rest) {
    if (scheme.compare("file"_L1, Qt::CaseInsensitive) == 0) return scheme + u"://"_s + rest; // a path, as others are
    const qsizetype queryAt = rest.indexOf(QRegularExpression{u"[?#]"_s});
    QString plain = queryAt < 0 ? rest : rest.first(queryAt);
    // A password may have signs in it that end the host elsewhere.
    if (const qsizetype at = plain.lastIndexOf(u'@'); at >= 0) plain = plain.sliced(at + 1);
    const qsizetype hostEnd = plain.indexOf(QRegularExpression{u"[/\\\\:](?![^\\[]*\\])"_s});
    const QString host = hostEnd < 0 ? plain : plain.first(hostEnd);
    const QString path = hostEnd < 0 ? QString{} : plain.sliced(hostEnd);
    const QString tail = queryAt < 0 ? QString{} : queryAt + 1 == rest.size() ? rest.sliced(queryAt) : rest.sliced(queryAt, 1) + u"‹query›"_s;
    return scheme + u"://"_s + hostFor(host) + path + tail;
}

QString Redactor::withoutPeople(const QString& text) {
    static const QRegularExpression address{
        u"(?:\"[^\"\\n]{1,64}\"|[^\\s\"'<>()\\[\\],;:=‹›/\\\\@＠]+)[@＠﹫](?:[\\p{L}\\p{N}_-]+(?:\\.[\\p{L}\\p{N}_-]+)*|\\[[0-9A-Fa-f:.]+\\])"_s, unicode};
    static const QRegularExpression home{
        u"(?:(?<![\\w.])/(?:home|Users)/|\\b[A-Za-z]:[\\\\/]+(?:Users|Documents and Settings)[\\\\/]+)(?:[^\\\\/\\n\"'‹›:]+(?=[\\\\/])|[^\\\\/\\s\"'‹›:]+)"_s};
    QString clean = replaced(text, address, [this](const auto& match) { return wordFor(u"e-mail"_s, match.captured().toLower()); });
    for (const QString& folder : m_facts.homes) clean.replace(folderForm(folder), u"‹home›"_s);
    clean.replace(home, u"‹home›"_s);
    for (const QString& user : m_facts.users) clean.replace(wordForm(user), u"‹user›"_s);
    for (const QString& computer : m_facts.computers) clean.replace(wordForm(computer), u"‹computer›"_s);
    return clean;
}

QString Redactor::withoutFiles(const QString& text) {
    if (m_disclosure.fileNames) return text;
    // A path goes on over spaces to the last ending of a file on its line, or else to a sign that ends it.
    static const QRegularExpression path{
        u"(?:(?<![\\w.:/\\\\›])(?:‹home›|~|[A-Za-z]:)?|(?<=file:)|(?<=://))[/\\\\]+(?!/)(?:[^\"'<>|\\n‹›]*\\.(?:%1)\\b|(?:(?!: |  | \\()[^\"'<>|\\n‹›])+)"_s
            .arg(endings),
        anyCase};
    static const QRegularExpression name{u"(?:(?!: |  |, |=)[^\"'<>|\\n\\t‹›/\\\\:=]){1,200}\\.(?:%1)\\b(?![^‹›\\n]*›)"_s.arg(endings), anyCase | unicode};
    static const QRegularExpression quotedPath{u"(?<=[“„«‘])(?:‹home›|~|[A-Za-z]:)?[/\\\\]+[^\"<>|\\n‹›“”»’]*(?=[“”»’])"_s, anyCase};
    static const QRegularExpression quotedName{u"(?<=[“„«‘])[^\"<>|\\n‹›/\\\\“”»’]*\\.(?:%1)(?=[“”»’])"_s.arg(endings), anyCase | unicode};
    QString clean = text;
    clean = replaced(clean, quotedPath, [this](const auto& match) { return pathFor(match.captured()); });
    clean = replaced(clean, quotedName, [this](const auto& match) { return fileFor(match.captured()); });
    for (const QString& known : m_facts.names) clean = replaced(clean, wordForm(known), [this](const auto& match) { return fileFor(match.captured()); });
    clean = replaced(clean, path, [this](const auto& match) { return pathFor(match.captured()); });
    return replaced(clean, name, [this](const auto& match) {
        const QString found = match.captured();
        const qsizetype space = found.size() - QStringView{found}.trimmed().size();
        return (space > 0 && found.front().isSpace() ? u" "_s : QString{}) + fileFor(found.trimmed());
    });
}

QString Redactor::pathFor(const QString& path) {
    // Where programs and the system itself lie, nobody's files are.
    static const QRegularExpression systems{
        u"\\A(?:/(?:usr|lib|lib64|proc|sys|dev|etc|bin|sbin|opt|nix|app)(?:/|\\z)|[A-Za-z]:[\\\\/]+(?:Windows|Program Files))"_s, anyCase};
    static const QRegularExpression last{u"[\\\\/]+(?=[^\\\\/]*\\z)"_s};
    if (systems.match(path).hasMatch()) return path;
    const QString trimmed = path.trimmed();
    if (trimmed.size() < 2) return path;
    const qsizetype cut = trimmed.lastIndexOf(last);
    const QString folder = cut > 0 ? trimmed.first(cut) : QString{};
    const QString name = trimmed.sliced(trimmed.indexOf(QRegularExpression{u"[^\\\\/]"_s}, std::max<qsizetype>(cut, 0)));
    const QString before = folder.isEmpty() ? u"/"_s : wordFor(u"folder"_s, QString{folder}.replace(u'\\', u'/')) + u'/';
    return before + (name.isEmpty() ? QString{} : fileFor(name));
}

QString Redactor::fileFor(const QString& name) {
    static const QRegularExpression ending{u"\\.([A-Za-z0-9]{1,6})\\z"_s};
    const auto match = ending.match(name);
    return wordFor(u"file"_s, name, match.hasMatch() ? u'.' + match.captured(1).toLower() : QString{});
}

QString Redactor::withoutHosts(const QString& text) {
    QString clean = text;
    if (m_disclosure.hosts) return clean;
    static const QRegularExpression v4{u"(?<![\\d.])(?:\\d{1,3}\\.){3}\\d{1,3}(?![\\d.])"_s};
    static const QRegularExpression v6{
        u"(?<![\\w:])(?:[0-9A-Fa-f]{1,4}:){5,7}[0-9A-Fa-f]{1,4}(?![\\w:])|(?<![\\w:])[0-9A-Fa-f:]{2,}::[0-9A-Fa-f:]*(?![\\w:])"_s};
    // A name of at least two parts, but no logging category, no interface of D-Bus and no library.
    static const QRegularExpression anyName{
        u"(?<![\\w.@‹/\\\\-])(?!(?:rushes|qt|kf|org|com|net|io)\\.)(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?\\.)+(?!so\\b|cpp\\b|h\\b)\\p{L}{2,24}(?![\\w-])(?![^‹›\\n]*›)"_s,
        unicode};
    for (const QString& host : m_facts.hosts) clean = replaced(clean, wordForm(host), [this](const auto& match) { return hostFor(match.captured()); });
    const auto asAddress = [this](const auto& match) { return isLoopback(match.captured()) ? match.captured() : wordFor(u"address"_s, match.captured()); };
    clean = replaced(replaced(clean, v4, asAddress), v6, asAddress);
    return replaced(clean, anyName, [this](const auto& match) { return hostFor(match.captured()); });
}

QString Redactor::hostFor(const QString& host) {
    if (host.isEmpty() || m_disclosure.hosts || isLoopback(host) || host.startsWith(u'‹')) return host;
    return wordFor(u"host"_s, host.toLower());
}

QString Redactor::wordFor(const QString& kind, const QString& thing, const QString& ending) {
    QHash<QString, qsizetype>& numbers = m_numbers[kind];
    const auto known = numbers.constFind(thing);
    const qsizetype number = known == numbers.cend() ? numbers.size() + 1 : *known;
    if (known == numbers.cend()) numbers.insert(thing, number);
    return u"‹%1 %2%3›"_s.arg(kind, QString::number(number), ending);
}

} // namespace Rushes::Care
