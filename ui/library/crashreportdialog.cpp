// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/crashreportdialog.h"

#include "core/base/errand.h"
#include "core/files/filemoves.h"
#include "ui/widgets/labels.h"

#include <QApplication>
#include <QClipboard>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Rushes::Ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 reportLimit = 1 << 20;

} // namespace

CrashReportDialog::CrashReportDialog(const QString& file, QWidget* parent) : QDialog{parent}, m_file{file}, m_text{new QPlainTextEdit{this}} {
    setObjectName(u"crashReportDialog"_s);
    setWindowTitle(tr("Report of an unexpected end"));
    auto* about =
        new PlainLabel{tr("Rushes ended unexpectedly last time. This report is kept on this computer and sent nowhere. It names the place in the program "
                          "and the last lines of its log, without your folders, addresses and keys."),
                       {},
                       this};
    about->setWordWrap(true);
    m_text->setObjectName(u"crashReport"_s);
    m_text->setAccessibleName(tr("Report"));
    m_text->setReadOnly(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    auto* copy = new QPushButton{tr("Copy"), this};
    auto* show = new QPushButton{tr("Show in folder"), this};
    auto* gone = new QPushButton{tr("Delete the report"), this};
    auto* close = new QPushButton{tr("Close"), this};
    copy->setObjectName(u"copyReport"_s);
    gone->setObjectName(u"deleteReport"_s);
    close->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(copy);
    buttons->addWidget(show);
    buttons->addWidget(gone);
    buttons->addStretch();
    buttons->addWidget(close);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(about);
    column->addWidget(m_text, 1);
    column->addLayout(buttons);
    resize(760, 480);
    connect(copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(m_text->toPlainText()); });
    connect(show, &QPushButton::clicked, this, [this] { Q_EMIT showRequested(m_file); });
    connect(gone, &QPushButton::clicked, this, &CrashReportDialog::remove);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    inBackground([file] { return Files::readFile(file, reportLimit); }).then(this, [this](const Files::FileResult<QByteArray>& bytes) {
        m_text->setPlainText(bytes ? QString::fromUtf8(*bytes) : tr("The report cannot be read."));
    });
}

void CrashReportDialog::remove() {
    inBackground([file = m_file] { return Files::removeFile(file); }).then(this, [this](const Files::FileResult<void>& gone) {
        if (!gone) {
            m_text->setPlainText(tr("The report cannot be deleted: %1").arg(gone.error().detail));
            return;
        }
        Q_EMIT deleted();
        accept();
    });
}

} // namespace Rushes::Ui
