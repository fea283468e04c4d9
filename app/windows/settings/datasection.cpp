// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windows/settings/datasection.h"

#include "app/dialogs/backupdialog.h"
#include "app/dialogs/restoredialog.h"
#include "app/models/appsettings.h"
#include "app/models/storagemodel.h"
#include "app/widgets/elidedlabel.h"
#include "app/workspace/workspace.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace monitron {

DataSection::DataSection(Workspace &workspace, StorageModel &storage, AppSettings *app, QWidget *parent)
    : SettingsSection(QStringLiteral("dataSection"), tr("Monitors and data"), parent), m_workspace(workspace),
      m_storage(storage), m_app(app)
{
    QPushButton *import = button("importMonitors", tr("Import…"));
    m_import = import;
    QPushButton *exported = button("exportMonitors", tr("Export…"));
    addRow(tr("Monitors as a file"), sideBySide({import, exported}), tr("JSON or CSV, without passwords."));
    QPushButton *trash = button("showTrash", tr("Recently deleted…"));
    m_trash = addRow(tr("Deleted monitors"), trash, tr("Kept for 30 days with their history."));
    buildFolder();
    buildBackups();
    connect(import, &QPushButton::clicked, this, &DataSection::importWanted);
    connect(exported, &QPushButton::clicked, this, &DataSection::exportWanted);
    connect(trash, &QPushButton::clicked, this, &DataSection::trashWanted);
    connect(&m_storage, &StorageModel::changed, this, &DataSection::refresh);
    connect(&m_workspace, &Workspace::abilitiesChanged, this, &DataSection::takeAbilities);
    takeAbilities();
    refresh();
}

void DataSection::takeAbilities()
{
    const WorkspaceAbilities can = m_workspace.abilities();
    m_import->setVisible(can.edits);
    m_trash->setVisible(can.edits);
    for (QWidget *row : m_backups)
        row->setVisible(can.keepsBackups);
}

void DataSection::buildFolder()
{
    const QString folder = m_workspace.location();
    auto *path = new ElidedLabel(this);
    path->setObjectName(QStringLiteral("dataFolder"));
    path->setProperty("role", QStringLiteral("third"));
    path->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    path->setFullText(QDir::toNativeSeparators(folder));
    QPushButton *copy = button("copyDataFolder", tr("Copy path"));
    QPushButton *open = button("openDataFolder", tr("Open folder"));
    addRow(tr("Data folder"), sideBySide({copy, open}));
    body()->addWidget(path);
    m_size = addHint({});
    m_size->setObjectName(QStringLiteral("dataSize"));
    connect(copy, &QPushButton::clicked, this,
            [folder] { QGuiApplication::clipboard()->setText(QDir::toNativeSeparators(folder)); });
    connect(open, &QPushButton::clicked, this, [this, folder] {
        if (!QDesktopServices::openUrl(QUrl::fromLocalFile(folder)))
            Q_EMIT failed(tr("This desktop has no program that opens folders."));
    });
}

void DataSection::buildBackups()
{
    QPushButton *make = button("backUpNow", tr("Back up…"));
    QPushButton *restore = button("restoreBackup", tr("Restore…"));
    restore->setVisible(m_app != nullptr);
    m_backups.push_back(
        addRow(tr("Backup"), sideBySide({make, restore}),
               tr("Everything but the passwords in one file, made and verified while Monitron goes on.")));
    connect(make, &QPushButton::clicked, this, [this] { askBackup(m_workspace, window()); });
    connect(restore, &QPushButton::clicked, this, &DataSection::restoreFrom);
    if (!m_app)
        return;
    auto *daily = new QCheckBox(tr("Back up every day"), this);
    daily->setObjectName(QStringLiteral("backUpDaily"));
    daily->setChecked(m_app->backsUpDaily());
    m_backups.push_back(
        addWide(daily, tr("Into the folder “backups” beside the data; the latest three are kept.")));
    connect(daily, &QCheckBox::clicked, m_app, &AppSettings::setBacksUpDaily);
}

void DataSection::refresh()
{
    const StorageModel::Figures &figures = m_storage.figures();
    const QLocale locale;
    QStringList parts{tr("Database %1").arg(locale.formattedDataSize(figures.database + figures.log))};
    if (figures.backups > 0)
        parts.append(tr("daily backups %1").arg(locale.formattedDataSize(figures.backups)));
    parts.append(tr("free on this disk %1").arg(locale.formattedDataSize(figures.free)));
    m_size->setText(figures.database > 0 ? parts.join(QStringLiteral(" · ")) : tr("Measuring…"));
}

void DataSection::restoreFrom()
{
    auto *dialog = new QFileDialog(window(), tr("Restore a backup"), QString(),
                                   tr("Monitron backup (*.sqlite);;All files (*)"));
    dialog->setObjectName(QStringLiteral("restoreFile"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        auto *restore = new RestoreDialog(m_workspace, file, window());
        connect(restore, &RestoreDialog::confirmed, m_app, &AppSettings::restore, Qt::QueuedConnection);
        restore->open();
    });
    dialog->open();
}

} // namespace monitron
