// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/custody/mhlchain.h"

#include "core/base/failpoint.h"
#include "core/base/safefilename.h"
#include "core/custody/hashing.h"
#include "core/custody/mhlreader.h"
#include "core/custody/mhlwriter.h"
#include "core/files/filemoves.h"
#include "core/files/folderlock.h"

#include <QDir>
#include <QRegularExpression>

#include <thread>

namespace Rushes::Custody {

using namespace Qt::StringLiterals;

namespace {

/// The chain as it is to be: written before the generation, so that an interrupted run can be told from a file that somebody put there.
constexpr auto nextChainName = "ascmhl_chain.xml.next"_L1;

std::unexpected<MhlError> broken(const QString& detail) { return std::unexpected{MhlError{MhlFault::Broken, detail, {}}}; }

QString fileNameOf(int number, const QString& root, const QDateTime& at) {
    // The folder's name is part of the file's, so it must be one that every system takes.
    const QString folder = SafeFileName::from(QDir{root}.dirName(), 150).text();
    return u"%1_%2_%3.mhl"_s.arg(number, 4, 10, QLatin1Char{'0'}).arg(folder, at.toUTC().toString(u"yyyy-MM-dd_HHmmss'Z'"_s));
}

} // namespace

int generationNumberOf(const QString& fileName) {
    static const QRegularExpression form{u"\\A([0-9]{1,9})_.*\\.mhl\\z"_s, QRegularExpression::DotMatchesEverythingOption};
    return form.match(fileName).captured(1).toInt();
}

MhlChain::MhlChain(QString root, std::unique_ptr<Files::FolderLock> lock)
    : m_root{std::move(root)}, m_folder{m_root + u'/' + mhlFolderName}, m_lock{std::move(lock)} {}

MhlChain::~MhlChain() = default;

MhlResult<std::unique_ptr<MhlChain>> MhlChain::hold(const QString& root, std::chrono::milliseconds patience) {
    const QString folder = root + u'/' + mhlFolderName;
    if (auto made = Files::makeFolder(folder); !made) return std::unexpected{mhlErrorFrom(made.error())};
    constexpr std::chrono::milliseconds pause{20};
    auto lock = Files::FolderLock::tryHold(folder);
    for (std::chrono::milliseconds waited{0}; lock && !*lock && waited < patience; waited += pause) {
        std::this_thread::sleep_for(pause);
        lock = Files::FolderLock::tryHold(folder);
    }
    if (!lock) return std::unexpected{mhlErrorFrom(lock.error())};
    if (!*lock) return std::unexpected{MhlError{MhlFault::Busy, folder, {}}};
    std::unique_ptr<MhlChain> chain{new MhlChain{root, *std::move(lock)}};
    if (auto finished = chain->finishInterrupted(); !finished) return std::unexpected{finished.error()};
    if (auto read = chain->read(); !read) return std::unexpected{read.error()};
    return chain;
}

MhlResult<void> MhlChain::finishInterrupted() {
    const QDir folder{m_folder};
    for (const QString& leftover : folder.entryList({u"*.mhl.new"_s, u"ascmhl_chain.xml*.new"_s}, QDir::Files | QDir::Hidden))
        if (auto removed = Files::removeFile(folder.filePath(leftover)); !removed) return std::unexpected{mhlErrorFrom(removed.error())};
    const QString next = folder.filePath(nextChainName);
    if (!Files::isTaken(next)) return {};
    const auto bytes = Files::readFile(next, largestManifest);
    const auto links = bytes ? chainFrom(*bytes) : MhlResult<QList<MhlChainLink>>{std::unexpected{mhlErrorFrom(bytes.error())}};
    bool isWhole = links && !links->isEmpty();
    if (isWhole) {
        const MhlChainLink& last = links->constLast();
        const auto manifest = Files::readFile(folder.filePath(last.fileName), largestManifest);
        isWhole = manifest && last.c4 == Hashing::of(HashFormat::C4, *manifest);
    }
    if (!isWhole) {
        if (auto removed = Files::removeFile(next); !removed) return std::unexpected{mhlErrorFrom(removed.error())};
        return {};
    }
    if (auto replaced = Files::replaceFile(folder.filePath(mhlChainName), *bytes); !replaced) return std::unexpected{mhlErrorFrom(replaced.error())};
    if (auto removed = Files::removeFile(next); !removed) return std::unexpected{mhlErrorFrom(removed.error())};
    return {};
}

MhlResult<void> MhlChain::read() {
    const QDir folder{m_folder};
    const auto bytes = Files::readFile(folder.filePath(mhlChainName), largestManifest);
    if (!bytes && bytes.error().fault == Files::FileFault::Missing) {
        if (folder.entryList({u"*.mhl"_s}, QDir::Files).isEmpty()) return {};
        return broken(u"%1 has generations and no chain"_s.arg(m_folder));
    }
    if (!bytes) return std::unexpected{mhlErrorFrom(bytes.error())};
    auto links = chainFrom(*bytes);
    if (!links) return broken(u"%1: %2"_s.arg(mhlChainName, links.error().detail));
    m_links = *std::move(links);
    return {};
}

MhlResult<int> MhlChain::append(const MhlManifest& manifest) {
    const QDir folder{m_folder};
    int last = 0;
    for (const MhlChainLink& link : std::as_const(m_links)) last = std::max(last, link.number);
    for (const QString& name : folder.entryList({u"*.mhl"_s}, QDir::Files)) last = std::max(last, generationNumberOf(name));
    const QByteArray bytes = toXml(manifest);
    const MhlChainLink link{last + 1, fileNameOf(last + 1, m_root, manifest.createdAt), Hashing::of(HashFormat::C4, bytes)};
    const QByteArray chain = toXml(m_links + QList{link});
    failPoint("mhl-begin");
    if (auto noted = Files::replaceFile(folder.filePath(nextChainName), chain); !noted) return std::unexpected{mhlErrorFrom(noted.error())};
    failPoint("mhl-next-chain");
    const auto created = Files::createFile(folder.filePath(link.fileName), bytes);
    if (!created) return std::unexpected{mhlErrorFrom(created.error())};
    if (!*created) return broken(u"%1 is there already"_s.arg(link.fileName));
    failPoint("mhl-generation");
    if (auto replaced = Files::replaceFile(folder.filePath(mhlChainName), chain); !replaced) return std::unexpected{mhlErrorFrom(replaced.error())};
    failPoint("mhl-chain");
    if (auto removed = Files::removeFile(folder.filePath(nextChainName)); !removed) return std::unexpected{mhlErrorFrom(removed.error())};
    m_links.append(link);
    return link.number;
}

} // namespace Rushes::Custody
