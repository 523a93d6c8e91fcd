// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QIODevice>

#include <functional>

namespace Rushes::PortalServer {

/// A part of a file as a device of its own, read as it is needed.
class FileSlice : public QIODevice {
    Q_OBJECT

public:
    /// `file` is open. `fallenShort` is called when the file gives fewer bytes than it promised: what is missing is never made up.
    FileSlice(std::unique_ptr<QFile> file, qint64 offset, qint64 length, std::function<void()> fallenShort);

    [[nodiscard]] bool isSequential() const override { return false; }
    [[nodiscard]] qint64 size() const override { return m_length; }

protected:
    qint64 readData(char* data, qint64 most) override;
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    std::unique_ptr<QFile> m_file;
    qint64 m_offset;
    qint64 m_length;
    std::function<void()> m_fallenShort;
};

/// A body that is announced and not sent: the answer to HEAD.
class UnsentBody : public QIODevice {
    Q_OBJECT

public:
    explicit UnsentBody(qint64 length) : m_length{length} { open(QIODevice::ReadOnly | QIODevice::Unbuffered); }

    [[nodiscard]] bool isSequential() const override { return false; }
    [[nodiscard]] qint64 size() const override { return m_length; }
    [[nodiscard]] bool atEnd() const override { return true; }

protected:
    qint64 readData(char*, qint64) override { return 0; }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    qint64 m_length;
};

} // namespace Rushes::PortalServer
