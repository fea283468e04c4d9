// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windows/exportmenu.h"

#include "app/charts/chartpicture.h"
#include "app/models/filewriter.h"
#include "app/models/format.h"
#include "app/widgets/icons.h"
#include "app/workspace/whendone.h"

#include <QBuffer>
#include <QDir>
#include <QFileDialog>
#include <QMenu>
#include <QMessageBox>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QToolTip>

namespace monitron {

namespace {

constexpr int longestName = 80;

/// A name for the file that every system takes.
QString fileName(const ChartExport &of, const QString &suffix)
{
    static const QRegularExpression unusable(QStringLiteral("[\\x00-\\x1f<>:\"/\\\\|?*]+"));
    QString name = format::brief(of.monitor, longestName / 2) + QStringLiteral(" ") + of.title;
    name.replace(unusable, QStringLiteral("-"));
    return format::brief(name, longestName).remove(QStringLiteral("…")).trimmed() + QLatin1Char('.') + suffix;
}

QByteArray png(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace

ExportMenu::ExportMenu(const Theme &theme, std::function<ChartExport()> source, QWidget *parent)
    : QToolButton(parent), m_theme(theme), m_source(std::move(source))
{
    setObjectName(QStringLiteral("exportMenu"));
    setProperty("quiet", true);
    setAccessibleName(tr("Save the chart"));
    setToolTip(tr("Save the chart"));
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    auto *menu = new QMenu(this);
    QAction *picture = menu->addAction(tr("Save picture…"));
    picture->setObjectName(QStringLiteral("savePicture"));
    QAction *table = menu->addAction(tr("Save data…"));
    table->setObjectName(QStringLiteral("saveData"));
    setMenu(menu);
    connect(picture, &QAction::triggered, this, [this] {
        ask(QStringLiteral("savePictureDialog"), tr("Save picture"), tr("Pictures (*.png)"),
            QStringLiteral("png"), [this](const QString &path) { savePicture(path); });
    });
    connect(table, &QAction::triggered, this, [this] {
        ask(QStringLiteral("saveDataDialog"), tr("Save data"), tr("Tables (*.csv)"), QStringLiteral("csv"),
            [this](const QString &path) { saveData(path); });
    });
    connect(&theme, &Theme::changed, this, &ExportMenu::restyle);
    restyle();
}

void ExportMenu::restyle()
{
    setIcon(tintedIcon(QStringLiteral("more"), m_theme.color(Palette::Role::TextSecond)));
}

void ExportMenu::ask(const QString &name, const QString &title, const QString &filter, const QString &suffix,
                     std::function<void(const QString &)> take)
{
    auto *dialog = new QFileDialog(window(), title);
    dialog->setObjectName(name);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(filter);
    dialog->setDefaultSuffix(suffix);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(fileName(m_source(), suffix));
    connect(dialog, &QFileDialog::fileSelected, this, std::move(take));
    dialog->open();
}

void ExportMenu::savePicture(const QString &path)
{
    const ChartExport of = m_source();
    const QString title = of.monitor.isEmpty()
                              ? of.title
                              : tr("%1: %2", "monitor, chart").arg(format::brief(of.monitor), of.title);
    const QImage image = chartPicture(*of.shown, title, of.range, m_theme);
    write(path, [image] { return png(image); });
}

void ExportMenu::saveData(const QString &path)
{
    write(path, m_source().csv);
}

void ExportMenu::write(const QString &path, std::function<QByteArray()> content)
{
    whenDone(writeFile(path, std::move(content)), this, [this, path](const Result<void> &done) {
        if (done) {
            QToolTip::showText(mapToGlobal(QPoint(0, height())),
                               tr("Saved as %1").arg(QDir::toNativeSeparators(path)), this);
            Q_EMIT saved(path);
            return;
        }
        auto *box = new QMessageBox(QMessageBox::Warning, tr("Not saved"), done.error().message,
                                    QMessageBox::Ok, window());
        box->setObjectName(QStringLiteral("exportError"));
        box->setTextFormat(Qt::PlainText);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->open();
    });
}

} // namespace monitron
