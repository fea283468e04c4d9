// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windows/incidentpane.h"

#include "app/models/incidenttext.h"
#include "app/widgets/card.h"
#include "app/widgets/notefield.h"
#include "app/widgets/steplist.h"
#include "app/windows/incidenthead.h"
#include "app/workspace/whendone.h"
#include "app/workspace/workspace.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace monitron {

IncidentPane::IncidentPane(Workspace &workspace, const Theme &theme, QWidget *parent)
    : QFrame(parent), m_workspace(workspace), m_timeline(workspace), m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("incidentPane"));
    auto *nothing = new QLabel(tr("Select an incident to see what happened and who was told."), this);
    nothing->setProperty("role", QStringLiteral("third"));
    nothing->setAlignment(Qt::AlignCenter);
    nothing->setWordWrap(true);
    m_page = buildPage(theme);
    m_stack->addWidget(nothing);
    m_stack->addWidget(m_page);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);

    connect(&m_timeline, &TimelineModel::changed, this, &IncidentPane::refresh);
    connect(&m_workspace, &Workspace::abilitiesChanged, this, &IncidentPane::refresh);
    m_tick.setInterval(std::chrono::seconds(1));
    connect(&m_tick, &QTimer::timeout, this, [this] {
        if (isVisible() && !window()->isMinimized())
            m_head->refresh();
    });
    m_tick.start();
}

QWidget *IncidentPane::buildPage(const Theme &theme)
{
    auto *page = new QWidget(this);
    m_head = new IncidentHead(m_timeline, theme, page);
    auto *card = new Card(tr("Timeline"), page);
    m_steps = new StepList(m_timeline, theme, TimelineDelegate::Rows::Wrapped, card);
    m_steps->setObjectName(QStringLiteral("timeline"));
    m_setUp = new QPushButton(tr("Set up a channel…"), card);
    m_setUp->setObjectName(QStringLiteral("setUpChannel"));
    m_setUp->setAccessibleName(tr("Set up a channel in the settings"));
    card->addToHead(m_setUp);
    card->body()->addWidget(m_steps, 1);
    m_note = new NoteField(page);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(m_head);
    layout->addWidget(card, 1);
    layout->addWidget(m_note);

    connect(m_head, &IncidentHead::copyWanted, this, &IncidentPane::copy);
    connect(m_head, &IncidentHead::monitorWanted, this, [this] {
        if (m_timeline.story())
            Q_EMIT monitorWanted(m_timeline.story()->monitor.id);
    });
    connect(m_setUp, &QPushButton::clicked, this, &IncidentPane::settingsWanted);
    connect(m_note, &NoteField::noteWritten, this, &IncidentPane::addNote);
    connect(m_note, &NoteField::acknowledged, this, &IncidentPane::acknowledge);
    return page;
}

void IncidentPane::setIncident(IncidentId id)
{
    if (id == m_timeline.incident())
        return;
    m_note->clear(); // what was typed is about another incident
    m_timeline.setIncident(id);
}

void IncidentPane::refresh()
{
    const std::optional<IncidentStory> &story = m_timeline.story();
    if (m_timeline.incident().isNull())
        m_stack->setCurrentIndex(0);
    if (!story)
        return;
    m_stack->setCurrentWidget(m_page);
    m_head->refresh();
    const std::vector<IncidentStep> &steps = m_timeline.steps();
    const bool edits = m_workspace.abilities().edits;
    m_note->setVisible(edits);
    m_setUp->setVisible(edits && std::any_of(steps.begin(), steps.end(),
                                             [](const IncidentStep &step) { return step.needsChannel; }));
    const Incident &incident = story->view.incident;
    m_note->setCanAcknowledge(incident.isOpen() && !incident.acknowledgedAt);
}

void IncidentPane::copy() const
{
    if (m_timeline.story())
        QGuiApplication::clipboard()->setText(
            incidentText(*m_timeline.story(), m_timeline.steps(), m_timeline.now()));
}

void IncidentPane::acknowledge(const QString &note)
{
    if (m_timeline.story())
        send(m_workspace.acknowledge(m_timeline.story()->monitor.id, note));
}

void IncidentPane::addNote(const QString &text)
{
    send(m_workspace.addNote(m_timeline.incident(), text));
}

void IncidentPane::send(const QFuture<Result<void>> &answer)
{
    m_note->setBusy(true);
    whenDone(answer, this, [this, id = m_timeline.incident()](const Result<void> &done) {
        m_note->setBusy(false);
        if (id != m_timeline.incident())
            return;
        if (done)
            m_note->clear();
        else
            m_note->setError(done.error().message);
    });
}

} // namespace monitron
