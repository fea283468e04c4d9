// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windows/detailhead.h"

#include "app/models/format.h"
#include "app/widgets/elidedlabel.h"
#include "app/widgets/flowrow.h"
#include "app/widgets/icons.h"
#include "app/widgets/restyle.h"
#include "app/widgets/statepill.h"
#include "app/widgets/tagchip.h"
#include "app/widgets/visibletimer.h"
#include "app/windows/detailtiles.h"
#include "app/windows/monitoractions.h"

#include <QBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace monitron {

namespace {

constexpr int mostTags = 30;
constexpr int mostNoteLines = 6;

/// "&Run now" and "&Edit…" as a button says it.
QString buttonText(const QAction *action)
{
    QString text = action->text();
    text.remove(QLatin1Char('&'));
    text.remove(QChar(u'…'));
    return text;
}

} // namespace

DetailHead::DetailHead(const MonitorDetail &detail, MonitorActions &actions, const TagColors &tagColors,
                       const Theme &theme, QWidget *parent)
    : QWidget(parent), m_detail(detail), m_actions(actions), m_tagColors(tagColors), m_theme(theme),
      m_name(new ElidedLabel(this)), m_pill(new StatePill(theme, this)), m_what(new ElidedLabel(this)),
      m_edits(new QLabel(this)), m_buttons(new FlowRow(FlowRow::Mode::Natural, this)),
      m_tags(new FlowRow(FlowRow::Mode::Natural, this)), m_notes(new QPlainTextEdit(this)),
      m_more(new QToolButton(m_buttons)), m_tiles(new DetailTiles(theme, this))
{
    m_name->setObjectName(QStringLiteral("detailName"));
    m_name->setProperty("role", QStringLiteral("title"));
    m_pill->setObjectName(QStringLiteral("detailState"));
    m_what->setObjectName(QStringLiteral("detailWhat"));
    m_what->setProperty("role", QStringLiteral("third"));
    m_edits->setObjectName(QStringLiteral("detailEdits"));
    m_edits->setWordWrap(true);
    m_edits->hide();
    m_tags->setObjectName(QStringLiteral("detailTags"));
    m_tags->setSpacing(4);
    buildButtons();
    buildNotes();

    auto *names = new QHBoxLayout;
    names->setSpacing(12);
    names->addWidget(m_name);
    names->addWidget(m_pill);
    names->addStretch(1);
    m_top = new QHBoxLayout;
    m_top->setSpacing(8);
    m_top->addLayout(names, 1);
    m_top->addWidget(m_buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addLayout(m_top);
    layout->addWidget(m_what);
    layout->addWidget(m_edits);
    layout->addWidget(m_tags);
    layout->addWidget(m_notes);
    layout->addWidget(m_tiles);

    connect(&m_detail, &MonitorDetail::changed, this, &DetailHead::refresh);
    connect(&theme, &Theme::changed, this, &DetailHead::tint);
    connect(&m_tagColors, &TagColors::changed, this, &DetailHead::refreshTags);
    m_tags->hide();
    connect(new VisibleTimer(this, std::chrono::seconds(1)), &VisibleTimer::ticked, this, &DetailHead::tick);
    tint();
}

void DetailHead::buildButtons()
{
    addButton(m_actions.runNow(), QStringLiteral("runNowButton"));
    addButton(m_actions.pause(), QStringLiteral("pauseButton"));
    addButton(m_actions.acknowledge(), QStringLiteral("acknowledgeButton"));
    addButton(m_actions.edit(), QStringLiteral("editButton"));
    buildMenu();
    m_buttons->add(m_more);
    setTabOrder(m_buttons->findChild<QWidget *>(QStringLiteral("editButton")), m_more);
}

void DetailHead::buildMenu()
{
    m_more->setObjectName(QStringLiteral("more"));
    m_more->setAccessibleName(tr("More actions"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_more);
    menu->addActions({m_actions.duplicate(), m_actions.copyUrl(), m_actions.openUrl()});
    menu->addSeparator();
    menu->addAction(m_actions.remove());
    m_more->setMenu(menu);
}

void DetailHead::buildNotes()
{
    m_notes->setObjectName(QStringLiteral("detailNotes"));
    m_notes->setAccessibleName(tr("Notes"));
    m_notes->setReadOnly(true);
    m_notes->setTabChangesFocus(true);
    m_notes->setFrameShape(QFrame::NoFrame);
    m_notes->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_notes->hide();
}

void DetailHead::addButton(QAction *action, const QString &name)
{
    auto *button = new QPushButton(m_buttons);
    button->setObjectName(name);
    const bool comesAndGoes = action == m_actions.acknowledge();
    const auto follow = [button, action, comesAndGoes] {
        button->setText(buttonText(action));
        button->setAccessibleName(button->text());
        button->setEnabled(action->isEnabled());
        button->setVisible(action->isVisible() && (action->isEnabled() || !comesAndGoes));
        button->setToolTip(
            action->shortcut().isEmpty() ? QString() : action->shortcut().toString(QKeySequence::NativeText));
    };
    m_buttons->add(button);
    follow();
    connect(action, &QAction::changed, button, follow);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
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
    if (m_shownTags != of->monitor.tags) {
        m_shownTags = of->monitor.tags;
        refreshTags();
    }
    refreshEdits();
    refreshNotes(of->monitor.notes);
    m_tiles->setData(*of, m_detail.now());
    tick();
    chooseDirection();
}

void DetailHead::refreshTags()
{
    const QStringList tags = m_detail.data() ? m_detail.data()->monitor.tags : QStringList();
    m_tags->setVisible(!tags.isEmpty());
    m_tags->clear();
    for (const QString &tag : tags.mid(0, mostTags))
        m_tags->add(new TagChip(tag, m_tagColors.colorOf(tag), m_theme, m_tags));
}

void DetailHead::refreshEdits()
{
    const std::optional<EditView::State> &edits = m_detail.data()->edits;
    m_edits->setVisible(edits.has_value());
    if (!edits)
        return;
    setStyleProperty(*m_edits, "role",
                     *edits == EditView::State::Waits         ? QStringLiteral("small")
                     : *edits == EditView::State::Contradicts ? QStringLiteral("warning")
                                                              : QStringLiteral("error"));
    m_edits->setText(*edits == EditView::State::Waits ? tr("What you changed waits for the server.")
                     : *edits == EditView::State::Contradicts
                         ? tr("What you changed contradicts the team's. This is what the server has.")
                         : tr("The server refused what you changed. This is what it has."));
}

void DetailHead::refreshNotes(const QString &notes)
{
    m_notes->setVisible(!notes.isEmpty());
    if (notes != m_notes->toPlainText())
        m_notes->setPlainText(notes);
    const int lines = std::clamp(m_notes->blockCount(), 1, mostNoteLines);
    m_notes->setFixedHeight(lines * m_notes->fontMetrics().lineSpacing() + 22);
}

void DetailHead::tick()
{
    const std::optional<DetailData> &of = m_detail.data();
    if (!of || !isVisible())
        return;
    const Timestamp now = m_detail.now();
    const ShownState shown = of->shown();
    m_pill->setState(shown, stateSentence(shown, of->state, now));
    m_tiles->tick(*of, now);
    QString cadence = format::every(of->monitor.interval);
    if ((shown == ShownState::Failing || shown == ShownState::Down) && of->state.lastRetryDelay.count() > 0 &&
        of->state.lastRetryDelay < of->monitor.interval)
        cadence += tr(", now %1", "every 30 s").arg(format::every(of->state.lastRetryDelay));
    QStringList parts{(of->monitor.kind == u"http" ? of->monitor.http.method + QLatin1Char(' ') : QString()) +
                          format::brief(of->monitor.url, 400),
                      cadence};
    if (shown != ShownState::Paused)
        parts.append(tr("next %1", "in 18 s").arg(format::until(of->state.nextDue - now)));
    m_what->setFullText(parts.join(QStringLiteral(" · ")));
}

void DetailHead::chooseDirection()
{
    const int names = m_pill->sizeHint().width() + std::min(m_name->sizeHint().width(), 200) + 24;
    const bool beside = names + m_buttons->naturalWidth() <= width();
    m_top->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void DetailHead::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    tick(); // nothing was written while nobody looked
}

void DetailHead::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    chooseDirection();
}

} // namespace monitron
