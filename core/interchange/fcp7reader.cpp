// SPDX-License-Identifier: GPL-3.0-or-later
// xmeml 4 and 5: the clip items of all tracks of pictures. A file is described where it is met first and named by its id after that.
#include "core/interchange/readers.h"

#include <QHash>
#include <QXmlStreamReader>

namespace Rushes::Interchange {

using namespace Qt::StringLiterals;
using Media::FrameRate;

namespace {

constexpr qint64 fastest = 1000; ///< frames a second

struct File {
    QString name;
    QString url;
    QString reel;
};

class Reader {
public:
    explicit Reader(const QByteArray& file) : m_xml{file} { m_xml.setEntityExpansionLimit(64); }

    ImportedShots read() {
        if (!m_xml.readNextStartElement() || m_xml.name() != "xmeml"_L1)
            return std::unexpected{ImportError{ImportFault::NotThisFormat, m_xml.lineNumber(), m_xml.errorString()}};
        findItems();
        if (m_xml.hasError()) return std::unexpected{ImportError{ImportFault::Damaged, m_xml.lineNumber(), m_xml.errorString()}};
        return m_list;
    }

private:
    /// Goes through all that is around clip items without recursion, so that no depth of a file is too deep.
    void findItems() {
        while (!m_xml.atEnd()) {
            if (m_xml.readNext() != QXmlStreamReader::StartElement) continue;
            if (m_xml.name() == "audio"_L1) passOverSound();
            else if (m_xml.name() == "transitionitem"_L1) {
                m_list.leave(LeftOut::Effect, m_xml.lineNumber());
                m_xml.skipCurrentElement();
            } else if (m_xml.name() == "clipitem"_L1) readItem();
        }
    }

    void passOverSound() {
        for (int depth = 1; depth > 0 && !m_xml.atEnd();) {
            const auto token = m_xml.readNext();
            if (token == QXmlStreamReader::EndElement) --depth;
            if (token != QXmlStreamReader::StartElement) continue;
            ++depth;
            if (m_xml.name() == "clipitem"_L1) m_list.leave(LeftOut::Sound, m_xml.lineNumber());
        }
    }

    void readItem() {
        ImportedShot shot{.line = m_xml.lineNumber()};
        File file;
        while (m_xml.readNextStartElement()) {
            const QStringView name = m_xml.name();
            if (name == "name"_L1) shot.clip = text();
            else if (name == "in"_L1) shot.in.frames = text().toLongLong();
            else if (name == "out"_L1) shot.out.frames = text().toLongLong();
            else if (name == "rate"_L1) shot.rate = readRate();
            else if (name == "file"_L1) file = readFile();
            else if (name == "logginginfo"_L1) eachOf("description"_L1, [&] { shot.note = text(); });
            else if (name == "filter"_L1) {
                m_list.leave(LeftOut::Effect, m_xml.lineNumber());
                m_xml.skipCurrentElement();
            } else if (name == "marker"_L1) eachOf("name"_L1, [&] { shot.tags.append(text()); });
            else m_xml.skipCurrentElement();
        }
        shot.file = file.url.isEmpty() ? file.name : file.url;
        shot.reel = file.reel;
        m_list.shots.append(shot);
    }

    template <typename Use> void eachOf(QLatin1StringView name, Use use) {
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == name) use();
            else m_xml.skipCurrentElement();
        }
    }

    std::optional<FrameRate> readRate() {
        qint64 base = 0;
        bool isNtsc = false;
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == "timebase"_L1) base = text().toLongLong();
            else if (m_xml.name() == "ntsc"_L1) isNtsc = text().compare("TRUE"_L1, Qt::CaseInsensitive) == 0;
            else m_xml.skipCurrentElement();
        }
        if (base <= 0 || base > fastest) return std::nullopt;
        return isNtsc ? FrameRate::of(base * 1000, 1001) : FrameRate::of(base);
    }

    File readFile() {
        const QString id = m_xml.attributes().value("id"_L1).toString();
        File file = m_files.value(id);
        while (m_xml.readNextStartElement()) {
            const QStringView name = m_xml.name();
            if (name == "name"_L1) file.name = text();
            else if (name == "pathurl"_L1) file.url = text();
            else if (name == "timecode"_L1) eachOf("reel"_L1, [&] { eachOf("name"_L1, [&] { file.reel = text(); }); });
            else m_xml.skipCurrentElement();
        }
        m_files.insert(id, file);
        return file;
    }

    QString text() { return m_xml.readElementText(QXmlStreamReader::SkipChildElements).trimmed(); }

    QXmlStreamReader m_xml;
    QHash<QString, File> m_files;
    ImportedList m_list;
};

} // namespace

ImportedShots readFcp7Xml(const QByteArray& file) { return Reader{file}.read(); }

} // namespace Rushes::Interchange
