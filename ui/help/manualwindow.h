// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/help/manual.h"

#include <QDialog>

class QLineEdit;
class QListWidget;
class QTextBrowser;
class QUrl;

namespace Rushes::Ui {

class PlainLabel;

/// The manual: contents at the left, the page, and a field that finds words in all pages. It reads installed files, beside the thread of the
/// window, and never fetches: a web address is opened by the system when somebody asks for it.
class ManualWindow final : public QDialog {
    Q_OBJECT

public:
    explicit ManualWindow(const QString& folder, QWidget* parent = nullptr);

    /// The page that is shown, by the name of its file; empty until it is read.
    [[nodiscard]] QString page() const;

Q_SIGNALS:
    /// A page and its pictures are shown.
    void pageShown();

protected:
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    void list(const QList<ManualPage>& pages);
    /// Only pages that have the words.
    void filter(const QString& words);
    void read(int number);
    void showPage(int number, const QHash<QString, QImage>& pictures);
    void follow(const QUrl& link);
    void seek(bool backwards);
    [[nodiscard]] bool isDark() const;

    QString m_folder;
    QList<ManualPage> m_pages;
    QListWidget* m_contents;
    QTextBrowser* m_text;
    QLineEdit* m_field;
    PlainLabel* m_said;
    QString m_place;     ///< the heading to go to once the page is shown
    int m_shown = -1;
    bool m_shownDark = false;
    quint64 m_asked = 0; ///< answers to older questions are dropped
};

} // namespace Rushes::Ui
