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

/// The lines over the page: no network, results that can't be saved, passwords that are locked, and notices
/// that go by themselves.
class BannerStack : public QWidget
{
    Q_OBJECT
public:
    explicit BannerStack(const Theme &theme, QWidget *parent = nullptr);

    void showHealth(const WorkspaceHealth &health);
    /// The encrypted file of passwords waits for its passphrase.
    void showLocked(bool locked);
    /// Shown for some seconds, or until the next one. `action` (may be null) is offered as a button.
    void showNotice(const QString &sentence, QAction *action = nullptr);
    void clearNotice();

Q_SIGNALS:
    void unlockWanted();

private:
    Banner *m_network;
    Banner *m_storage;
    Banner *m_locked;
    QAction *m_unlock;
    Banner *m_notice;
    QTimer m_noticeTimer;
};

} // namespace monitron
