// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/captionexport.h"

#include "core/base/errand.h"

#include "core/base/safefilename.h"
#include "core/portal/portalclient.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/filechooser.h"
#include "ui/words/faultwords.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace Rushes::Desktop {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text) { return QCoreApplication::translate("Rushes::Desktop", text); }

const QString captionNotice = u"captions"_s;

/// As the video's file is called, so that players find the captions beside it: "NAME.en.vtt".
QString nameOf(const Catalogue::Video& video, const Catalogue::Caption& caption) {
    const Catalogue::Rendition* rendition = video.rendition();
    const QString base = rendition == nullptr || rendition->fileName.isEmpty() ? video.title : QFileInfo{rendition->fileName}.completeBaseName();
    return SafeFileName::from(u"%1.%2.vtt"_s.arg(base, caption.language)).text();
}

/// The reason where it could not be written; empty for done. The dialog has asked about a file that is there.
QString write(const QString& path, const QByteArray& captions) {
    QSaveFile file{path};
    if (!file.open(QIODevice::WriteOnly) || file.write(captions) != captions.size() || !file.commit()) return file.errorString();
    return {};
}

void say(Ui::MainWindow& window, const QString& path, const QString& reason) {
    window.banner().post({captionNotice,
                          Ui::Notice::Level::Err,
                          {tr("The captions were not written."), tr("%1: %2").arg(QDir::toNativeSeparators(path), reason), u"err"_s},
                          {}});
}

} // namespace

void exportCaption(Ui::MainWindow& window, Ui::FileChooser& chooser, Portal::PortalClient& client, const Catalogue::Video& video,
                   const Catalogue::Caption& caption) {
    const Ui::FileQuestion question{.purpose = u"exportCaption"_s,
                                    .kind = Ui::FileQuestion::Kind::NewFile,
                                    .title = tr("Save the captions"),
                                    .filter = tr("Captions (*.vtt)"),
                                    .name = nameOf(video, caption)};
    chooser.ask(window, question, &window, [&window, &client, caption](const QStringList& paths) {
        const QString& path = paths.constFirst();
        // Like a picture: from the portal's own origin alone, for everybody, and no longer than one.
        client.picture(caption.url).then(&window, [&window, path](const Portal::PortalResult<QByteArray>& captions) {
            if (!captions) return say(window, path, Ui::describe(captions.error()).text());
            inBackground(write, path, *captions).then(&window, [&window, path](const QString& reason) {
                if (reason.isEmpty()) window.banner().withdraw(captionNotice);
                else say(window, path, reason);
            });
        });
    });
}

} // namespace Rushes::Desktop
