// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncserver/commands/terminal.h"

#include <array>
#include <cstdio>
#include <termios.h>
#include <unistd.h>

namespace monitron::terminal {

namespace {

void print(FILE *file, const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), file);
    std::fflush(file);
}

/// Switches the echo of the terminal off while it lives.
class Silence
{
public:
    Silence()
    {
        termios silent{};
        if (!isatty(STDIN_FILENO) || tcgetattr(STDIN_FILENO, &m_before) != 0)
            return;
        silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        m_silent = tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent) == 0;
    }
    ~Silence()
    {
        if (m_silent)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    Silence(const Silence &) = delete;
    Silence &operator=(const Silence &) = delete;

private:
    termios m_before{};
    bool m_silent = false;
};

} // namespace

void say(const QString &line)
{
    print(stdout, line);
}

void complain(const QString &line)
{
    print(stderr, line);
}

int fail(const Error &error)
{
    complain(QStringLiteral("monitron-syncserver: ") + error.message);
    return Failed;
}

Result<QString> readPassword(const QString &question)
{
    const bool isTerminal = isatty(STDIN_FILENO) != 0;
    if (isTerminal)
        std::fputs(qPrintable(question + QStringLiteral(": ")), stderr);
    std::array<char, 4096> line{};
    bool read = false;
    {
        const Silence silence;
        read = std::fgets(line.data(), static_cast<int>(line.size()), stdin) != nullptr;
    }
    if (isTerminal)
        std::fputs("\n", stderr);
    QString password = QString::fromUtf8(line.data());
    while (password.endsWith(u'\n') || password.endsWith(u'\r'))
        password.chop(1);
    if (!read || password.isEmpty())
        return failure(Error::Code::Invalid, QStringLiteral("No password was given on standard input."));
    return password;
}

} // namespace monitron::terminal
