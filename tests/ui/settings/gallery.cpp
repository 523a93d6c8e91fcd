// SPDX-License-Identifier: GPL-3.0-or-later
// Paints the window of keys into a folder, to be looked at: rushes-settings-gallery FOLDER. Not a test.
#include "tests/support/gallery.h"
#include "ui/settings/shortcutsdialog.h"
#include "ui/widgets/keymap.h"

#include <QAction>
#include <QKeySequenceEdit>
#include <QSettings>
#include <QTemporaryDir>
#include <QTreeView>

using namespace Rushes;
using namespace Rushes::Ui;
using namespace Qt::StringLiterals;

int main(int argc, char** argv) {
    QApplication application{argc, argv};
    Tests::Gallery gallery{application};
    const QTemporaryDir folder;
    gallery.inBothSchemes([&] {
        QSettings settings{folder.filePath(u"window.ini"_s), QSettings::IniFormat};
        settings.clear();
        KeyMap keys{settings};
        QWidget downloads, clips;
        const auto add = [](QWidget& page, const QString& id, const QString& name, const QKeySequence& key) {
            auto* action = new QAction{name, &page};
            action->setObjectName(id);
            action->setShortcut(key);
            action->setShortcutContext(Qt::WidgetShortcut);
            page.addAction(action);
        };
        add(downloads, u"pauseOrResume"_s, u"Pause or resume"_s, Qt::Key_P);
        add(downloads, u"retry"_s, u"Retry now"_s, Qt::Key_R);
        add(downloads, u"logNow"_s, u"Log now"_s, Qt::Key_L);
        add(clips, u"tag"_s, u"Tag the selection"_s, Qt::Key_T);
        add(clips, u"export"_s, u"Export the selection"_s, QKeySequence{Qt::CTRL | Qt::Key_E});
        keys.takeUp(u"downloads"_s, u"Downloads"_s, downloads.actions());
        keys.takeUp(u"clips"_s, u"All clips"_s, clips.actions());
        keys.choose(u"clips/tag"_s, {QKeySequence{Qt::Key_F2}});
        ShortcutsDialog dialog{keys};
        dialog.show();
        gallery.keep(dialog, u"shortcuts"_s);
        auto* view = dialog.findChild<QTreeView*>();
        view->setCurrentIndex(view->model()->index(1, 0));
        dialog.findChild<QKeySequenceEdit*>()->setKeySequence(QKeySequence{Qt::Key_P});
        gallery.keep(dialog, u"shortcuts-taken"_s);
    });
    return 0;
}
