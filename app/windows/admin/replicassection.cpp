// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windows/admin/replicassection.h"

#include "app/widgets/recordlist.h"
#include "app/widgets/visibletimer.h"

#include <QVBoxLayout>

namespace monitron {

namespace {
constexpr std::chrono::seconds often(10); // a server that fails is given up within some seconds
}

ReplicasSection::ReplicasSection(TeamDesk &desk, const Clock &clock, const Theme &theme, QWidget *parent)
    : TeamSection(
          QStringLiteral("replicasSection"), tr("Servers"),
          tr("Servers that share one database share its monitors, too: where one fails, the others take "
             "over what it had."),
          parent),
      m_replicas(desk, clock)
{
    body()->addWidget(new RecordList(m_replicas, theme, QStringLiteral("replicaList"), tr("Servers"),
                                     tr("One server has this team to itself, with a database of its own."),
                                     this),
                      1);
    connect(new VisibleTimer(this, often), &VisibleTimer::ticked, this, &ReplicasSection::refresh);
}

} // namespace monitron
