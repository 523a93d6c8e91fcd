// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/importnotice.h"

#include "core/base/clock.h"
#include "core/library/folderimport.h"
#include "ui/widgets/banner.h"
#include "ui/words/placewords.h"

#include <QFileInfo>

namespace Rushes::Desktop {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString notice = u"imported"_s;
/// Long enough to be read by somebody who was elsewhere for a moment; the clips stay where they are.
constexpr auto said = 2min;

} // namespace

ImportNotice::ImportNotice(Library::FolderImport& import, Ui::Banner& banner, Clock& clock, QObject* parent)
    : QObject{parent}, m_banner{banner}, m_clock{clock} {
    connect(&import, &Library::FolderImport::looked, this, &ImportNotice::add);
    connect(&banner, &Ui::Banner::buttonPressed, this, [this](const QString& id) {
        if (id != notice) return;
        const QString query = u"added:>="_s + m_since.toLocalTime().date().toString(Qt::ISODate);
        end();
        Q_EMIT showRequested(query);
    });
}

QString ImportNotice::summary(qsizetype clips, const QStringList& folders) {
    if (folders.size() == 1) {
        const QString name = QFileInfo{folders.constFirst()}.fileName();
        return tr("%Ln clips came from “%1”.", nullptr, Ui::Words::pluralOf(clips)).arg(name.isEmpty() ? folders.constFirst() : name);
    }
    return tr("%Ln clips came from import folders.", nullptr, Ui::Words::pluralOf(clips));
}

void ImportNotice::add(const QString& folder, const QList<Library::ClipId>& clips) {
    if (clips.isEmpty()) return;
    if (m_clips.isEmpty()) m_since = m_clock.now();
    m_clips.unite({clips.begin(), clips.end()});
    if (!m_folders.contains(folder)) m_folders.append(folder);
    m_banner.post({notice, Ui::Notice::Level::Info, {summary(m_clips.size(), m_folders), tr("Their files stay where they are."), u"info"_s}, tr("Show")});
    m_clock.after(said, this, [this, turn = ++m_turn] {
        if (turn == m_turn) end();
    });
}

void ImportNotice::end() {
    ++m_turn;
    m_clips.clear();
    m_folders.clear();
    m_banner.withdraw(notice);
}

} // namespace Rushes::Desktop
