// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/custody/mhlreader.h"

#include "core/custody/safepath.h"

#include <QXmlStreamReader>

#include <functional>

namespace Rushes::Custody {

using namespace Qt::StringLiterals;

namespace {

constexpr auto mhlNamespace = "urn:ASC:MHL:v2.0"_L1;
constexpr auto chainNamespace = "urn:ASC:MHL:DIRECTORY:v2.0"_L1;
constexpr auto ownNamespace = "urn:rushes:custody:1"_L1;

class Reader {
public:
    explicit Reader(const QByteArray& bytes) : m_xml{bytes} {}

    MhlResult<MhlManifest> manifest() {
        MhlManifest all;
        if (enterRoot("hashlist"_L1, mhlNamespace)) {
            if (m_xml.attributes().value("version"_L1) != "2.0"_L1) fail(u"not version 2.0"_s);
            children([&](QStringView name) {
                if (name == "creatorinfo"_L1) creator(all);
                else if (name == "processinfo"_L1) process(all);
                else if (name == "hashes"_L1) hashes(all);
                else if (name == "metadata"_L1) all.facts = facts();
                else if (name == "references"_L1) references(all);
                else skip();
            });
            finish();
        }
        if (m_xml.hasError()) return std::unexpected{error()};
        return all;
    }

    MhlResult<QList<MhlChainLink>> chain() {
        QList<MhlChainLink> all;
        if (enterRoot("ascmhldirectory"_L1, chainNamespace)) {
            children([&](QStringView name) {
                if (name == "hashlist"_L1) all.append(link());
                else skip();
                count(all.size());
            });
            finish();
        }
        if (m_xml.hasError()) return std::unexpected{error()};
        return all;
    }

private:
    void fail(const QString& words) {
        if (!m_xml.hasError()) m_xml.raiseError(words);
    }

    [[nodiscard]] MhlError error() const { return {MhlFault::Malformed, u"line %1: %2"_s.arg(m_xml.lineNumber()).arg(m_xml.errorString()), {}}; }

    void count(qsizetype entries) {
        if (entries > mostMhlEntries) fail(u"more than %1 entries"_s.arg(mostMhlEntries));
    }

    bool enterRoot(QLatin1StringView name, QLatin1StringView space) {
        while (!m_xml.atEnd()) {
            switch (m_xml.readNext()) {
            case QXmlStreamReader::DTD: fail(u"a document type declaration"_s); return false;
            case QXmlStreamReader::StartElement:
                if (m_xml.name() != name || m_xml.namespaceUri() != space) fail(u"no %1 of %2"_s.arg(name, space));
                return !m_xml.hasError();
            default: break;
            }
        }
        fail(u"no %1"_s.arg(name));
        return false;
    }

    /// Calls `read` at the start of each element within the one that we are at; it must read to that element's end.
    void children(const std::function<void(QStringView name)>& read) {
        if (++m_depth > deepestMhl) fail(u"nested too deeply"_s);
        while (!m_xml.hasError() && m_xml.readNextStartElement()) {
            const QString name = m_xml.namespaceUri() == mhlNamespace || m_xml.namespaceUri() == chainNamespace ? m_xml.name().toString() : QString{};
            read(name);
        }
        --m_depth;
    }

    /// Passes over an element, without recursion of ours or of Qt's.
    void skip() {
        int depth = 1;
        while (depth > 0 && !m_xml.hasError()) {
            const auto token = m_xml.readNext();
            if (token == QXmlStreamReader::StartElement && ++depth + m_depth > deepestMhl) fail(u"nested too deeply"_s);
            if (token == QXmlStreamReader::EndElement) --depth;
            if (token == QXmlStreamReader::Invalid || token == QXmlStreamReader::EndDocument) return;
        }
    }

    void finish() {
        while (!m_xml.atEnd()) m_xml.readNext();
    }

    QString text() {
        QString all;
        for (;;) {
            switch (m_xml.readNext()) {
            case QXmlStreamReader::Characters:
                all += m_xml.text();
                if (all.size() > longestMhlText) fail(u"a text is too long"_s);
                break;
            case QXmlStreamReader::EndElement: return all;
            case QXmlStreamReader::StartElement: skip(); break;
            case QXmlStreamReader::EntityReference: fail(u"an entity"_s); break;
            case QXmlStreamReader::Comment:
            case QXmlStreamReader::ProcessingInstruction: break;
            default: fail(u"an element does not end"_s); break;
            }
            if (m_xml.hasError()) return {};
        }
    }

    QString path() {
        QString path = text();
        if (path.endsWith(u'/')) path.chop(1); // as some write folders
        if (!m_xml.hasError() && !isSafePath(path)) fail(u"the path “%1” does not stay in its folder"_s.arg(path.left(200)));
        return path;
    }

    [[nodiscard]] QDateTime time(QLatin1StringView attribute) const {
        return QDateTime::fromString(m_xml.attributes().value(attribute).toString(), Qt::ISODate).toUTC();
    }

    void creator(MhlManifest& all) {
        children([&](QStringView name) {
            if (name == "creationdate"_L1) all.createdAt = QDateTime::fromString(text().trimmed(), Qt::ISODate).toUTC();
            else if (name == "hostname"_L1) all.host = text();
            else if (name == "tool"_L1) {
                all.toolVersion = m_xml.attributes().value("version"_L1).toString();
                all.tool = text();
            } else if (name == "comment"_L1) all.comment = text();
            else skip();
        });
    }

    void process(MhlManifest& all) {
        children([&](QStringView name) {
            if (name == "process"_L1) {
                const QString word = text().trimmed();
                if (word == "in-place"_L1) all.process = MhlProcess::InPlace;
                else if (word == "transfer"_L1) all.process = MhlProcess::Transfer;
                else if (word == "flatten"_L1) all.process = MhlProcess::Flatten;
                else fail(u"no process “%1”"_s.arg(word.left(50)));
            } else if (name == "roothash"_L1) all.root = folder();
            else if (name == "ignore"_L1) {
                children([&](QStringView inner) {
                    if (inner == "pattern"_L1) all.ignored.append(text());
                    else skip();
                    count(all.ignored.size());
                });
            } else skip();
        });
    }

    void hashes(MhlManifest& all) {
        children([&](QStringView name) {
            if (name == "hash"_L1) all.files.append(file());
            else if (name == "directoryhash"_L1) all.folders.append(folder());
            else skip();
            count(all.files.size() + all.folders.size());
        });
    }

    MhlFile file() {
        MhlFile file;
        children([&](QStringView name) {
            if (name == "path"_L1) {
                bool isNumber = false;
                const qint64 size = m_xml.attributes().value("size"_L1).toLongLong(&isNumber);
                if (isNumber && size >= 0) file.size = size;
                file.modifiedAt = time("lastmodificationdate"_L1);
                file.path = path();
            } else if (name == "previousPath"_L1) file.previousPath = path();
            else if (name == "metadata"_L1) takeFacts(file);
            else if (const auto format = hashFormatFrom(name); format && *format != HashFormat::Sha256) hash(*format, file.hashes);
            else skip();
        });
        if (file.path.isEmpty()) fail(u"a file without a path"_s);
        return file;
    }

    void takeFacts(MhlFile& file) {
        for (const MhlFact& fact : facts()) {
            const auto sha256 = fact.name == nameOf(HashFormat::Sha256) ? Digest::parse(HashFormat::Sha256, fact.value) : std::nullopt;
            if (sha256)
                file.hashes.append({*sha256, file.hashes.isEmpty() ? std::nullopt : file.hashes.constFirst().action,
                                    file.hashes.isEmpty() ? QDateTime{} : file.hashes.constFirst().at});
            else file.facts.append(fact);
        }
    }

    void hash(HashFormat format, QList<MhlHash>& hashes) {
        const QString action = m_xml.attributes().value("action"_L1).toString();
        const QDateTime at = time("hashdate"_L1);
        const QString digits = text().trimmed();
        const auto digest = Digest::parse(format, digits);
        if (!digest) return fail(u"“%1” is no %2"_s.arg(digits.left(100), nameOf(format)));
        std::optional<MhlAction> known;
        // "new" stood in drafts for a digest of another kind than before.
        if (action == "original"_L1 || action == "new"_L1) known = MhlAction::Original;
        else if (action == "verified"_L1) known = MhlAction::Verified;
        else if (action == "failed"_L1) known = MhlAction::Failed;
        else if (!action.isEmpty()) return fail(u"no action “%1”"_s.arg(action.left(50)));
        hashes.append({*digest, known, at});
    }

    MhlFolder folder() {
        MhlFolder folder;
        const auto digests = [this](QList<MhlHash>& into) {
            children([&](QStringView name) {
                if (const auto format = hashFormatFrom(name)) {
                    // A program that computes none of folders leaves the element empty.
                    hash(*format, into);
                } else skip();
            });
        };
        children([&](QStringView name) {
            if (name == "path"_L1) {
                folder.modifiedAt = time("lastmodificationdate"_L1);
                folder.path = path();
            } else if (name == "content"_L1) digests(folder.content);
            else if (name == "structure"_L1) digests(folder.structure);
            else if (name == "previousPath"_L1) folder.previousPath = path();
            else skip();
        });
        return folder;
    }

    QList<MhlFact> facts() {
        QList<MhlFact> all;
        if (++m_depth > deepestMhl) fail(u"nested too deeply"_s);
        while (!m_xml.hasError() && m_xml.readNextStartElement()) {
            if (m_xml.namespaceUri() != ownNamespace) skip();
            else {
                const QString name = m_xml.name().toString();
                all.append({name, text()});
            }
            count(all.size());
        }
        --m_depth;
        return all;
    }

    void references(MhlManifest& all) {
        children([&](QStringView name) {
            if (name != "hashlistreference"_L1) return skip();
            const MhlChainLink named = link();
            if (named.c4) all.references.append({named.fileName, *named.c4});
            count(all.references.size());
        });
    }

    MhlChainLink link() {
        MhlChainLink link;
        link.number = m_xml.attributes().value("sequencenr"_L1).toInt();
        children([&](QStringView name) {
            if (name == "path"_L1) link.fileName = path();
            else if (name == "c4"_L1) link.c4 = Digest::parse(HashFormat::C4, text().trimmed());
            else skip();
        });
        if (link.fileName.isEmpty()) fail(u"a list without a path"_s);
        return link;
    }

    QXmlStreamReader m_xml;
    int m_depth = 0;
};

} // namespace

MhlResult<MhlManifest> manifestFrom(const QByteArray& bytes) { return Reader{bytes}.manifest(); }

MhlResult<QList<MhlChainLink>> chainFrom(const QByteArray& bytes) { return Reader{bytes}.chain(); }

} // namespace Rushes::Custody
