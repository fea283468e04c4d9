// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windows/bannerstack.h"

#include "app/models/syncwords.h"
#include "app/widgets/banner.h"

#include <QAction>
#include <QVBoxLayout>

namespace monitron {

namespace {
constexpr std::chrono::seconds noticeTime{10};
} // namespace

BannerStack::BannerStack(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_network(new Banner(theme, this)), m_offline(new Banner(theme, this)),
      m_signedOut(new Banner(theme, this)), m_waiting(new Banner(theme, this)),
      m_conflicts(new Banner(theme, this)), m_storage(new Banner(theme, this)),
      m_locked(new Banner(theme, this)), m_unlock(new QAction(tr("Unlock…"), this)),
      m_notice(new Banner(theme, this))
{
    m_network->setObjectName(QStringLiteral("networkBanner"));
    m_offline->setObjectName(QStringLiteral("offlineBanner"));
    m_signedOut->setObjectName(QStringLiteral("signedOutBanner"));
    m_waiting->setObjectName(QStringLiteral("waitingBanner"));
    m_conflicts->setObjectName(QStringLiteral("conflictsBanner"));
    m_storage->setObjectName(QStringLiteral("storageBanner"));
    m_locked->setObjectName(QStringLiteral("lockedBanner"));
    m_notice->setObjectName(QStringLiteral("noticeBanner"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (Banner *banner :
         {m_network, m_offline, m_signedOut, m_waiting, m_conflicts, m_storage, m_locked, m_notice})
        layout->addWidget(banner);
    m_noticeTimer.setSingleShot(true);
    m_noticeTimer.setInterval(noticeTime);
    connect(&m_noticeTimer, &QTimer::timeout, this, &BannerStack::clearNotice);
    connect(m_notice, &Banner::actionTaken, this, &BannerStack::clearNotice);
    connect(m_unlock, &QAction::triggered, this, &BannerStack::unlockWanted);
}

void BannerStack::showSync(const SyncHealth &sync, Timestamp now)
{
    const auto say = [](Banner &banner, ShownState state, const QString &sentence, QAction *action) {
        if (sentence.isEmpty())
            return banner.clear();
        banner.show(state, sentence);
        banner.setAction(action);
    };
    say(*m_offline, ShownState::Unobserved, offlineSentence(sync, now), m_actions.tryNow);
    say(*m_signedOut, ShownState::Failing, signedOutSentence(sync), m_actions.signIn);
    say(*m_waiting, ShownState::Pending, waitingSentence(sync), m_actions.waiting);
    say(*m_conflicts, ShownState::Failing, conflictSentence(sync), m_actions.resolve);
}

void BannerStack::showHealth(const WorkspaceHealth &health, Timestamp now)
{
    showSync(health.sync, now);
    if (health.networkAvailable)
        m_network->clear();
    else
        m_network->show(
            ShownState::Unobserved,
            tr("%1 Nothing is called down meanwhile; checks resume by themselves.", "why there is no network")
                .arg(health.networkReason.isEmpty() ? tr("This computer has no network.")
                                                    : health.networkReason));
    if (health.storage)
        m_storage->show(ShownState::Down,
                        tr("Results can't be saved: %1 (%n waiting)", nullptr, health.waitingWrites)
                            .arg(health.storage->message));
    else
        m_storage->clear();
}

void BannerStack::showLocked(bool locked)
{
    if (!locked)
        return m_locked->clear();
    m_locked->show(ShownState::Down,
                   tr("The passwords are locked: checks and alerts that need one can't be made."));
    m_locked->setAction(m_unlock);
}

void BannerStack::showNotice(const QString &sentence)
{
    m_notice->show(ShownState::Down, sentence);
    m_notice->setAction(nullptr);
    m_noticeTimer.start();
}

void BannerStack::showDone(const QString &sentence, QAction *action)
{
    m_notice->show(ShownState::Up, sentence);
    m_notice->setAction(action);
    m_noticeTimer.start();
}

void BannerStack::clearNotice()
{
    m_noticeTimer.stop();
    m_notice->clear();
}

} // namespace monitron
