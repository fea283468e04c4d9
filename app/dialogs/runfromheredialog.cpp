// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/runfromheredialog.h"

#include "app/models/checktext.h"
#include "app/models/format.h"
#include "app/widgets/card.h"
#include "app/widgets/restyle.h"
#include "app/widgets/statepill.h"
#include "app/widgets/textsize.h"
#include "app/widgets/waterfall.h"
#include "app/workspace/workspace.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>

namespace monitron {

namespace {

QLabel *sentence(const char *name, const char *role, QWidget *parent)
{
    auto *made = new QLabel(parent);
    made->setObjectName(QString::fromLatin1(name));
    made->setTextFormat(Qt::PlainText);
    made->setWordWrap(true);
    made->setMinimumWidth(1);
    made->setProperty("role", QString::fromLatin1(role));
    return made;
}

} // namespace

RunFromHereDialog::RunFromHereDialog(Workspace &workspace, const Theme &theme, MonitorId monitor,
                                     QWidget *parent)
    : QDialog(parent), m_run(new RunFromHere(workspace, monitor, this)),
      m_what(sentence("runWhat", "third", this)), m_comparison(sentence("runComparison", "strong", this)),
      m_note(sentence("runNote", "small", this)), m_secret(new QLineEdit(this)),
      m_again(new QPushButton(tr("Run again"), this))
{
    setObjectName(QStringLiteral("runFromHereDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Run from here"));
    resizeForText(*this, {760, 470});
    m_secret->setObjectName(QStringLiteral("runSecret"));
    m_secret->setAccessibleName(tr("Password or token"));
    m_secret->setPlaceholderText(tr("Password or token, for this one check"));
    m_secret->setEchoMode(QLineEdit::Password);
    m_again->setObjectName(QStringLiteral("runAgain"));
    auto *close = new QPushButton(tr("Close"), this);
    close->setObjectName(QStringLiteral("closeRun"));
    close->setAutoDefault(false);

    auto *body = new QWidget(this);
    auto *sides = new QHBoxLayout(body);
    sides->setContentsMargins(0, 0, 0, 0);
    sides->setSpacing(12);
    m_there = buildSide(tr("From the server of %1").arg(format::brief(workspace.name(), 60)), "there", theme,
                        *sides);
    m_here = buildSide(tr("From this computer"), "here", theme, *sides);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(body);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_secret, 1);
    buttons->addStretch(1);
    buttons->addWidget(m_again);
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_what);
    layout->addWidget(m_comparison);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_note);
    layout->addLayout(buttons);

    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_again, &QPushButton::clicked, this, &RunFromHereDialog::run);
    connect(m_run, &RunFromHere::changed, this, &RunFromHereDialog::refresh);
    run();
}

RunFromHereDialog::Side RunFromHereDialog::buildSide(const QString &title, const char *name,
                                                     const Theme &theme, QLayout &into)
{
    auto *card = new Card({}, this);
    QLabel *heading = sentence("", "strong", card);
    heading->setText(title);
    card->body()->addWidget(heading);
    const QString prefix = QString::fromLatin1(name);
    Side side;
    side.state = new StatePill(theme, card);
    side.state->setObjectName(prefix + QStringLiteral("State"));
    side.progress = new QProgressBar(card);
    side.progress->setAccessibleName(tr("The check is running"));
    side.progress->setRange(0, 0);
    side.progress->setTextVisible(false);
    side.progress->setFixedHeight(4);
    side.words = sentence("", "", card);
    side.words->setObjectName(prefix + QStringLiteral("Words"));
    side.figures = sentence("", "third", card);
    side.figures->setObjectName(prefix + QStringLiteral("Figures"));
    side.phases = new Waterfall(theme, card);
    side.phases->setObjectName(prefix + QStringLiteral("Phases"));
    card->body()->addWidget(side.state);
    card->body()->addWidget(side.progress);
    card->body()->addWidget(side.words);
    card->body()->addWidget(side.figures);
    card->body()->addWidget(side.phases);
    card->body()->addStretch(1);
    into.addWidget(card);
    if (auto *row = qobject_cast<QHBoxLayout *>(&into))
        row->setStretchFactor(card, 1);
    return side;
}

void RunFromHereDialog::run()
{
    const QString secret = m_secret->text();
    m_run->start(secret.isEmpty() ? std::nullopt : std::optional(secret));
}

void RunFromHereDialog::showSide(const Side &side, const RunFromHere::Side &of)
{
    side.progress->setVisible(!of.isDone());
    side.state->setVisible(of.check.has_value());
    side.figures->setVisible(of.check.has_value());
    side.phases->setVisible(of.check.has_value());
    if (!of.check) {
        side.words->setText(of.isDone() ? format::brief(of.problem, 1000) : tr("Checking…"));
        return;
    }
    const CheckResult &check = *of.check;
    const ShownState state = check.outcome == Outcome::Good  ? ShownState::Up
                             : check.outcome == Outcome::Bad ? ShownState::Down
                                                             : ShownState::Unobserved;
    side.state->setState(state, check.outcome == Outcome::Good  ? tr("It works")
                                : check.outcome == Outcome::Bad ? tr("It fails")
                                                                : stateWord(state));
    side.words->setText(format::brief(checkSentence(check), 1000));
    QStringList figures{tr("Total: %1").arg(format::latency(check.totalUs))};
    if (check.statusCode > 0 && check.outcome == Outcome::Bad)
        figures.prepend(tr("Status: %1").arg(statusText(check.statusCode)));
    side.figures->setText(figures.join(QStringLiteral(" · ")));
    side.phases->setCheck(check.phases, check.totalUs);
}

void RunFromHereDialog::refresh()
{
    showSide(m_there, m_run->there());
    showSide(m_here, m_run->here());
    const std::optional<Monitor> &monitor = m_run->monitor();
    m_what->setText(monitor ? tr("%1, %2", "name, address")
                                  .arg(format::brief(monitor->name, 80), format::brief(monitor->url, 200))
                            : QString());
    const QString comparison = m_run->comparison();
    m_comparison->setText(!comparison.isEmpty() ? comparison
                          : m_run->isRunning()  ? tr("Both are checking…")
                                                : tr("There is nothing to compare."));
    m_secret->setVisible(monitor && monitor->http.auth.scheme != HttpAuth::Scheme::None);
    m_note->setText(tr("The check from this computer goes without %1: only the server knows the values.")
                        .arg(m_run->missingHeaders().join(QStringLiteral(", "))));
    m_note->setVisible(!m_run->missingHeaders().isEmpty());
    m_again->setEnabled(!m_run->isRunning());
}

} // namespace monitron
