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
/// changes that wait or contradict, and notices that go by themselves. Only what is trouble looks like it.
class BannerStack : public QWidget
{
    Q_OBJECT
public:
    explicit BannerStack(const Theme &theme, QWidget *parent = nullptr);

    /// What is offered where the server is away, to whom is signed out, where changes wait, and where they
    /// contradict.
    struct Actions
    {
        QAction *tryNow = nullptr;
        QAction *signIn = nullptr;
        QAction *waiting = nullptr;
        QAction *resolve = nullptr;
    };
    /// All outlive it.
    void setActions(const Actions &actions) { m_actions = actions; }
    void showHealth(const WorkspaceHealth &health, Timestamp now);
    /// The encrypted file of passwords waits for its passphrase.
    void showLocked(bool locked);
    /// What went wrong; shown for some seconds, or until the next one.
    void showNotice(const QString &sentence);
    /// The same, of what was done. `action` (may be null) is offered as a button.
    void showDone(const QString &sentence, QAction *action = nullptr);
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
    Actions m_actions;
    Banner *m_storage;
    Banner *m_locked;
    QAction *m_unlock;
    Banner *m_notice;
    QTimer m_noticeTimer;
};

} // namespace monitron
