// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windows/settingspage.h"

#include "app/dialogs/emaildialog.h"
#include "app/models/format.h"
#include "app/widgets/card.h"
#include "app/widgets/elidedlabel.h"
#include "app/workspace/whendone.h"
#include "app/workspace/workspace.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QUrl>
#include <QVBoxLayout>

namespace monitron {

namespace {

const QString desktopKind = QStringLiteral("desktop");
const QString emailKind = QStringLiteral("email");

QLabel *hint(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setProperty("role", QStringLiteral("small"));
    label->setWordWrap(true);
    return label;
}

QPushButton *button(const QString &name, const QString &text, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    made->setObjectName(name);
    made->setAccessibleName(text);
    return made;
}

} // namespace

SettingsPage::SettingsPage(Workspace &workspace, Theme &theme, QWidget *parent)
    : QFrame(parent), m_workspace(workspace), m_theme(theme), m_channels(workspace)
{
    setObjectName(QStringLiteral("settingsPage"));
    auto *body = new QWidget(this);
    body->setObjectName(QStringLiteral("settingsBody"));
    auto *title = new QLabel(tr("Settings"), body);
    title->setProperty("role", QStringLiteral("title"));
    auto *column = new QVBoxLayout;
    column->setSpacing(12);
    column->addWidget(title);
    column->addWidget(buildAlerts());
    column->addWidget(buildLook());
    column->addWidget(buildData());
    column->addStretch(1);
    auto *row = new QHBoxLayout(body);
    row->setContentsMargins(24, 20, 24, 20);
    row->addLayout(column, 3);
    row->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(body);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    connect(&m_channels, &ChannelsModel::changed, this, &SettingsPage::refresh);
    refresh();
    m_channels.reload();
}

QWidget *SettingsPage::buildAlerts()
{
    auto *card = new Card(tr("Alerts"), this);
    m_desktop = new QCheckBox(tr("Desktop notifications"), card);
    m_desktop->setObjectName(QStringLiteral("desktopAlerts"));
    m_email = new QCheckBox(tr("E-mail"), card);
    m_email->setObjectName(QStringLiteral("emailAlerts"));
    m_emailText = hint({}, card);
    m_emailText->setObjectName(QStringLiteral("emailSummary"));
    m_emailSetUp = button(QStringLiteral("setUpEmail"), tr("Set up…"), card);
    auto *email = new QHBoxLayout;
    auto *emailColumn = new QVBoxLayout;
    emailColumn->setSpacing(2);
    emailColumn->addWidget(m_email);
    emailColumn->addWidget(m_emailText);
    email->addLayout(emailColumn, 1);
    email->addWidget(m_emailSetUp);
    card->body()->addWidget(m_desktop);
    card->body()->addWidget(
        hint(tr("Shown by the tray while Monitron runs. Clicking one opens its monitor."), card));
    card->body()->addSpacing(4);
    card->body()->addLayout(email);
    connect(m_desktop, &QCheckBox::clicked, this, [this](bool on) { setEnabled(desktopKind, on); });
    connect(m_email, &QCheckBox::clicked, this, [this](bool on) { setEnabled(emailKind, on); });
    connect(m_emailSetUp, &QPushButton::clicked, this, &SettingsPage::openEmail);
    return card;
}

QWidget *SettingsPage::buildLook()
{
    auto *card = new Card(tr("Look"), this);
    auto *theme = new QComboBox(card);
    theme->setObjectName(QStringLiteral("theme"));
    theme->setAccessibleName(tr("Colours"));
    theme->addItems({tr("As the system"), tr("Light"), tr("Dark")});
    theme->setCurrentIndex(static_cast<int>(m_theme.preference()));
    auto *row = new QHBoxLayout;
    row->addWidget(new QLabel(tr("Colours"), card));
    row->addStretch(1);
    row->addWidget(theme);
    card->body()->addLayout(row);
    connect(theme, &QComboBox::activated, this,
            [this](int index) { Q_EMIT themeChosen(static_cast<Theme::Preference>(index)); });
    return card;
}

QWidget *SettingsPage::buildData()
{
    auto *card = new Card(tr("Monitors and data"), this);
    QPushButton *import = button(QStringLiteral("importMonitors"), tr("Import…"), card);
    QPushButton *exported = button(QStringLiteral("exportMonitors"), tr("Export…"), card);
    auto *transfer = new QHBoxLayout;
    auto *text = new QLabel(tr("Monitors as a JSON or CSV file"), card);
    transfer->addWidget(text, 1);
    transfer->addWidget(import);
    transfer->addWidget(exported);
    auto *folder = new QHBoxLayout;
    auto *path = new ElidedLabel(card);
    path->setObjectName(QStringLiteral("dataFolder"));
    path->setProperty("role", QStringLiteral("third"));
    path->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    path->setFullText(m_workspace.location());
    QPushButton *open = button(QStringLiteral("openDataFolder"), tr("Open folder"), card);
    folder->addWidget(path, 1);
    folder->addWidget(open);
    card->body()->addLayout(transfer);
    card->body()->addLayout(folder);
    connect(import, &QPushButton::clicked, this, &SettingsPage::importWanted);
    connect(exported, &QPushButton::clicked, this, &SettingsPage::exportWanted);
    connect(open, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_workspace.location())); });
    return card;
}

void SettingsPage::refresh()
{
    const auto desktop = m_channels.first(desktopKind);
    m_desktop->setEnabled(desktop.has_value());
    m_desktop->setChecked(desktop && desktop->enabled);
    const auto email = m_channels.first(emailKind);
    m_email->setEnabled(email.has_value());
    m_email->setChecked(email && email->enabled);
    m_emailSetUp->setText(email ? tr("Change…") : tr("Set up…"));
    QStringList to;
    if (email) {
        const QJsonArray addresses = email->settings.value(QStringLiteral("to")).toArray();
        for (const QJsonValue &address : addresses)
            to.append(address.toString());
    }
    m_emailText->setText(
        email ? tr("To %1 by %2", "recipients, server")
                    .arg(format::brief(to.join(QStringLiteral(", ")), 120),
                         format::brief(email->settings.value(QStringLiteral("host")).toString(), 80))
              : tr("Not set up."));
}

void SettingsPage::setEnabled(const QString &kind, bool enabled)
{
    auto channel = m_channels.first(kind);
    if (!channel)
        return;
    channel->enabled = enabled;
    whenDone(m_workspace.saveChannel(*channel, std::nullopt), this, [this](const Result<Channel> &answer) {
        if (!answer) {
            Q_EMIT failed(answer.error().message);
            refresh();
        }
    });
}

void SettingsPage::openEmail()
{
    auto *dialog = new EmailDialog(m_workspace, m_channels.first(emailKind).value_or(Channel()), window());
    dialog->open();
}

} // namespace monitron
