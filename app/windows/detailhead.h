// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/monitordetail.h"
#include "app/widgets/theme.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace monitron {

class DetailTiles;
class ElidedLabel;
class FlowRow;
class MonitorActions;
class StatePill;
class TagColors;

/// The top of a monitor's page: name, state and for how long, what is done when, tags, the buttons, the notes
/// and the tiles.
class DetailHead : public QWidget
{
    Q_OBJECT
public:
    DetailHead(const MonitorDetail &detail, MonitorActions &actions, const TagColors &tagColors,
               const Theme &theme, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void buildButtons();
    void buildMenu();
    void buildNotes();
    void addButton(QAction *action, const QString &name);
    void refresh();
    void refreshTags();
    void refreshEdits();
    void refreshNotes(const QString &notes);
    void tick();
    void tint();
    void chooseDirection();

    const MonitorDetail &m_detail;
    MonitorActions &m_actions;
    const TagColors &m_tagColors;
    const Theme &m_theme;
    ElidedLabel *m_name;
    StatePill *m_pill;
    ElidedLabel *m_what;
    QLabel *m_edits; ///< that edits of it wait for a server
    FlowRow *m_buttons;
    FlowRow *m_tags;
    QStringList m_shownTags;
    QPlainTextEdit *m_notes;
    QToolButton *m_more;
    DetailTiles *m_tiles;
    QBoxLayout *m_top = nullptr; ///< name beside buttons, or above them where it is narrow
};

} // namespace monitron
