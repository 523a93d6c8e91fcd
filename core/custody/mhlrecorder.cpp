// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/custody/mhlrecorder.h"

#include "core/custody/filehashes.h"
#include "core/custody/hashing.h"
#include "core/custody/mhlchain.h"
#include "core/custody/mhlreader.h"
#include "core/custody/safepath.h"
#include "core/files/filemoves.h"

#include <QFileInfo>
#include <QMap>

#include <chrono>

namespace Rushes::Custody {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto keyName = "arrival"_L1;
/// So long another program may take to write its generation.
constexpr auto patience = 10s;

MhlResult<QByteArray> chainDigest(const QString& root) {
    const auto bytes = Files::readFile(root + u'/' + mhlFolderName + u'/' + mhlChainName, largestManifest);
    if (bytes) return Hashing::of(HashFormat::C4, *bytes).bytes();
    if (bytes.error().fault == Files::FileFault::Missing) return QByteArray{};
    return std::unexpected{mhlErrorFrom(bytes.error())};
}

MhlAction actionFor(const MhlExpectation& known, const QList<Digest>& digests) {
    if (known.digests.isEmpty()) return MhlAction::Original;
    const bool same = std::ranges::all_of(known.digests, [&digests](const Digest& digest) {
        const auto computed = std::ranges::find(digests, digest.format(), &Digest::format);
        return computed == digests.end() || *computed == digest;
    });
    return same ? MhlAction::Verified : MhlAction::Original;
}

} // namespace

MhlResult<MhlRecorder::Memory*> MhlRecorder::remembered(const QString& root) {
    const auto chain = chainDigest(root);
    if (!chain) return std::unexpected{chain.error()};
    const auto known = m_memories.find(root);
    if (known != m_memories.end() && known->chain == *chain) return &*known;
    const auto history = readHistory(root);
    if (!history) return std::unexpected{history.error()};
    Memory memory{*chain, history->expectations(), {}};
    for (const MhlGeneration& generation : history->generations)
        for (const MhlFile& file : generation.manifest.files)
            for (const MhlFact& fact : file.facts)
                if (fact.name == keyName) memory.keys.insert(fact.value);
    return &*m_memories.insert(root, memory);
}

MhlResult<void> MhlRecorder::renamed(const QList<MhlRename>& files, const QDateTime& at, const std::atomic_bool& stop) {
    QMap<QString, MhlManifest> manifests; ///< by root
    for (const MhlRename& rename : files) {
        for (QString root = QFileInfo{rename.from}.path(); root.size() > 1; root = QFileInfo{root}.path()) {
            if (!QFileInfo{root + u'/' + mhlFolderName}.isDir() || !rename.to.startsWith(root + u'/')) continue;
            const auto memory = remembered(root);
            if (!memory) return std::unexpected{memory.error()};
            const QString previous = rename.from.sliced(root.size() + 1);
            const QString path = rename.to.sliced(root.size() + 1);
            const MhlExpectation known = (*memory)->expectations.value(previous);
            if (known.digests.isEmpty() || !isSafePath(path) || !fitsXml(path)) continue;
            const auto hashes = hashFile(rename.to, ownFormats(), stop);
            if (!hashes && hashes.error().fault == Files::FileFault::Missing) break;
            if (!hashes) return std::unexpected{mhlErrorFrom(hashes.error())};
            const MhlAction action = actionFor(known, hashes->digests) == MhlAction::Verified ? MhlAction::Verified : MhlAction::Failed;
            MhlFile file{.path = path, .size = hashes->size, .modifiedAt = hashes->modifiedAt, .previousPath = previous};
            for (const Digest& digest : hashes->digests) file.hashes.append({digest, action, at});
            manifests[root].files.append(file);
            break;
        }
    }
    for (auto&& [root, manifest] : manifests.asKeyValueRange()) {
        manifest.createdAt = at;
        manifest.host = m_host;
        manifest.tool = u"Rushes"_s;
        manifest.toolVersion = m_toolVersion;
        manifest.ignored = usualIgnored();
        const auto held = MhlChain::hold(root, patience);
        if (!held) return std::unexpected{held.error()};
        if (auto number = (*held)->append(manifest); !number) return std::unexpected{number.error()};
        m_memories.remove(root);
    }
    return {};
}

MhlResult<MhlRecorded> MhlRecorder::record(const QString& root, const QList<MhlArrival>& arrivals, const QDateTime& at, const std::atomic_bool& stop) {
    // Interrupted writing is brought to its end first, so that nothing is written twice.
    const auto held = MhlChain::hold(root, patience);
    if (!held) return std::unexpected{held.error()};
    const auto memory = remembered(root);
    if (!memory) return std::unexpected{memory.error()};
    MhlRecorded recorded;
    MhlManifest manifest{.createdAt = at, .host = m_host, .tool = u"Rushes"_s, .toolVersion = m_toolVersion, .process = MhlProcess::Transfer};
    manifest.ignored = usualIgnored();
    QSet<QString> keys;
    for (const MhlArrival& arrival : arrivals) {
        if (((*memory)->keys + keys).contains(arrival.key)) continue;
        if (!isSafePath(arrival.path) || !fitsXml(arrival.path)) return std::unexpected{MhlError{MhlFault::Malformed, arrival.path, {}}};
        const auto hashes = hashFile(root + u'/' + arrival.path, ownFormats(), stop);
        if (!hashes && hashes.error().fault == Files::FileFault::Missing) {
            recorded.missing.append(arrival.path);
            continue;
        }
        if (!hashes) return std::unexpected{mhlErrorFrom(hashes.error())};
        MhlAction action = actionFor((*memory)->expectations.value(arrival.path), hashes->digests);
        if (arrival.expected && hashes->of(arrival.expected->format()) != arrival.expected) {
            action = MhlAction::Failed;
            recorded.changed.append(arrival.path);
        }
        MhlFile file{.path = arrival.path, .size = hashes->size, .modifiedAt = hashes->modifiedAt};
        for (const Digest& digest : hashes->digests) file.hashes.append({digest, action, at});
        file.facts = QList{MhlFact{QString{keyName}, arrival.key}} + arrival.facts;
        manifest.files.append(file);
        keys.insert(arrival.key);
    }
    if (manifest.files.isEmpty()) return recorded;
    const auto number = (*held)->append(manifest);
    if (!number) return std::unexpected{number.error()};
    recorded.generation = *number;
    // What was written is known without reading it again.
    MhlHistory added{.exists = true, .generations = {{.number = *number, .manifest = manifest}}};
    for (const auto& [path, expectation] : added.expectations().asKeyValueRange())
        if (!expectation.digests.isEmpty()) (*memory)->expectations.insert(path, expectation);
    (*memory)->keys.unite(keys);
    if (const auto chain = chainDigest(root)) (*memory)->chain = *chain;
    return recorded;
}

} // namespace Rushes::Custody
