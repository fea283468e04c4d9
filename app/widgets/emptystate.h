// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QLabel;
class QLineEdit;
class QPushButton;

namespace monitron {

/// What the window shows while nothing is watched: one field for a URL, import, and a way to join a team. The
/// field takes a curl command or a list of addresses, too, and says so.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);

    /// Where nothing may be added, only that nothing is there.
    void setCanAdd(bool can);
    /// Whether joining a team is a way to have something to watch.
    void setCanJoin(bool can);
    /// Empty: none.
    void setError(const QString &sentence);
    void setBusy(bool busy);
    void clear();

Q_SIGNALS:
    /// An address or a curl command.
    void submitted(const QString &text);
    /// Several addresses.
    void listSubmitted(const QString &text);
    void importWanted();
    void teamWanted();

private:
    void takeText(const QString &text);
    void submit();

    QLabel *m_title;
    std::vector<QWidget *> m_ways; ///< to add something
    QLineEdit *m_url;
    QPushButton *m_watch;
    QPushButton *m_team;
    QLabel *m_error;
    QLabel *m_hint;
};

} // namespace monitron
