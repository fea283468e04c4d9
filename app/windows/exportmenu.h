// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/theme.h"

#include <QToolButton>

#include <functional>

namespace monitron {

/// What a chart gives away.
struct ChartExport
{
    QString monitor;
    QString title;
    QString range;
    QWidget *shown = nullptr;
    std::function<QByteArray()> csv; ///< runs on another thread: holds copies
};

/// The "⋯" of a chart: saves what is shown as a picture, and its data as CSV.
class ExportMenu : public QToolButton
{
    Q_OBJECT
public:
    /// `theme` outlives it. `source` is asked when something is to be saved.
    ExportMenu(const Theme &theme, std::function<ChartExport()> source, QWidget *parent = nullptr);

Q_SIGNALS:
    void saved(const QString &path);

private:
    void restyle();
    void ask(const QString &name, const QString &title, const QString &filter, const QString &suffix,
             std::function<void(const QString &)> take);
    void savePicture(const QString &path);
    void saveData(const QString &path);
    void write(const QString &path, std::function<QByteArray()> content);

    const Theme &m_theme;
    std::function<ChartExport()> m_source;
};

} // namespace monitron
