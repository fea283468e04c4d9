// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windows/checkwindow.h"

#include "app/models/checktext.h"
#include "app/models/format.h"
#include "app/widgets/statepill.h"
#include "app/widgets/textsize.h"
#include "app/widgets/visibletimer.h"
#include "app/windows/checksheet.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

namespace monitron {

namespace {

std::pair<ShownState, QString> verdictOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Good:
        return {ShownState::Up, CheckWindow::tr("Good")};
    case Outcome::Bad:
        return {ShownState::Down, CheckWindow::tr("Failed")};
    case Outcome::Unobserved:
        break;
    }
    return {ShownState::Unobserved, CheckWindow::tr("Unobserved")};
}

} // namespace

CheckWindow::CheckWindow(Workspace &workspace, const Theme &theme, QWidget *parent)
    : QDialog(parent), m_theme(theme), m_detail(workspace), m_pill(new StatePill(theme, this)),
      m_verdict(new QLabel(this)), m_when(new QLabel(this)), m_said(new QLabel(this)),
      m_scroll(new QScrollArea(this))
{
    setObjectName(QStringLiteral("checkWindow"));
    setModal(false);
    m_pill->setObjectName(QStringLiteral("checkState"));
    m_verdict->setObjectName(QStringLiteral("checkVerdict"));
    m_verdict->setProperty("role", QStringLiteral("strong"));
    m_when->setObjectName(QStringLiteral("checkWhen"));
    m_when->setProperty("role", QStringLiteral("third"));
    m_said->setObjectName(QStringLiteral("checkSaid"));
    m_said->setProperty("role", QStringLiteral("small"));
    for (QLabel *label : {m_verdict, m_when, m_said}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_verdict->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_scroll->setObjectName(QStringLiteral("checkScroll"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);

    auto *verdict = new QHBoxLayout;
    verdict->setSpacing(10);
    verdict->addWidget(m_pill, 0, Qt::AlignTop);
    verdict->addWidget(m_verdict, 1);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(16, 14, 16, 4);
    head->setSpacing(6);
    head->addLayout(verdict);
    head->addWidget(m_when);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(16, 8, 16, 12);
    buttons->setSpacing(8);
    buildButtons(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addWidget(m_scroll, 1);
    m_said->setContentsMargins(16, 0, 16, 0);
    layout->addWidget(m_said);
    layout->addLayout(buttons);
    m_said->hide();
    resizeForText(*this, {700, 720});

    connect(&m_detail, &CheckDetail::changed, this, &CheckWindow::refresh);
    connect(&m_detail, &CheckDetail::neighboursChanged, this, &CheckWindow::refreshNeighbours);
    connect(&m_detail, &CheckDetail::failed, this, &CheckWindow::say);
    connect(new VisibleTimer(this, std::chrono::seconds(1)), &VisibleTimer::ticked, this,
            &CheckWindow::refreshAge);
    refreshNeighbours();
}

QPushButton *CheckWindow::addButton(QHBoxLayout *row, const QString &text, const char *name)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(QString::fromLatin1(name));
    button->setAutoDefault(false);
    row->addWidget(button);
    return button;
}

void CheckWindow::buildButtons(QHBoxLayout *row)
{
    m_older = addButton(row, tr("Older"), "olderCheck");
    m_older->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Down));
    m_newer = addButton(row, tr("Newer"), "newerCheck");
    m_newer->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Up));
    for (QPushButton *button : {m_older, m_newer})
        button->setToolTip(button->shortcut().toString(QKeySequence::NativeText));
    row->addStretch(1);
    m_curl = addButton(row, tr("Copy as curl"), "copyCurl");
    m_curl->setToolTip(tr("The request as a command for a terminal, without its passwords"));
    QPushButton *details = addButton(row, tr("Copy details"), "copyDetails");
    QPushButton *again = addButton(row, tr("Run again"), "runAgain");
    QPushButton *close = addButton(row, tr("Close"), "closeCheck");
    connect(m_older, &QPushButton::clicked, &m_detail, &CheckDetail::showOlder);
    connect(m_newer, &QPushButton::clicked, &m_detail, &CheckDetail::showNewer);
    connect(m_curl, &QPushButton::clicked, this,
            [this] { copy(checkCurl(*m_detail.data()), tr("The curl command is in the clipboard.")); });
    connect(details, &QPushButton::clicked, this, [this] {
        if (m_detail.data())
            copy(checkReport(*m_detail.data()), tr("The details are in the clipboard."));
    });
    connect(again, &QPushButton::clicked, this, [this] {
        say(tr("Asked for a check now. It will be the newest."));
        m_detail.runAgain();
    });
    connect(close, &QPushButton::clicked, this, &QDialog::close);
}

void CheckWindow::showCheck(MonitorId monitor, Timestamp at)
{
    m_said->hide();
    m_detail.show(monitor, at);
    show();
    raise();
    activateWindow();
}

void CheckWindow::refresh()
{
    const CheckDetailData &of = *m_detail.data();
    setWindowTitle(tr("%1 · check", "name of a monitor").arg(format::brief(of.monitor.name, 80)));
    const auto [state, word] = verdictOf(of.check.outcome);
    m_pill->setState(state, word);
    m_verdict->setText(checkSentence(of.check));
    m_curl->setVisible(!checkCurl(of).isEmpty());
    auto *sheet = new CheckSheet(of, m_detail.now(), m_theme);
    m_scroll->setWidget(sheet); // ends the one before
    refreshNeighbours();
    refreshAge();
}

void CheckWindow::refreshNeighbours()
{
    const auto &of = m_detail.data();
    m_older->setEnabled(of && of->neighbours.older);
    m_newer->setEnabled(of && of->neighbours.newer);
}

void CheckWindow::refreshAge()
{
    const auto &of = m_detail.data();
    if (!of)
        return;
    const QString age = tr("%1 ago", "4 min").arg(format::duration(m_detail.now() - of->check.at));
    m_when->setText(QStringList{format::exactTime(of->check.at), age,
                                of->check.manual ? tr("run by hand") : tr("scheduled")}
                        .join(QStringLiteral(" · ")));
}

void CheckWindow::say(const QString &sentence)
{
    m_said->setText(sentence);
    m_said->show();
}

void CheckWindow::copy(const QString &text, const QString &said)
{
    QGuiApplication::clipboard()->setText(text);
    say(said);
}

} // namespace monitron
