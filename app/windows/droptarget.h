// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QLabel;
class QMimeData;
class QWidget;

namespace monitron {

/// Takes what is dragged from outside onto a window: a file of monitors, an address, several, a curl command.
/// While it hovers, a calm sheet over the window says what letting go will do.
class DropTarget : public QObject
{
    Q_OBJECT
public:
    /// `window` is its parent; drags that begin in this app are left to its views.
    explicit DropTarget(QWidget *window);

    /// It does unless it is told otherwise.
    void setTakes(bool takes) { m_takes = takes; }

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void fileDropped(const QString &path);
    /// An address or a curl command.
    void addressDropped(const QString &text);
    void listDropped(const QString &text);

private:
    enum class Kind { Nothing, File, Address, List };
    struct Drop
    {
        Kind kind = Kind::Nothing;
        QString text;
        QString sentence; ///< what will happen
    };
    [[nodiscard]] static Drop understand(const QMimeData &data);
    void showSheet(const QString &sentence);
    void take(const Drop &drop);

    QWidget *m_window;
    QLabel *m_sheet;
    bool m_takes = true;
};

} // namespace monitron
