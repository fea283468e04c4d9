// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/palettemodel.h"
#include "app/widgets/theme.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListView;

namespace monitron {

/// Finds or does anything: a field over the window and a list of what answers it. The keyboard never leaves
/// the field; the arrows move in the list, Enter takes, Esc closes.
class CommandPalette : public QDialog
{
    Q_OBJECT
public:
    /// `theme` outlives it; `sources` outlive it too.
    CommandPalette(const Theme &theme, const std::vector<PaletteSource *> &sources, const QStringList &recent,
                   QWidget *parent);

    /// Whether an address that was typed is offered to be watched; it is unless told otherwise.
    void setOffersToWatch(bool offers);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// Somebody took it; the palette closes.
    void chosen(const monitron::PaletteEntry &entry);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void layOut(const Theme &theme);
    void moveBy(int rows);
    void choose(const QModelIndex &index);
    void settle();

    PaletteModel *m_model;
    QLineEdit *m_field;
    QListView *m_list;
    QLabel *m_nothing;
};

} // namespace monitron
