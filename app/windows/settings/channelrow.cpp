// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windows/settings/channelrow.h"

#include "app/dialogs/channeldialog.h"
#include "app/models/channeltext.h"
#include "app/models/format.h"
#include "app/widgets/restyle.h"
#include "app/workspace/whendone.h"
#include "app/workspace/workspace.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace monitron {

namespace {

QPushButton *button(const char *name, const QString &text, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    made->setObjectName(QString::fromLatin1(name));
    return made;
}

} // namespace

ChannelRow::ChannelRow(Workspace &workspace, const Channel &channel, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_enabled(new QCheckBox(this)), m_summary(new QLabel(this)),
      m_outcome(new QLabel(this)), m_test(button("channelTest", tr("Test"), this))
{
    setObjectName(QStringLiteral("channelRow"));
    m_enabled->setObjectName(QStringLiteral("channelEnabled"));
    m_summary->setObjectName(QStringLiteral("channelSummary"));
    m_summary->setProperty("role", QStringLiteral("small"));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_summary->setIndent(22); // under the text of the check box
    m_outcome->setObjectName(QStringLiteral("channelRowOutcome"));
    m_outcome->setTextFormat(Qt::PlainText);
    m_outcome->setWordWrap(true);
    m_outcome->setIndent(22);
    m_outcome->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_outcome->hide();
    QPushButton *change = button("channelEdit", tr("Edit…"), this);
    QPushButton *remove = button("channelRemove", tr("Remove…"), this);
    auto *text = new QVBoxLayout;
    text->setSpacing(2);
    text->addWidget(m_enabled);
    text->addWidget(m_summary);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addLayout(text, 1);
    for (QPushButton *control : {m_test, change, remove})
        row->addWidget(control, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(row);
    column->addWidget(m_outcome);
    connect(m_enabled, &QCheckBox::clicked, this, &ChannelRow::setChannelEnabled);
    connect(m_test, &QPushButton::clicked, this, &ChannelRow::test);
    connect(change, &QPushButton::clicked, this, &ChannelRow::edit);
    connect(remove, &QPushButton::clicked, this, &ChannelRow::askRemove);
    setChannel(channel);
}

void ChannelRow::setChannel(const Channel &channel)
{
    m_channel = channel;
    const QString name = format::brief(channel.name, 80);
    m_enabled->setText(QString(name).replace(QLatin1Char('&'), QStringLiteral("&&")));
    m_enabled->setAccessibleName(name);
    m_enabled->setChecked(channel.enabled);
    m_summary->setText(channelSummary(channel));
    const auto buttons = findChildren<QPushButton *>();
    for (QPushButton *control : buttons)
        control->setAccessibleName(tr("%1: %2", "channel, what the button does").arg(name, control->text()));
}

void ChannelRow::setEditable(bool editable)
{
    m_enabled->setEnabled(editable);
    const auto buttons = findChildren<QPushButton *>();
    for (QPushButton *control : buttons)
        control->setVisible(editable);
}

void ChannelRow::setChannelEnabled(bool enabled)
{
    Channel wanted = m_channel;
    wanted.enabled = enabled;
    whenDone(m_workspace.saveChannel(wanted, std::nullopt), this, [this](const Result<Channel> &answer) {
        if (!answer) {
            m_enabled->setChecked(m_channel.enabled);
            Q_EMIT failed(answer.error().message);
        }
    });
}

void ChannelRow::test()
{
    m_test->setEnabled(false);
    setStyleProperty(*m_outcome, "role", QStringLiteral("small"));
    m_outcome->setText(tr("Sending a test…"));
    m_outcome->show();
    whenDone(m_workspace.testChannel(m_channel, std::nullopt), this,
             [this](const Result<QString> &answer) { showOutcome(answer); });
}

void ChannelRow::showOutcome(const Result<QString> &answer)
{
    m_test->setEnabled(true);
    setStyleProperty(*m_outcome, "role", answer ? QStringLiteral("good") : QStringLiteral("error"));
    if (!answer)
        m_outcome->setText(tr("The test failed: %1").arg(format::brief(answer.error().message, 1000)));
    else
        m_outcome->setText(answer->isEmpty()
                               ? tr("The test was accepted.")
                               : tr("The test was accepted: %1").arg(format::brief(*answer, 1000)));
}

void ChannelRow::edit()
{
    (new ChannelDialog(m_workspace, m_channel, window()))->open();
}

void ChannelRow::askRemove()
{
    auto *ask =
        new QMessageBox(QMessageBox::Question, tr("Remove"),
                        tr("Remove “%1”? Alerts are not sent through it any more, and its password is "
                           "forgotten.")
                            .arg(format::brief(m_channel.name, 80)),
                        QMessageBox::Cancel, window());
    ask->setObjectName(QStringLiteral("confirmRemoveChannel"));
    ask->setAttribute(Qt::WA_DeleteOnClose);
    ask->setTextFormat(Qt::PlainText);
    QPushButton *yes = ask->addButton(tr("Remove"), QMessageBox::DestructiveRole);
    yes->setObjectName(QStringLiteral("confirmRemoveChannelYes"));
    connect(yes, &QPushButton::clicked, this, [this] {
        whenDone(m_workspace.removeChannel(m_channel.id), this, [this](const Result<void> &done) {
            if (!done)
                Q_EMIT failed(done.error().message);
        });
    });
    ask->open();
}

} // namespace monitron
