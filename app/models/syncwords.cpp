// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/syncwords.h"

#include "app/models/format.h"

#include <QCoreApplication>
#include <QLocale>

namespace monitron {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SyncWords)
};

} // namespace

QString connectionWords(const WorkspaceHealth &health)
{
    switch (health.sync.state) {
    case SyncHealth::State::Here:
        break;
    case SyncHealth::State::Connecting:
        return Text::tr("Connecting…");
    case SyncHealth::State::Filling:
        return health.sync.total > 0
                   ? Text::tr("Fetching %1 of %2", "monitors")
                         .arg(QLocale().toString(health.sync.done), QLocale().toString(health.sync.total))
                   : Text::tr("Fetching…");
    case SyncHealth::State::Live:
        return health.storage ? Text::tr("not saving") : Text::tr("Live");
    case SyncHealth::State::Offline:
        return Text::tr("Offline");
    case SyncHealth::State::SignedOut:
        return Text::tr("Signed out");
    }
    if (health.storage)
        return Text::tr("not saving");
    return health.networkAvailable ? Text::tr("checking") : Text::tr("no network");
}

QString connectionReason(const WorkspaceHealth &health)
{
    if (health.storage)
        return health.storage->message;
    return health.sync.state == SyncHealth::State::Here ? health.networkReason : health.sync.reason;
}

QString waitingWords(const SyncHealth &sync)
{
    if (sync.waitingEdits <= 0)
        return {};
    const int waiting = sync.waitingEdits - sync.conflicts; // for the server, the others for a person
    if (waiting <= 0)
        return Text::tr("%n need(s) a decision", "changes that were made here", sync.conflicts);
    if (sync.conflicts > 0)
        return Text::tr("%1 wait, %2 need a decision", "changes that were made here")
            .arg(QLocale().toString(waiting), QLocale().toString(sync.conflicts));
    return Text::tr("%n change(s) wait", nullptr, waiting);
}

QString offlineSentence(const SyncHealth &sync, Timestamp now)
{
    if (sync.state != SyncHealth::State::Offline)
        return {};
    const QString since = sync.inStepAt ? Text::tr("Offline since %1.").arg(format::time(*sync.inStepAt, now))
                                        : Text::tr("Offline.");
    const QString rest = Text::tr("What you see is as it was then; Monitron goes on by itself.");
    const QString why = format::brief(sync.reason, 300);
    return why.isEmpty() ? since + QLatin1Char(' ') + rest
                         : since + QLatin1Char(' ') + why + QLatin1Char(' ') + rest;
}

QString signedOutSentence(const SyncHealth &sync)
{
    if (sync.state != SyncHealth::State::SignedOut)
        return {};
    const QString why =
        sync.reason.isEmpty() ? Text::tr("You are signed out.") : format::brief(sync.reason, 300);
    return sync.waitingEdits > 0
               ? why + QLatin1Char(' ') + Text::tr("Sign in again: nothing that you changed is lost.")
               : why;
}

QString waitingSentence(const SyncHealth &sync)
{
    const bool away = sync.state == SyncHealth::State::Offline || sync.state == SyncHealth::State::SignedOut;
    const int waiting = sync.waitingEdits - sync.conflicts;
    return away && waiting > 0 ? Text::tr("%n change(s) wait for the server.", nullptr, waiting) : QString();
}

QString conflictSentence(const SyncHealth &sync)
{
    return sync.conflicts > 0 ? Text::tr("%n change(s) of yours need a decision.", nullptr, sync.conflicts)
                              : QString();
}

} // namespace monitron
