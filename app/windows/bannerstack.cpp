// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windows/bannerstack.h"

#include "app/widgets/banner.h"

#include <QAction>
#include <QVBoxLayout>

namespace monitron {

namespace {
constexpr std::chrono::seconds noticeTime{10};
} // namespace

BannerStack::BannerStack(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_network(new Banner(theme, this)), m_storage(new Banner(theme, this)),
      m_locked(new Banner(theme, this)), m_unlock(new QAction(tr("Unlock…"), this)),
      m_notice(new Banner(theme, this))
{
    m_network->setObjectName(QStringLiteral("networkBanner"));
    m_storage->setObjectName(QStringLiteral("storageBanner"));
    m_locked->setObjectName(QStringLiteral("lockedBanner"));
    m_notice->setObjectName(QStringLiteral("noticeBanner"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (Banner *banner : {m_network, m_storage, m_locked, m_notice})
        layout->addWidget(banner);
    m_noticeTimer.setSingleShot(true);
    m_noticeTimer.setInterval(noticeTime);
    connect(&m_noticeTimer, &QTimer::timeout, this, &BannerStack::clearNotice);
    connect(m_notice, &Banner::actionTaken, this, &BannerStack::clearNotice);
    connect(m_unlock, &QAction::triggered, this, &BannerStack::unlockWanted);
}

void BannerStack::showHealth(const WorkspaceHealth &health)
{
    if (health.networkAvailable)
        m_network->clear();
    else
        m_network->show(
            ShownState::Unobserved,
            tr("%1 Nothing is called down meanwhile; checks resume by themselves.", "why there is no network")
                .arg(health.networkReason.isEmpty() ? tr("This computer has no network.")
                                                    : health.networkReason));
    if (health.storage)
        m_storage->show(ShownState::Failing,
                        tr("Results can't be saved: %1 (%n waiting)", nullptr, health.waitingWrites)
                            .arg(health.storage->message));
    else
        m_storage->clear();
}

void BannerStack::showLocked(bool locked)
{
    if (!locked)
        return m_locked->clear();
    m_locked->show(ShownState::Failing,
                   tr("The passwords are locked: checks and alerts that need one can't be made."));
    m_locked->setAction(m_unlock);
}

void BannerStack::showNotice(const QString &sentence, QAction *action)
{
    m_notice->show(ShownState::Failing, sentence);
    m_notice->setAction(action);
    m_noticeTimer.start();
}

void BannerStack::clearNotice()
{
    m_noticeTimer.stop();
    m_notice->clear();
}

} // namespace monitron
