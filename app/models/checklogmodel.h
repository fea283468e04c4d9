// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/checklogquery.h"
#include "core/storage/changeset.h"

#include <QAbstractListModel>
#include <QTimer>

#include <set>

namespace monitron {

class Workspace;

/// The checks of one monitor, newest first. The model has all its rows at once, however many millions; what
/// is looked at is read page by page, and what is far away is let go of. New checks appear on top.
class CheckLogModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        CheckRole = Qt::UserRole + 1, ///< CheckResult; invalid while its page is being read
        SentenceRole,                 ///< "200 OK" or the failure's sentence
        TimeRole,                     ///< "09:58:12"
        ScaleRole, ///< microseconds that a full waterfall stands for, the same for all rows
    };
    enum class Show { All, Failures, Unobserved };

    explicit CheckLogModel(Workspace &workspace, QObject *parent = nullptr);

    /// Null: empty. What was shown before stays until the new monitor's checks are there.
    void setMonitor(MonitorId id);
    void setShow(Show show);
    [[nodiscard]] Show shown() const { return m_show; }
    /// None: all that is kept, and what comes.
    void setRange(const std::optional<TimeRange> &range);
    [[nodiscard]] const std::optional<TimeRange> &range() const { return m_range; }
    /// What is asked for is there.
    [[nodiscard]] bool isLoaded() const { return m_loaded; }

    /// When the row's check was; about, while its page isn't read.
    [[nodiscard]] Timestamp timeOf(int row) const { return m_pages.timeOf(row); }
    /// Reads the page around `at`; found() says the row of the newest check at or before it.
    void find(Timestamp at);
    /// Why the last page that was looked at could not be read; empty: it could. It is tried again by itself.
    [[nodiscard]] const QString &problem() const { return m_problem; }
    /// How many checks are in memory.
    [[nodiscard]] int held() const { return m_pages.held(); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void loaded();
    void found(int row);
    void failed(const monitron::Error &error);

private:
    void restart();
    void readAgain();
    /// One query at a time, the latest wish first: nothing piles up behind a fast hand.
    void readNext();
    void readBeginning();
    void readPage(int page);
    [[nodiscard]] bool isFetched(const std::vector<TimeRange> &ranges, const std::vector<CheckResult> &checks,
                                 Timestamp keptFrom) const;
    void fetchPage(const std::vector<TimeRange> &ranges);
    [[nodiscard]] bool isOnItsWay(int page) const;
    void failPage(const Error &error);
    void readNewest();
    void begin(CheckLogBeginning beginning);
    void fillPage(const std::vector<TimeRange> &ranges, const std::vector<CheckResult> &checks);
    void takeNewest(const std::vector<CheckResult> &checks);
    [[nodiscard]] bool takeOlder(const std::vector<CheckCount> &counts);
    void wantPage(int page) const;
    void wantBeside(int row) const;
    void rescale();
    void tellFound();
    [[nodiscard]] CheckLogQuery query() const;

    Workspace &m_workspace;
    MonitorId m_monitor;
    Show m_show = Show::All;
    std::optional<TimeRange> m_range;
    CheckPages m_pages;
    Timestamp m_newest; ///< of all checks, of whatever outcome, that the rows account for
    bool m_loaded = false;
    bool m_reading = false;
    bool m_beginWanted = false;
    bool m_newestWanted = false;
    mutable std::optional<int> m_pageWanted; ///< looked at, and not there
    std::optional<Timestamp> m_findWanted;
    quint64 m_generation = 0; ///< answers to older questions are dropped
    bool m_mayGrow = false;   ///< more older checks may be counted later
    Timestamp m_keptFrom;     ///< what is before it may be kept elsewhere
    std::vector<CheckCount> m_older;
    std::vector<TimeRange> m_fetching; ///< those of the page that is being fetched
    std::vector<TimeRange> m_fetchNext;
    std::set<qint64> m_fetched; ///< pages by their begin (ms): there are no more of them than are here
    QString m_problem;
    qint64 m_scaleUs = 0;
    QTimer m_newTimer;
    QTimer m_againTimer; ///< while it runs, no page is fetched
    mutable QTimer m_pageTimer;
};

} // namespace monitron
