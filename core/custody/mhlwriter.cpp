// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/custody/mhlwriter.h"

#include "core/custody/safepath.h"

#include <QXmlStreamWriter>

namespace Rushes::Custody {

using namespace Qt::StringLiterals;

namespace {

constexpr auto mhlNamespace = "urn:ASC:MHL:v2.0"_L1;
constexpr auto chainNamespace = "urn:ASC:MHL:DIRECTORY:v2.0"_L1;
constexpr auto ownNamespace = "urn:rushes:custody:1"_L1;

/// As the reference program writes times: "2020-01-16T09:15:00+00:00".
QString timeText(const QDateTime& at) { return at.toUTC().toString(u"yyyy-MM-dd'T'HH:mm:ss"_s) + "+00:00"_L1; }

QLatin1StringView word(MhlAction action) {
    switch (action) {
    case MhlAction::Original: return "original"_L1;
    case MhlAction::Verified: return "verified"_L1;
    case MhlAction::Failed: return "failed"_L1;
    }
    Q_UNREACHABLE_RETURN({});
}

QLatin1StringView word(MhlProcess process) {
    switch (process) {
    case MhlProcess::InPlace: return "in-place"_L1;
    case MhlProcess::Transfer: return "transfer"_L1;
    case MhlProcess::Flatten: return "flatten"_L1;
    }
    Q_UNREACHABLE_RETURN({});
}

class Writer {
public:
    explicit Writer(QByteArray& bytes) : m_xml{&bytes} {
        m_xml.setAutoFormatting(true);
        m_xml.setAutoFormattingIndent(2);
        m_xml.writeStartDocument();
    }

    void manifest(const MhlManifest& manifest) {
        m_xml.writeStartElement("hashlist"_L1);
        m_xml.writeAttribute("version"_L1, "2.0"_L1);
        m_xml.writeDefaultNamespace(mhlNamespace);
        if (hasFacts(manifest)) m_xml.writeNamespace(ownNamespace, "rushes"_L1);
        creator(manifest);
        process(manifest);
        if (!manifest.files.isEmpty() || !manifest.folders.isEmpty()) {
            m_xml.writeStartElement("hashes"_L1);
            for (const MhlFile& file : manifest.files) this->file(file);
            for (const MhlFolder& folder : manifest.folders) this->folder(folder);
            m_xml.writeEndElement();
        }
        facts(manifest.facts);
        references(manifest.references);
        m_xml.writeEndDocument();
    }

    void chain(const QList<MhlChainLink>& chain) {
        m_xml.writeStartElement("ascmhldirectory"_L1);
        m_xml.writeDefaultNamespace(chainNamespace);
        for (const MhlChainLink& link : chain) {
            if (!link.c4) continue;
            m_xml.writeStartElement("hashlist"_L1);
            m_xml.writeAttribute("sequencenr"_L1, QString::number(link.number));
            text("path"_L1, link.fileName);
            text("c4"_L1, link.c4->text());
            m_xml.writeEndElement();
        }
        m_xml.writeEndDocument();
    }

private:
    static bool hasFacts(const MhlManifest& manifest) {
        if (!manifest.facts.isEmpty()) return true;
        return std::ranges::any_of(manifest.files, [](const MhlFile& file) { return !ownFacts(file).isEmpty(); });
    }

    /// With the digests that have no element in the schema.
    static QList<MhlFact> ownFacts(const MhlFile& file) {
        QList<MhlFact> all;
        for (const MhlHash& hash : file.hashes)
            if (hash.digest.format() == HashFormat::Sha256) all.append({nameOf(HashFormat::Sha256), hash.digest.text()});
        return all + file.facts;
    }

    void text(QLatin1StringView name, const QString& value) { m_xml.writeTextElement(name, forXml(value)); }

    void creator(const MhlManifest& manifest) {
        m_xml.writeStartElement("creatorinfo"_L1);
        text("creationdate"_L1, timeText(manifest.createdAt));
        text("hostname"_L1, manifest.host);
        m_xml.writeStartElement("tool"_L1);
        m_xml.writeAttribute("version"_L1, forXml(manifest.toolVersion));
        m_xml.writeCharacters(forXml(manifest.tool));
        m_xml.writeEndElement();
        if (!manifest.comment.isEmpty()) text("comment"_L1, manifest.comment);
        m_xml.writeEndElement();
    }

    void process(const MhlManifest& manifest) {
        m_xml.writeStartElement("processinfo"_L1);
        text("process"_L1, word(manifest.process));
        if (manifest.root) {
            m_xml.writeStartElement("roothash"_L1);
            both(*manifest.root);
            m_xml.writeEndElement();
        }
        if (!manifest.ignored.isEmpty()) {
            m_xml.writeStartElement("ignore"_L1);
            for (const QString& pattern : manifest.ignored) text("pattern"_L1, pattern);
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }

    void hash(const MhlHash& hash) {
        m_xml.writeStartElement(nameOf(hash.digest.format()));
        if (hash.action) m_xml.writeAttribute("action"_L1, word(*hash.action));
        if (hash.at.isValid()) m_xml.writeAttribute("hashdate"_L1, timeText(hash.at));
        m_xml.writeCharacters(hash.digest.text());
        m_xml.writeEndElement();
    }

    void both(const MhlFolder& folder) {
        m_xml.writeStartElement("content"_L1);
        for (const MhlHash& entry : folder.content) hash(entry);
        m_xml.writeEndElement();
        m_xml.writeStartElement("structure"_L1);
        for (const MhlHash& entry : folder.structure) hash(entry);
        m_xml.writeEndElement();
    }

    void file(const MhlFile& file) {
        m_xml.writeStartElement("hash"_L1);
        m_xml.writeStartElement("path"_L1);
        if (file.size) m_xml.writeAttribute("size"_L1, QString::number(*file.size));
        if (file.modifiedAt.isValid()) m_xml.writeAttribute("lastmodificationdate"_L1, timeText(file.modifiedAt));
        m_xml.writeCharacters(file.path);
        m_xml.writeEndElement();
        for (const MhlHash& entry : file.hashes)
            if (entry.digest.format() != HashFormat::Sha256) hash(entry);
        if (!file.previousPath.isEmpty()) text("previousPath"_L1, file.previousPath);
        facts(ownFacts(file));
        m_xml.writeEndElement();
    }

    void folder(const MhlFolder& folder) {
        m_xml.writeStartElement("directoryhash"_L1);
        m_xml.writeStartElement("path"_L1);
        if (folder.modifiedAt.isValid()) m_xml.writeAttribute("lastmodificationdate"_L1, timeText(folder.modifiedAt));
        m_xml.writeCharacters(folder.path);
        m_xml.writeEndElement();
        both(folder);
        if (!folder.previousPath.isEmpty()) text("previousPath"_L1, folder.previousPath);
        m_xml.writeEndElement();
    }

    void facts(const QList<MhlFact>& all) {
        if (all.isEmpty()) return;
        m_xml.writeStartElement("metadata"_L1);
        for (const MhlFact& fact : all) m_xml.writeTextElement(ownNamespace, fact.name, forXml(fact.value));
        m_xml.writeEndElement();
    }

    void references(const QList<MhlReference>& all) {
        if (all.isEmpty()) return;
        m_xml.writeStartElement("references"_L1);
        for (const MhlReference& reference : all) {
            m_xml.writeStartElement("hashlistreference"_L1);
            text("path"_L1, reference.path);
            text("c4"_L1, reference.c4.text());
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }

    QXmlStreamWriter m_xml;
};

} // namespace

QByteArray toXml(const MhlManifest& manifest) {
    QByteArray bytes;
    Writer{bytes}.manifest(manifest);
    return bytes;
}

QByteArray toXml(const QList<MhlChainLink>& chain) {
    QByteArray bytes;
    Writer{bytes}.chain(chain);
    return bytes;
}

} // namespace Rushes::Custody
