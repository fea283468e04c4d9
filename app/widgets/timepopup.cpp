// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/timepopup.h"

#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace monitron {

TimePopup::TimePopup(QWidget *parent) : QFrame(parent, Qt::Popup), m_edit(new QDateTimeEdit(this))
{
    setProperty("card", true);
    setAccessibleName(tr("Go to a time"));
    auto *title = new QLabel(tr("Go to the check at"), this);
    title->setBuddy(m_edit);
    m_edit->setObjectName(QStringLiteral("jumpTime"));
    m_edit->setAccessibleName(tr("Date and time"));
    m_edit->setCalendarPopup(true);
    const auto button = [this](const QString &text, const char *name) {
        auto *made = new QPushButton(text, this);
        made->setObjectName(QString::fromLatin1(name));
        return made;
    };
    QPushButton *oldest = button(tr("Oldest"), "jumpOldest");
    QPushButton *newest = button(tr("Newest"), "jumpNewest");
    QPushButton *go = button(tr("Go"), "jumpGo");
    go->setProperty("primary", true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(oldest);
    buttons->addWidget(newest);
    buttons->addStretch(1);
    buttons->addWidget(go);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(title);
    layout->addWidget(m_edit);
    layout->addLayout(buttons);
    connect(oldest, &QPushButton::clicked, this, [this] { choose(m_range.from); });
    connect(newest, &QPushButton::clicked, this, [this] { choose(m_range.to); });
    connect(go, &QPushButton::clicked, this, &TimePopup::chooseTyped);
}

void TimePopup::openAt(const QWidget &anchor, Timestamp at, TimeRange range)
{
    m_range = range;
    m_edit->setDisplayFormat(locale().dateFormat(QLocale::ShortFormat) + QStringLiteral(" HH:mm:ss"));
    m_edit->setDateTimeRange(QDateTime::fromMSecsSinceEpoch(range.from.ms()),
                             QDateTime::fromMSecsSinceEpoch(range.to.ms()));
    m_edit->setDateTime(QDateTime::fromMSecsSinceEpoch(at.ms()));
    adjustSize();
    const QRect screen = anchor.screen()->availableGeometry();
    QPoint place = anchor.mapToGlobal(QPoint(anchor.width() - width(), anchor.height() + 2));
    if (isRightToLeft())
        place.setX(anchor.mapToGlobal(QPoint(0, 0)).x());
    place.setX(std::clamp(place.x(), screen.left(), std::max(screen.left(), screen.right() - width())));
    place.setY(std::min(place.y(), screen.bottom() - height()));
    move(place);
    show();
    m_edit->setFocus();
}

void TimePopup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        chooseTyped(); // what the field itself makes of it has been taken already
    else
        QFrame::keyPressEvent(event);
}

void TimePopup::chooseTyped()
{
    choose(Timestamp(m_edit->dateTime().toMSecsSinceEpoch() + 999)); // only the seconds are shown
}

void TimePopup::choose(Timestamp at)
{
    hide();
    Q_EMIT chosen(at);
}

} // namespace monitron
