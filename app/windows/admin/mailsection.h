// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/servermodel.h"
#include "app/windows/admin/teamsection.h"

class QComboBox;
class QLineEdit;

namespace monitron {

/// Whether the server's mail goes out, and whether a channel reaches whom it should.
class MailSection : public TeamSection
{
    Q_OBJECT
public:
    /// Both outlive it.
    MailSection(TeamDesk &desk, const Clock &clock, QWidget *parent = nullptr);

    void refresh() override;

protected:
    void refreshActions() override;

private:
    void buildMail(const QString &own);
    void buildChannels();
    void fillChannels();
    void testMail();
    void testChannel();
    void sayOutcome(const TeamAdmin::Delivered &outcome);

    ServerModel m_server;
    QLineEdit *m_to;
    QComboBox *m_channel;
    QPushButton *m_testMail;
    QPushButton *m_testChannel;
};

} // namespace monitron
