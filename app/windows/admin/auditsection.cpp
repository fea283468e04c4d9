// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windows/admin/auditsection.h"

#include "app/models/auditwords.h"
#include "app/models/format.h"
#include "app/widgets/flowrow.h"
#include "app/widgets/recordlist.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace monitron {

namespace {

using namespace std::chrono_literals;
constexpr int entryLines = 7;

Timestamp startOf(const QDate &day)
{
    return Timestamp(day.startOfDay().toMSecsSinceEpoch());
}

} // namespace

AuditSection::AuditSection(TeamDesk &desk, const Clock &clock, const Theme &theme, QWidget *parent)
    : TeamSection(QStringLiteral("auditSection"), tr("Audit log"), {}, parent), m_clock(clock),
      m_users(desk, clock), m_audit(desk, clock), m_who(new QComboBox(this)), m_what(new QComboBox(this)),
      m_when(new QComboBox(this)), m_from(new QDateEdit(this)), m_to(new QDateEdit(this)),
      m_thing(new QLineEdit(this)),
      m_list(new RecordList(m_audit, theme, QStringLiteral("auditList"), tr("Audit log"),
                            tr("Nothing of this kind has happened in this time."), this)),
      m_entry(new QPlainTextEdit(this)), m_same(button("auditSameThing", tr("All about this thing")))
{
    buildFilter();
    body()->addWidget(m_list, 1);
    m_entry->setObjectName(QStringLiteral("auditEntry"));
    m_entry->setAccessibleName(tr("The selected entry"));
    m_entry->setPlaceholderText(tr("Select an entry to see all of it."));
    m_entry->setReadOnly(true);
    m_entry->setTabChangesFocus(true);
    const auto fit = [this] {
        m_entry->setFixedHeight(entryLines * m_entry->fontMetrics().lineSpacing() + 16);
    };
    connect(&theme, &Theme::changed, m_entry, fit);
    fit();
    body()->addWidget(m_entry);
    addRow({m_same});
    connect(&m_users, &UsersModel::changed, this, &AuditSection::fillUsers);
    connect(m_list, &RecordList::currentChanged, this, &AuditSection::showEntry);
    connect(m_same, &QPushButton::clicked, this, [this] {
        if (const int row = m_list->current(); row >= 0)
            setThing(m_audit.entries()[static_cast<size_t>(row)].entityId);
    });
    showEntry();
}

void AuditSection::buildFilter()
{
    m_who->addItem(tr("Everybody"));
    for (const AuditSubject &subject : auditSubjects())
        m_what->addItem(subject.name, subject.prefix);
    for (const QString &period :
         {tr("Any time"), tr("Last 24 hours"), tr("Last 7 days"), tr("Last 30 days"), tr("Between two days")})
        m_when->addItem(period);
    const std::pair<QComboBox *, std::pair<const char *, QString>> boxes[] = {
        {m_who, {"auditWho", tr("Who")}},
        {m_what, {"auditWhat", tr("What")}},
        {m_when, {"auditWhen", tr("When")}}};
    for (const auto &[box, named] : boxes) {
        box->setObjectName(QString::fromLatin1(named.first));
        box->setAccessibleName(named.second);
        connect(box, &QComboBox::currentIndexChanged, this, &AuditSection::applyFilter);
    }
    m_who->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_who->setMinimumContentsLength(18);
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_clock.now().ms()).date();
    const std::pair<QDateEdit *, std::pair<const char *, QString>> days[] = {
        {m_from, {"auditFrom", tr("First day")}}, {m_to, {"auditTo", tr("Last day")}}};
    for (const auto &[day, named] : days) {
        day->setObjectName(QString::fromLatin1(named.first));
        day->setAccessibleName(named.second);
        day->setDate(today);
        day->setCalendarPopup(true);
        day->setVisible(false);
        connect(day, &QDateEdit::dateChanged, this, &AuditSection::applyFilter);
    }
    m_thing->setObjectName(QStringLiteral("auditThing"));
    m_thing->setAccessibleName(tr("Id of a thing"));
    m_thing->setPlaceholderText(tr("Id of a thing"));
    m_thing->setMaxLength(100);
    m_thing->setClearButtonEnabled(true);
    connect(m_thing, &QLineEdit::editingFinished, this, &AuditSection::applyFilter);
    connect(m_thing, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty()) // by its button as well
            applyFilter();
    });
    addRow({m_who, m_what, m_when, m_from, m_to});
    body()->addWidget(m_thing);
}

void AuditSection::refresh()
{
    m_users.reload();
    m_audit.reload();
}

void AuditSection::fillUsers()
{
    if (m_users.isLoading() || m_users.error())
        return;
    const QSignalBlocker blocker(m_who);
    const QVariant chosen = m_who->currentData();
    while (m_who->count() > 1)
        m_who->removeItem(1);
    QHash<UserId, QString> names;
    for (const User &user : m_users.users()) {
        names.insert(user.id, user.email);
        m_who->addItem(format::brief(user.email, 80), user.id.uuid());
        if (chosen.isValid() && user.id.uuid() == chosen)
            m_who->setCurrentIndex(m_who->count() - 1);
    }
    m_audit.setNames(names);
}

void AuditSection::applyFilter()
{
    TeamAdmin::AuditFilter filter;
    if (const QVariant who = m_who->currentData(); who.isValid())
        filter.actor = UserId(who.toUuid());
    filter.action = m_what->currentData().toString();
    filter.entityId = m_thing->text().trimmed();
    const int period = m_when->currentIndex();
    for (QDateEdit *day : {m_from, m_to})
        day->setVisible(period == Between);
    if (period == Between) {
        filter.from = startOf(m_from->date());
        filter.to = startOf(m_to->date().addDays(1));
    } else if (period != AnyTime) {
        const Duration length = period == Day ? 24h : period == Week ? 7 * 24h : 30 * 24h;
        filter.from = m_clock.now() - length;
    }
    // A line edit says that it was edited whenever it loses the focus.
    if (filter != m_audit.filter() || !m_audit.isLoaded())
        m_audit.setFilter(filter);
}

void AuditSection::setThing(const QString &id)
{
    m_thing->setText(id);
    applyFilter();
}

void AuditSection::showEntry()
{
    const int row = m_list->current();
    const AuditEntry *entry = row < 0 ? nullptr : &m_audit.entries()[static_cast<size_t>(row)];
    m_entry->setPlainText(entry ? auditReport(*entry) : QString());
    m_same->setEnabled(entry && !entry->entityId.isEmpty());
}

} // namespace monitron
