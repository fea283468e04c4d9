// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windows/checklogcard.h"

#include "app/models/format.h"
#include "app/widgets/checkdelegate.h"
#include "app/widgets/icons.h"
#include "app/widgets/logview.h"
#include "app/widgets/rangeswitch.h"
#include "app/widgets/timepopup.h"
#include "app/windows/checkwindow.h"
#include "app/workspace/workspace.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace monitron {

CheckLogCard::CheckLogCard(Workspace &workspace, const Theme &theme, QWidget *parent)
    : Card(tr("Checks"), parent), m_workspace(workspace), m_theme(theme), m_checks(workspace),
      m_view(new LogView(this)), m_empty(new QLabel(this)), m_position(new QLabel(this)),
      m_pill(new QPushButton(m_view)), m_jump(new QToolButton(this)), m_jumpPopup(new TimePopup(this))
{
    buildHead();
    buildList();
    body()->addWidget(buildRangeLine());
    body()->addWidget(m_view, 1);
    body()->addWidget(m_empty, 1);
    body()->addWidget(m_position);
    connect(&m_checks, &CheckLogModel::loaded, this, &CheckLogCard::showEmptiness);
    connect(&m_checks, &QAbstractItemModel::modelReset, this, &CheckLogCard::showEmptiness);
    connect(&m_checks, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) {
                countNew(first, last);
                showEmptiness();
            });
    connect(&m_checks, &CheckLogModel::found, this, [this](int row) {
        const QModelIndex index = m_checks.index(row);
        m_view->setCurrentIndex(index);
        m_view->scrollTo(index, QAbstractItemView::PositionAtTop);
        m_view->setFocus();
    });
}

void CheckLogCard::buildHead()
{
    auto *which = new RangeSwitch(tr("Checks shown"), {tr("All"), tr("Failures"), tr("Unobserved")}, this);
    which->setObjectName(QStringLiteral("checkFilter"));
    connect(which, &RangeSwitch::chosen, this,
            [this](int choice) { m_checks.setShow(static_cast<CheckLogModel::Show>(choice)); });
    m_jump->setObjectName(QStringLiteral("checkJump"));
    m_jump->setAccessibleName(tr("Go to a time"));
    m_jump->setToolTip(m_jump->accessibleName());
    m_jump->setProperty("quiet", true);
    connect(m_jump, &QToolButton::clicked, this, [this] {
        const int rows = m_checks.rowCount();
        if (rows > 0)
            m_jumpPopup->openAt(*m_jump, m_checks.timeOf(std::max(0, m_view->firstVisibleRow())),
                                {m_checks.timeOf(rows - 1), m_checks.timeOf(0)});
    });
    connect(m_jumpPopup, &TimePopup::chosen, &m_checks, &CheckLogModel::find);
    const auto tint = [this] {
        m_jump->setIcon(tintedIcon(QStringLiteral("calendar"), m_theme.color(Palette::Role::TextSecond)));
        m_view->viewport()->update();
    };
    connect(&m_theme, &Theme::changed, m_jump, tint);
    tint();
    addToHead(m_jump);
    addToHead(which);
    setTabOrder(which->lastChoice(), m_view);
}

void CheckLogCard::buildList()
{
    m_view->setObjectName(QStringLiteral("checkLog"));
    m_view->setAccessibleName(tr("Checks"));
    m_view->setItemDelegate(new CheckDelegate(m_theme, m_view));
    m_view->setModel(&m_checks);
    m_view->setMinimumHeight(220);
    connect(m_view, &QAbstractItemView::activated, this, &CheckLogCard::openCheck);
    connect(m_view, &LogView::viewMoved, this, &CheckLogCard::showPosition);
    m_empty->setObjectName(QStringLiteral("noChecks"));
    m_empty->setProperty("role", QStringLiteral("third"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setMinimumHeight(220);
    m_empty->setMinimumWidth(1);
    m_empty->hide();
    m_position->setObjectName(QStringLiteral("checkPosition"));
    m_position->setProperty("role", QStringLiteral("small"));
    m_position->setMinimumWidth(1);
    m_pill->setObjectName(QStringLiteral("newChecks"));
    m_pill->setProperty("primary", true);
    m_pill->hide();
    connect(m_pill, &QPushButton::clicked, m_view, [this] {
        m_view->scrollToTop();
        m_view->setFocus();
    });
}

QWidget *CheckLogCard::buildRangeLine()
{
    m_rangeLine = new QWidget(this);
    m_rangeText = new QLabel(m_rangeLine);
    m_rangeText->setObjectName(QStringLiteral("checkRange"));
    m_rangeText->setProperty("role", QStringLiteral("small"));
    m_rangeText->setMinimumWidth(1);
    auto *all = new QPushButton(tr("Show all"), m_rangeLine);
    all->setObjectName(QStringLiteral("showAllChecks"));
    all->setProperty("flat", true);
    connect(all, &QPushButton::clicked, this, &CheckLogCard::showAll);
    auto *row = new QHBoxLayout(m_rangeLine);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_rangeText, 1);
    row->addWidget(all);
    m_rangeLine->hide();
    return m_rangeLine;
}

void CheckLogCard::setMonitor(MonitorId id)
{
    m_checks.setMonitor(id);
}

void CheckLogCard::setRange(const std::optional<TimeRange> &range)
{
    m_checks.setRange(range);
    showRange();
}

void CheckLogCard::showAll()
{
    setRange({});
    Q_EMIT allWanted();
}

void CheckLogCard::showRange()
{
    const auto &range = m_checks.range();
    m_rangeLine->setVisible(range.has_value());
    if (!range)
        return;
    const Timestamp now = m_workspace.clock().now();
    m_rangeText->setText(tr("%1 – %2, from the chart", "times")
                             .arg(format::time(range->from, now), format::time(range->to, now)));
    m_rangeText->setToolTip(m_rangeText->text());
}

void CheckLogCard::showEmptiness()
{
    const bool empty = m_checks.isLoaded() && m_checks.rowCount() == 0;
    QString text = tr("The first check is on its way.");
    if (m_checks.shown() == CheckLogModel::Show::Failures)
        text = m_checks.range() ? tr("No check failed in this time.") : tr("No check has failed.");
    else if (m_checks.shown() == CheckLogModel::Show::Unobserved)
        text = m_checks.range() ? tr("Every check of this time was observed.")
                                : tr("Every check could be observed.");
    else if (m_checks.range())
        text = tr("No check was made in this time.");
    m_empty->setText(text);
    m_empty->setVisible(empty);
    m_view->setVisible(!empty);
    m_jump->setEnabled(!empty);
    if (m_checks.rowCount() == 0)
        m_new = 0;
    showPosition();
}

void CheckLogCard::countNew(int first, int last)
{
    if (first == 0 && m_view->verticalScrollBar()->value() > 0)
        m_new += last - first + 1;
}

void CheckLogCard::showPosition()
{
    const int rows = m_checks.rowCount();
    const int first = m_view->firstVisibleRow();
    m_position->setVisible(rows > 0);
    if (rows > 0) {
        const QLocale locale;
        m_position->setText(tr("%1 of %2 · %3", "number of the first check shown, of how many, its time")
                                .arg(locale.toString(first + 1), locale.toString(rows),
                                     format::time(m_checks.timeOf(first), m_workspace.clock().now())));
        m_position->setToolTip(format::exactTime(m_checks.timeOf(first)));
    }
    if (m_view->verticalScrollBar()->value() == 0)
        m_new = 0;
    m_pill->setText(tr("%n new", "checks", m_new));
    m_pill->setVisible(m_new > 0);
    placePill();
}

void CheckLogCard::placePill()
{
    m_pill->adjustSize();
    m_pill->move((m_view->width() - m_pill->width()) / 2, 4);
}

void CheckLogCard::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    placePill();
}

void CheckLogCard::openCheck(const QModelIndex &index)
{
    const QVariant check = index.data(CheckLogModel::CheckRole);
    if (!check.isValid())
        return;
    if (!m_window)
        m_window = new CheckWindow(m_workspace, m_theme, window());
    const auto result = check.value<CheckResult>();
    m_window->showCheck(result.monitor, result.at);
}

} // namespace monitron
