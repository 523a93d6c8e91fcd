// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/demomailbox.h"

#include "ui/widgets/fonts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"

#include <QClipboard>
#include <QFileSystemWatcher>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QListWidget>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>

namespace Rushes::Ui {

namespace {

constexpr qsizetype mostMails = 50;
constexpr qint64 longestMail = qint64{256} * 1024;

QString lineOf(const MailMessage& mail) {
    const QString time = QLocale{}.toString(mail.date.toLocalTime(), QStringLiteral("HH:mm"));
    return time + QStringLiteral("   ") + mail.subject;
}

} // namespace

DemoMailbox::DemoMailbox(const QDir& folder, QWidget* parent)
    : QDialog{parent},
      m_folder{folder},
      m_list{new QListWidget{this}},
      m_subject{new PlainLabel{{}, QStringLiteral("strong"), this}},
      m_from{new PlainLabel{{}, QStringLiteral("second"), this}},
      m_text{new QPlainTextEdit{this}},
      m_found{new PlainLabel{{}, QStringLiteral("fixed"), this}},
      m_copy{new QPushButton{tr("Copy"), this}},
      m_use{new QPushButton{this}},
      m_watcher{new QFileSystemWatcher{this}} {
    setObjectName(QStringLiteral("demoMailbox"));
    setWindowTitle(tr("Demo mailbox"));
    auto* note = new PlainLabel{tr("The demo portal sends no mail. It puts each one here."), QStringLiteral("second"), this};
    note->setWordWrap(true);
    m_list->setObjectName(QStringLiteral("mailList"));
    m_list->setAccessibleName(tr("Mails"));
    m_list->setProperty("surface", QStringLiteral("card"));
    m_list->setMaximumHeight(112);
    m_text->setObjectName(QStringLiteral("mailText"));
    m_text->setAccessibleName(tr("Text of the mail"));
    m_text->setReadOnly(true);
    // Read, selected and copied by keyboard too.
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setFont(uiFont());
    m_subject->setWordWrap(true);
    m_subject->setObjectName(QStringLiteral("mailSubject"));
    m_from->setWordWrap(true);
    m_copy->setObjectName(QStringLiteral("copyCode"));
    m_copy->setIcon(symbol(u"copy"));
    m_copy->setAutoDefault(false);
    m_use->setObjectName(QStringLiteral("useCode"));
    m_use->setProperty("look", QStringLiteral("primary"));
    m_use->setDefault(true);

    auto* foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_found, 1);
    foot->addWidget(m_copy);
    foot->addWidget(m_use);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(20, 16, 20, 20);
    column->setSpacing(8);
    column->addWidget(note);
    column->addWidget(m_list);
    column->addWidget(m_subject);
    column->addWidget(m_from);
    column->addWidget(m_text, 1);
    column->addLayout(foot);
    resize(460, 520);

    connect(m_list, &QListWidget::currentRowChanged, this, &DemoMailbox::showMail);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        if (m_code) QGuiApplication::clipboard()->setText(m_code->digits());
    });
    connect(m_use, &QPushButton::clicked, this, [this] {
        if (m_code) Q_EMIT codeChosen(*m_code);
        accept();
    });
    connect(m_watcher, &QFileSystemWatcher::directoryChanged, this, &DemoMailbox::load);
    m_folder.mkpath(QStringLiteral(".")); // the portal makes it for the first mail, and what is not there is not watched
    m_watcher->addPath(folder.absolutePath());
    load();
}

void DemoMailbox::load() {
    const QFileInfoList files = m_folder.entryInfoList({QStringLiteral("*.eml")}, QDir::Files | QDir::Readable, QDir::Time);
    QStringList names;
    for (const QFileInfo& info : files) names << info.fileName();
    // What is being read or copied stays as it is while nothing new has come.
    if (names == m_files && !names.isEmpty()) return;
    m_files = names;
    m_mails.clear();
    for (const QFileInfo& info : files.first(std::min(mostMails, files.size()))) {
        QFile file{info.filePath()};
        if (!file.open(QIODevice::ReadOnly)) continue;
        MailMessage mail = MailMessage::read(file.read(longestMail));
        if (!mail.date.isValid()) mail.date = info.lastModified();
        m_mails.append(mail);
    }
    std::ranges::stable_sort(m_mails, std::ranges::greater{}, &MailMessage::date);
    m_list->clear();
    for (const MailMessage& mail : std::as_const(m_mails)) m_list->addItem(lineOf(mail));
    if (m_mails.isEmpty()) showMail(-1);
    else m_list->setCurrentRow(0);
}

void DemoMailbox::showMail(int row) {
    const MailMessage mail = m_mails.value(row);
    m_code = row < 0 ? std::nullopt : Account::VerificationCode::find(mail.body);
    m_subject->setText(row < 0 ? tr("No mail yet") : mail.subject);
    m_from->setText(row < 0 ? QString{} : tr("From %1, %2").arg(mail.from, QLocale{}.toString(mail.date.toLocalTime(), QStringLiteral("d MMM yyyy HH:mm"))));
    m_text->setPlainText(row < 0 ? tr("It comes within a few seconds.") : mail.body);
    m_found->setText(m_code ? tr("Code %1").arg(m_code->digits()) : QString{});
    m_copy->setEnabled(m_code.has_value());
    m_use->setText(m_code ? tr("Use code %1").arg(m_code->digits()) : tr("Close"));
}

} // namespace Rushes::Ui
