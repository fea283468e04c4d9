// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QObject>
#include <QPointer>
#include <QThread>

#include <functional>
#include <memory>

class QProgressDialog;

namespace monitron {

class StartTrouble;

/// Leads out of a start that failed: shows what is wrong, and goes back to a backup or begins anew where
/// somebody wants it. The store in the profile must be closed.
class StartRecovery : public QObject
{
    Q_OBJECT
public:
    explicit StartRecovery(const QString &profile, QObject *parent = nullptr);
    ~StartRecovery() override;

    void show(const Error &error);
    /// As the command line asked.
    void restoreFirst(const QString &backup);

Q_SIGNALS:
    /// The data may be opened now.
    void retryWanted();
    void gaveUp();

private:
    void run(const QString &what, std::function<Result<QString>()> work);
    void finish(const Result<QString> &done);
    void close();

    const QString m_profile;
    QPointer<StartTrouble> m_dialog;
    std::unique_ptr<QProgressDialog> m_progress;
    std::unique_ptr<QThread> m_thread;
};

} // namespace monitron
