// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/auditmodel.h"
#include "app/models/usersmodel.h"
#include "app/widgets/theme.h"
#include "app/windows/admin/teamsection.h"

class QComboBox;
class QDateEdit;
class QLineEdit;
class QPlainTextEdit;

namespace monitron {

class RecordList;

/// The audit log, filtered by who, what, which thing and when; the selected entry in full below.
class AuditSection : public TeamSection
{
    Q_OBJECT
public:
    /// All outlive it.
    AuditSection(TeamDesk &desk, const Clock &clock, const Theme &theme, QWidget *parent = nullptr);

    void refresh() override;

private:
    enum Period { AnyTime, Day, Week, Month, Between };
    void buildFilter();
    void fillUsers();
    void applyFilter();
    void showEntry();
    void setThing(const QString &id);

    const Clock &m_clock;
    UsersModel m_users;
    AuditModel m_audit;
    QComboBox *m_who;
    QComboBox *m_what;
    QComboBox *m_when;
    QDateEdit *m_from;
    QDateEdit *m_to;
    QLineEdit *m_thing;
    RecordList *m_list;
    QPlainTextEdit *m_entry;
    QPushButton *m_same;
};

} // namespace monitron
