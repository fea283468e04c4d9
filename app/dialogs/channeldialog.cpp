// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/channeldialog.h"

#include "app/dialogs/channelfields.h"
#include "app/models/channeltext.h"
#include "app/widgets/restyle.h"
#include "app/widgets/textsize.h"
#include "app/workspace/whendone.h"
#include "app/workspace/workspace.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace monitron {

ChannelDialog::ChannelDialog(Workspace &workspace, const Channel &channel, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_channel(channel), m_head(new FieldForm),
      m_name(new QLineEdit), m_fields(ChannelFields::make(channel.kind, nullptr)), m_outcome(new QLabel(this))
{
    setObjectName(QStringLiteral("channelDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Alerts: %1", "kind of channel").arg(channelKindText(channel.kind)));
    m_name->setText(channel.name.isEmpty() ? channelKindText(channel.kind) : channel.name);
    m_name->setMaxLength(200);
    m_head->add(QStringLiteral("name"), tr("Name"), m_name);
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    if (m_fields) {
        column->addWidget(m_fields);
        m_fields->load(channel);
    }
    column->addWidget(buildKinds());
    column->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(body);

    m_outcome->setObjectName(QStringLiteral("channelOutcome"));
    m_outcome->setAccessibleName(tr("Outcome of the test"));
    m_outcome->setWordWrap(true);
    m_outcome->setTextFormat(Qt::PlainText);
    m_outcome->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_outcome->hide();
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_outcome);
    buildButtons(*layout);
    resizeForText(*this, {560, 640});
    resize(width(), std::min(height(), body->sizeHint().height() + layout->sizeHint().height() -
                                           scroll->sizeHint().height()));
}

QWidget *ChannelDialog::buildKinds()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(16, 0, 16, 16);
    auto *title = new QLabel(tr("Tell about"), box);
    title->setProperty("role", QStringLiteral("strong"));
    column->addWidget(title);
    auto *grid = new QGridLayout;
    constexpr int columns = 2;
    for (const MessageKind kind : tellableKinds()) {
        auto *check = new QCheckBox(messageKindText(kind), box);
        check->setObjectName(QStringLiteral("tell_") + toString(kind));
        check->setAccessibleName(check->text());
        check->setChecked(!m_channel.muted.contains(kind));
        const int number = static_cast<int>(m_kinds.size());
        grid->addWidget(check, number / columns, number % columns);
        m_kinds.emplace_back(kind, check);
    }
    column->addLayout(grid);
    return box;
}

void ChannelDialog::buildButtons(QVBoxLayout &column)
{
    // No QDialogButtonBox: with three buttons and a style sheet, Tab leaves out one of them (Qt 6.4).
    m_test = new QPushButton(tr("Send test"), this);
    m_test->setObjectName(QStringLiteral("testChannel"));
    m_test->setAutoDefault(false);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("cancelChannel"));
    cancel->setAutoDefault(false);
    m_save = new QPushButton(tr("Save"), this);
    m_save->setObjectName(QStringLiteral("saveChannel"));
    setStyleProperty(*m_save, "primary", true);
    m_save->setDefault(true);
    connect(m_save, &QPushButton::clicked, this, &ChannelDialog::save);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_test, &QPushButton::clicked, this, &ChannelDialog::test);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_test);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    column.addLayout(buttons);
}

std::optional<QString> ChannelDialog::secret() const
{
    return m_fields ? m_fields->secret() : std::nullopt;
}

bool ChannelDialog::collect()
{
    m_head->clearErrors();
    m_channel.name = m_name->text().trimmed();
    m_channel.muted.clear();
    for (const auto &[kind, check] : m_kinds) {
        if (!check->isChecked())
            m_channel.muted.insert(kind);
    }
    if (m_fields) {
        m_fields->clearErrors();
        m_fields->store(m_channel);
    }
    QStringList unplaced;
    const std::vector<FieldError> errors = m_workspace.validateChannel(m_channel);
    for (const FieldError &error : errors) {
        const bool placed = m_head->setError(error.field, error.message) ||
                            (m_fields && m_fields->setError(error.field, error.message));
        if (!placed)
            unplaced.append(error.field + QLatin1Char(' ') + error.message);
    }
    if (!unplaced.isEmpty())
        showOutcome(false, unplaced.join(QLatin1Char('\n')));
    return errors.empty();
}

void ChannelDialog::setBusy(bool busy, const QString &text)
{
    m_test->setEnabled(!busy);
    m_save->setEnabled(!busy);
    if (busy)
        showOutcome(true, text);
}

void ChannelDialog::showOutcome(bool good, const QString &text)
{
    setStyleProperty(*m_outcome, "role", good ? QStringLiteral("good") : QStringLiteral("error"));
    m_outcome->setText(text);
    m_outcome->show();
}

void ChannelDialog::test()
{
    if (!collect())
        return;
    setBusy(true, tr("Sending a test…"));
    whenDone(m_workspace.testChannel(m_channel, secret()), this, [this](const Result<QString> &answer) {
        setBusy(false);
        if (answer)
            showOutcome(true, answer->isEmpty() ? tr("The test was accepted.")
                                                : tr("The test was accepted: %1").arg(*answer));
        else
            showOutcome(false, tr("The test failed: %1").arg(answer.error().message));
    });
}

void ChannelDialog::save()
{
    if (!collect())
        return;
    setBusy(true, tr("Saving…"));
    whenDone(m_workspace.saveChannel(m_channel, secret()), this, [this](const Result<Channel> &answer) {
        setBusy(false);
        if (answer)
            accept();
        else
            showOutcome(false, answer.error().message);
    });
}

} // namespace monitron
