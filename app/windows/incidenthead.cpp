// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windows/incidenthead.h"

#include "app/models/format.h"
#include "app/models/incidenttext.h"
#include "app/widgets/elidedlabel.h"
#include "app/widgets/flowrow.h"
#include "app/widgets/statepill.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace monitron {

IncidentHead::IncidentHead(const TimelineModel &timeline, const Theme &theme, QWidget *parent)
    : QWidget(parent), m_timeline(timeline), m_name(new ElidedLabel(this)),
      m_pill(new StatePill(theme, this)), m_span(new QLabel(this)), m_cause(new QLabel(this))
{
    m_name->setObjectName(QStringLiteral("incidentMonitor"));
    m_name->setProperty("role", QStringLiteral("title"));
    m_pill->setObjectName(QStringLiteral("incidentState"));
    m_span->setObjectName(QStringLiteral("incidentSpan"));
    m_span->setProperty("role", QStringLiteral("third"));
    m_cause->setObjectName(QStringLiteral("incidentCause"));
    for (QLabel *label : {m_span, m_cause})
        label->setTextFormat(Qt::PlainText);
    m_cause->setWordWrap(true);
    m_cause->setTextInteractionFlags(Qt::TextSelectableByMouse);

    auto *open = new QPushButton(tr("Open monitor"), this);
    open->setObjectName(QStringLiteral("openMonitor"));
    open->setAccessibleName(open->text());
    auto *copy = new QPushButton(tr("Copy as text"), this);
    copy->setObjectName(QStringLiteral("copyIncident"));
    copy->setAccessibleName(copy->text());
    copy->setToolTip(tr("The whole timeline, to begin a report with"));

    auto *names = new QHBoxLayout;
    names->setSpacing(12);
    names->addWidget(m_name);
    names->addWidget(m_pill);
    names->addStretch(1);
    auto *buttons = new FlowRow(FlowRow::Mode::Ends, this);
    for (QWidget *part : std::initializer_list<QWidget *>{m_span, open, copy})
        buttons->add(part);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(names);
    layout->addWidget(buttons);
    layout->addWidget(m_cause);
    connect(open, &QPushButton::clicked, this, &IncidentHead::monitorWanted);
    connect(copy, &QPushButton::clicked, this, &IncidentHead::copyWanted);
}

void IncidentHead::refresh()
{
    const std::optional<IncidentStory> &story = m_timeline.story();
    if (!story)
        return;
    const Incident &incident = story->view.incident;
    const Timestamp now = m_timeline.now();
    m_name->setFullText(story->monitor.name);
    m_pill->setState(shownState(incident), stateSentence(incident, now));
    m_span->setText(incidentSpan(*story, now));
    m_span->setToolTip(incident.endedAt ? tr("%1 – %2", "exact begin, exact end")
                                              .arg(format::exactTime(incident.startedAt),
                                                   format::exactTime(*incident.endedAt))
                                        : format::exactTime(incident.startedAt));
    // Words of many lines stand in the timeline in full.
    m_cause->setText(format::brief(incident.cause, 300));
    m_cause->setVisible(!incident.cause.isEmpty());
}

} // namespace monitron
