// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace/workspace.h"

#include <QTimer>
#include <QWidget>

class QAction;

namespace monitron {

class Banner;
class Theme;

/// The lines over the page: no network or no server, results that can't be saved, passwords that are locked,
/// changes that wait or contradict, and notices that go by themselves.
class BannerStack : public QWidget
{
    Q_OBJECT
public:
    explicit BannerStack(const Theme &theme, QWidget *parent = nullptr);

    /// What is offered to whom is signed out, where changes wait, and where they contradict. All outlive it.
    void setActions(QAction *signIn, QAction *waiting, QAction *resolve);
    void showHealth(const WorkspaceHealth &health, Timestamp now);
    /// The encrypted file of passwords waits for its passphrase.
    void showLocked(bool locked);
    /// Shown for some seconds, or until the next one. `action` (may be null) is offered as a button.
    void showNotice(const QString &sentence, QAction *action = nullptr);
    void clearNotice();

Q_SIGNALS:
    void unlockWanted();

private:
    void showSync(const SyncHealth &sync, Timestamp now);

    Banner *m_network;
    Banner *m_offline;
    Banner *m_signedOut;
    Banner *m_waiting;
    Banner *m_conflicts;
    QAction *m_signIn = nullptr;
    QAction *m_showWaiting = nullptr;
    QAction *m_resolve = nullptr;
    Banner *m_storage;
    Banner *m_locked;
    QAction *m_unlock;
    Banner *m_notice;
    QTimer m_noticeTimer;
};

} // namespace monitron
