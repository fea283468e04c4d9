// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/storage/monitorview.h"

#include <QAbstractListModel>

namespace monitron {

class Workspace;

/// The monitors in the trash, the latest first, kept up to date.
class RemovedModel : public QAbstractListModel
{
    Q_OBJECT
public:
    explicit RemovedModel(Workspace &workspace, QObject *parent = nullptr);

    [[nodiscard]] MonitorId idAt(const QModelIndex &index) const;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void loaded();
    void failed(const monitron::Error &error);

private:
    void read();

    Workspace &m_workspace;
    std::vector<RemovedMonitor> m_rows;
};

} // namespace monitron
