// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windows/detailhead.h"

#include "app/models/format.h"
#include "app/widgets/elidedlabel.h"
#include "app/widgets/icons.h"
#include "app/widgets/statepill.h"
#include "app/widgets/tile.h"
#include "app/windows/monitoractions.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace monitron {

namespace {

/// "&Run now" and "&Edit…" as a button says it.
QString buttonText(const QAction *action)
{
    QString text = action->text();
    text.remove(QLatin1Char('&'));
    text.remove(QChar(u'…'));
    return text;
}

QString uptimeTip(const Uptime &uptime)
{
    return DetailHead::tr("%1 of the time was observed; down for %2.")
        .arg(format::percent(uptime.coverage()), format::duration(uptime.down));
}

} // namespace

DetailHead::DetailHead(const MonitorDetail &detail, MonitorActions &actions, const Theme &theme,
                       QWidget *parent)
    : QWidget(parent), m_detail(detail), m_actions(actions), m_theme(theme), m_name(new ElidedLabel(this)),
      m_pill(new StatePill(theme, this)), m_what(new ElidedLabel(this)), m_acknowledge(nullptr),
      m_more(new QToolButton(this))
{
    m_name->setObjectName(QStringLiteral("detailName"));
    m_name->setProperty("role", QStringLiteral("title"));
    m_pill->setObjectName(QStringLiteral("detailState"));
    m_what->setObjectName(QStringLiteral("detailWhat"));
    m_what->setProperty("role", QStringLiteral("third"));
    m_more->setObjectName(QStringLiteral("more"));
    m_more->setAccessibleName(tr("More actions"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_more);
    menu->addActions({actions.duplicate(), actions.copyUrl(), actions.openUrl()});
    menu->addSeparator();
    menu->addAction(actions.remove());
    m_more->setMenu(menu);

    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_name);
    row->addSpacing(4);
    row->addWidget(m_pill);
    row->addStretch(1);
    row->addWidget(addButton(actions.runNow(), QStringLiteral("runNowButton")));
    row->addWidget(addButton(actions.pause(), QStringLiteral("pauseButton")));
    m_acknowledge = addButton(actions.acknowledge(), QStringLiteral("acknowledgeButton"));
    row->addWidget(m_acknowledge);
    row->addWidget(addButton(actions.edit(), QStringLiteral("editButton")));
    row->addWidget(m_more);
    auto *tiles = new QHBoxLayout;
    tiles->setSpacing(12);
    addTiles(tiles);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addLayout(row);
    layout->addWidget(m_what);
    layout->addLayout(tiles);

    connect(&m_detail, &MonitorDetail::changed, this, &DetailHead::refresh);
    connect(&theme, &Theme::changed, this, &DetailHead::tint);
    connect(actions.acknowledge(), &QAction::changed, this,
            [this] { m_acknowledge->setVisible(m_actions.acknowledge()->isEnabled()); });
    m_tick.setInterval(std::chrono::seconds(1));
    connect(&m_tick, &QTimer::timeout, this, &DetailHead::tick);
    m_tick.start();
    tint();
}

QPushButton *DetailHead::addButton(QAction *action, const QString &name)
{
    auto *button = new QPushButton(this);
    button->setObjectName(name);
    const auto follow = [button, action] {
        button->setText(buttonText(action));
        button->setAccessibleName(button->text());
        button->setEnabled(action->isEnabled());
        button->setToolTip(
            action->shortcut().isEmpty() ? QString() : action->shortcut().toString(QKeySequence::NativeText));
    };
    follow();
    connect(action, &QAction::changed, button, follow);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

void DetailHead::addTiles(QHBoxLayout *row)
{
    const std::pair<Tile **, QString> tiles[] = {
        {&m_day, tr("Uptime 24 h")}, {&m_week, tr("7 days")},  {&m_month, tr("30 days")},
        {&m_p50, tr("Median 24 h")}, {&m_p95, tr("p95 24 h")}, {&m_certificate, tr("Certificate")},
        {&m_next, tr("Next check")}};
    for (const auto &[tile, name] : tiles) {
        *tile = new Tile(name, this);
        row->addWidget(*tile, 1);
    }
    m_day->setObjectName(QStringLiteral("tileDay"));
    m_next->setObjectName(QStringLiteral("tileNext"));
    m_certificate->setObjectName(QStringLiteral("tileCertificate"));
}

void DetailHead::tint()
{
    m_more->setIcon(tintedIcon(QStringLiteral("more"), m_theme.color(Palette::Role::Text)));
}

void DetailHead::refresh()
{
    const std::optional<DetailData> &of = m_detail.data();
    if (!of)
        return;
    m_name->setFullText(of->monitor.name);
    m_day->setValue(format::percent(of->day.ratio()), uptimeTip(of->day));
    m_week->setValue(format::percent(of->week.ratio()), uptimeTip(of->week));
    m_month->setValue(format::percent(of->month.ratio()), uptimeTip(of->month));
    m_p50->setValue(of->p50Us ? format::latency(*of->p50Us) : format::none());
    m_p95->setValue(of->p95Us ? format::latency(*of->p95Us) : format::none());
    const auto days = of->certificateDays(m_detail.now());
    m_certificate->setVisible(days.has_value());
    if (days)
        m_certificate->setValue(*days < 0 ? tr("expired") : tr("%n day(s)", nullptr, *days),
                                format::exactTime(of->facts->chain.front().notAfter));
    m_acknowledge->setVisible(m_actions.acknowledge()->isEnabled());
    tick();
}

void DetailHead::tick()
{
    const std::optional<DetailData> &of = m_detail.data();
    if (!of || !isVisible())
        return;
    const Timestamp now = m_detail.now();
    const ShownState shown = of->shown();
    m_pill->setState(shown, stateSentence(shown, of->state, now));
    const QString next =
        shown == ShownState::Paused ? format::none() : format::until(of->state.nextDue - now);
    m_next->setValue(next);
    QString cadence = format::every(of->monitor.interval);
    if ((shown == ShownState::Failing || shown == ShownState::Down) && of->state.lastRetryDelay.count() > 0 &&
        of->state.lastRetryDelay < of->monitor.interval)
        cadence += tr(", now %1", "every 30 s").arg(format::every(of->state.lastRetryDelay));
    const QString what = of->monitor.kind == u"http" ? of->monitor.http.method + QLatin1Char(' ') : QString();
    m_what->setFullText(what + format::brief(of->monitor.url, 400) + QStringLiteral(" · ") + cadence);
}

} // namespace monitron
