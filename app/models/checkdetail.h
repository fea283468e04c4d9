// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/model/checkcount.h"
#include "core/model/checkresult.h"

#include <QObject>
#include <QTimer>

namespace monitron {

class Workspace;

/// All that is known of one check.
struct CheckDetailData
{
    Monitor monitor;
    CheckResult check;
    EndpointFacts facts; ///< of the endpoint as it was last seen
    Neighbours neighbours;
};

/// One check of a monitor, and the way to the checks before and after it.
class CheckDetail : public QObject
{
    Q_OBJECT
public:
    explicit CheckDetail(Workspace &workspace, QObject *parent = nullptr);

    void show(MonitorId monitor, Timestamp at);
    void showOlder();
    void showNewer();
    /// Asks for a new check now; failed() says why there is none.
    void runAgain();
    /// None until it has been read.
    [[nodiscard]] const std::optional<CheckDetailData> &data() const { return m_data; }
    [[nodiscard]] Timestamp now() const;

Q_SIGNALS:
    void changed();
    /// Only the way to the neighbours has changed: a newer check has come.
    void neighboursChanged();
    void failed(const QString &sentence);

private:
    void read();
    void wantEvidence();
    void readAgain();
    void readNeighbours();
    void fetchBeside();

    Workspace &m_workspace;
    MonitorId m_monitor;
    Timestamp m_at;
    std::optional<CheckDetailData> m_data;
    bool m_reading = false;
    bool m_mayCome = false; ///< what the answer looked like, from elsewhere
    bool m_hasFetched = false;
    QTimer m_refresh;
};

/// Everything as plain text, for a ticket or a mail.
[[nodiscard]] QString checkReport(const CheckDetailData &of);
/// The request that the monitor makes now, which its settings may have changed since, as a curl command
/// without passwords; empty for checks that make no HTTP request.
[[nodiscard]] QString checkCurl(const CheckDetailData &of);

} // namespace monitron
