// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QObject>
#include <QString>

namespace monitron {

/// Lets the desktop open links of one scheme ("monitron://…") with this program, for the present user: an XDG
/// desktop entry, a key of the registry on Windows; on macOS the bundle says so itself, and links come as
/// events.
class UrlScheme : public QObject
{
    Q_OBJECT
public:
    UrlScheme(QString scheme, QString program, QObject *parent = nullptr);

    /// Where another program, or an installed Monitron, answers already, that stays so; an entry of ours is
    /// brought up to date: the program may have moved. Io.
    [[nodiscard]] Result<void> registerProgram() const;

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void opened(const QString &link);

private:
    QString m_scheme;
    QString m_program;
};

} // namespace monitron
