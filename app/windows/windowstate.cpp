// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windows/windowstate.h"

#include <QMainWindow>
#include <QSplitter>

namespace monitron {

namespace {
const QString geometryKey = QStringLiteral("window/geometry");
const QString splitterKey = QStringLiteral("window/splitter");
} // namespace

void WindowState::restore(QMainWindow &window, QSplitter &splitter) const
{
    window.restoreGeometry(m_settings.value(geometryKey).toByteArray());
    splitter.restoreState(m_settings.value(splitterKey).toByteArray());
}

void WindowState::save(const QMainWindow &window, const QSplitter &splitter)
{
    m_settings.setValue(geometryKey, window.saveGeometry());
    m_settings.setValue(splitterKey, splitter.saveState());
}

} // namespace monitron
