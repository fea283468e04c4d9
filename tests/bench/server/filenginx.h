// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QProcess>
#include <QTemporaryDir>

namespace monitron::bench {

/// A real nginx that serves files from a directory on loopback, with as many workers as there are
/// processors, and ends with the object.
class FileNginx
{
public:
    /// The content of "/0", "/1" and so on.
    explicit FileNginx(const QByteArrayList &files);
    ~FileNginx();
    FileNginx(const FileNginx &) = delete;
    FileNginx &operator=(const FileNginx &) = delete;

    [[nodiscard]] bool isRunning() const { return m_port != 0; }
    [[nodiscard]] quint16 port() const { return m_port; }

private:
    [[nodiscard]] bool startServer(quint16 port);

    QTemporaryDir m_directory;
    QProcess m_nginx;
    quint16 m_port = 0;
};

} // namespace monitron::bench
