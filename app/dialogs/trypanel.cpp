// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/trypanel.h"

#include "app/models/editorwords.h"
#include "app/models/format.h"
#include "app/models/verdicts.h"
#include "app/widgets/waterfall.h"
#include "app/workspace/whendone.h"
#include "app/workspace/workspace.h"
#include "core/model/monitordiff.h"

#include <QGridLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace monitron {

TryPanel::TryPanel(Workspace &workspace, const Theme &theme, QWidget *parent)
    : QFrame(parent), m_workspace(workspace), m_title(new QLabel(this)), m_progress(new QProgressBar(this)),
      m_cancel(new QPushButton(tr("Stop"), this)), m_waterfall(new Waterfall(theme, this))
{
    setObjectName(QStringLiteral("tryPanel"));
    setProperty("card", true);
    m_title->setObjectName(QStringLiteral("tryTitle"));
    m_title->setProperty("role", QStringLiteral("strong"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_progress->setObjectName(QStringLiteral("tryProgress"));
    m_progress->setAccessibleName(tr("The test is running"));
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(4);
    m_cancel->setObjectName(QStringLiteral("tryCancel"));
    m_cancel->setAccessibleName(tr("Stop the test"));
    m_waterfall->setObjectName(QStringLiteral("tryWaterfall"));
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_cancel, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addWidget(m_progress);
    layout->addWidget(m_waterfall);
    connect(m_cancel, &QPushButton::clicked, this, &TryPanel::cancel);
    hide();
}

void TryPanel::start(const Monitor &monitor, const std::optional<QString> &secret)
{
    clearVerdicts();
    m_waterfall->hide();
    m_title->setText(tr("Testing %1…").arg(format::brief(monitor.url, 80)));
    m_progress->show();
    m_cancel->show();
    setVisible(true);
    Q_EMIT runningChanged(true);
    m_answer = m_workspace.tryMonitor(monitor, secret);
    whenDone(m_answer, this, [this, monitor, run = ++m_run](const Result<CheckResult> &answer) {
        if (run == m_run)
            showAnswer(monitor, answer);
    });
}

void TryPanel::cancel()
{
    ++m_run;
    m_answer.cancel();
    clear();
}

void TryPanel::clear()
{
    hide();
    Q_EMIT runningChanged(false);
}

void TryPanel::showAnswer(const Monitor &monitor, const Result<CheckResult> &answer)
{
    m_progress->hide();
    m_cancel->hide();
    Q_EMIT runningChanged(false);
    if (!answer) {
        m_title->setText(tr("The test could not run: %1").arg(answer.error().message));
        return;
    }
    QStringList lines{answer->outcome == Outcome::Good ? tr("The test went well; nothing was recorded.")
                                                       : tr("The test failed; nothing was recorded.")};
    if (const QStringList left = hiddenHeaders(monitor); !left.isEmpty())
        lines.append(withoutHeaders(left));
    m_title->setText(lines.join(QLatin1Char('\n')));
    m_waterfall->setCheck(answer->phases, answer->totalUs);
    m_waterfall->show();
    for (const Verdict &verdict : verdicts(monitor, *answer))
        addVerdict(verdict.ok, verdict.text);
}

void TryPanel::addVerdict(bool ok, const QString &text)
{
    if (!m_verdicts) {
        m_verdicts = new QWidget(this);
        m_verdicts->setObjectName(QStringLiteral("tryVerdicts"));
        m_grid = new QGridLayout(m_verdicts);
        m_grid->setContentsMargins(0, 0, 0, 0);
        m_grid->setHorizontalSpacing(12);
        m_grid->setVerticalSpacing(4);
        m_grid->setColumnStretch(1, 1);
        layout()->addWidget(m_verdicts);
    }
    auto *mark = new QLabel(ok ? tr("✓ met") : tr("✗ not met"), m_verdicts);
    mark->setProperty("verdict", ok ? QStringLiteral("met") : QStringLiteral("missed"));
    auto *sentence = new QLabel(text, m_verdicts);
    sentence->setTextFormat(Qt::PlainText);
    sentence->setWordWrap(true);
    const int row = m_grid->rowCount();
    m_grid->addWidget(mark, row, 0, Qt::AlignTop);
    m_grid->addWidget(sentence, row, 1);
}

void TryPanel::clearVerdicts()
{
    delete m_verdicts;
    m_verdicts = nullptr;
    m_grid = nullptr;
}

} // namespace monitron
