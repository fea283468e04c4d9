// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/figurelistmodel.h"
#include "app/widgets/card.h"
#include "app/widgets/theme.h"

class QLabel;

namespace monitron {

/// A card with a short list of monitors, or a sentence where there is nothing to list.
class FigureCard : public Card
{
    Q_OBJECT
public:
    FigureCard(const QString &title, const QString &name, const Theme &theme, QWidget *parent = nullptr);

    /// `empty` is said when there are no rows.
    void setRows(std::vector<FigureRow> rows, const QString &empty);

Q_SIGNALS:
    void monitorWanted(const monitron::MonitorId &id);

private:
    FigureListModel m_rows;
    QLabel *m_empty;
};

} // namespace monitron
