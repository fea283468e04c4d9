// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/model/checkresult.h"
#include "core/storage/changeset.h"

#include <QAbstractListModel>
#include <QTimer>

namespace monitron {

class Workspace;

/// The checks of one monitor, newest first, read page by page as the view scrolls; new ones appear on top.
class CheckLogModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        CheckRole = Qt::UserRole + 1, ///< CheckResult
        SentenceRole,                 ///< "200 OK" or the failure's sentence
        TimeRole,                     ///< "09:58:12"
        ScaleRole, ///< microseconds that a full waterfall stands for, the same for all rows
    };

    explicit CheckLogModel(Workspace &workspace, QObject *parent = nullptr);

    /// Null: empty.
    void setMonitor(MonitorId id);
    void setFailuresOnly(bool only);
    [[nodiscard]] bool failuresOnly() const { return m_failuresOnly; }
    /// The first page has been answered.
    [[nodiscard]] bool isLoaded() const { return m_loaded; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void loaded();

private:
    void restart();
    void takeChanges(const ChangeSet &changes);
    void readNewest();
    void append(const std::vector<CheckResult> &page);
    void prepend(const std::vector<CheckResult> &page);
    void rescale();

    Workspace &m_workspace;
    MonitorId m_monitor;
    bool m_failuresOnly = false;
    bool m_loaded = false;
    bool m_reading = false;
    bool m_ended = true;
    quint64 m_generation = 0; ///< answers to older questions are dropped
    std::vector<CheckResult> m_checks;
    qint64 m_scaleUs = 0;
    QTimer m_newTimer;
};

/// "200 OK", "Connected", or the failure's sentence.
[[nodiscard]] QString checkSentence(const CheckResult &result);

} // namespace monitron
