// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/theme.h"

#include <QDialog>

#include <vector>

class QListWidget;
class QStackedWidget;

namespace monitron {

class TeamSection;

/// A window of sections, one of them shown beside the list of all; stays open beside the main window. What is
/// shown is read anew when it comes into sight, and by F5.
class TeamWindow : public QDialog
{
    Q_OBJECT
public:
    /// `theme` outlives it.
    TeamWindow(const char *name, const QString &title, const Theme &theme, QWidget *parent = nullptr);

    /// Nothing happens where there is no section of this id.
    void showSection(const QString &id);

protected:
    void add(TeamSection *section);
    void showEvent(QShowEvent *event) override;

private:
    void refresh();

    QListWidget *m_list;
    QStackedWidget *m_stack;
    std::vector<TeamSection *> m_sections;
};

} // namespace monitron
