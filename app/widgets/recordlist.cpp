// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/recordlist.h"

#include "app/models/format.h"
#include "app/models/recordsmodel.h"
#include "app/widgets/recorddelegate.h"
#include "app/widgets/restyle.h"

#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

namespace monitron {

namespace {
constexpr int leastRows = 4; // as high as these the list is at least
}

RecordList::RecordList(RecordsModel &model, const Theme &theme, const QString &name, const QString &title,
                       const QString &empty, QWidget *parent)
    : QFrame(parent), m_model(model), m_emptyText(empty), m_view(new QListView(this)),
      m_note(new QWidget(this)), m_says(new QLabel(m_note)), m_again(new QPushButton(tr("Try again"), m_note))
{
    setProperty("card", true);
    m_view->setObjectName(name);
    m_view->setAccessibleName(title);
    m_view->setModel(&model);
    m_view->setItemDelegate(new RecordDelegate(theme, m_view));
    m_view->setUniformItemSizes(true);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setFrameShape(QFrame::NoFrame);
    m_says->setObjectName(name + QStringLiteral("Says"));
    m_says->setTextFormat(Qt::PlainText);
    m_says->setWordWrap(true);
    m_says->setAlignment(Qt::AlignCenter);
    m_says->setContentsMargins(16, 12, 16, 12);
    m_again->setObjectName(name + QStringLiteral("Again"));
    m_again->setAccessibleName(m_again->text());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_note);
    auto *note = new QVBoxLayout(m_note);
    note->addStretch(1);
    note->addWidget(m_says);
    note->addWidget(m_again, 0, Qt::AlignHCenter);
    note->addStretch(1);

    const auto restyle = [this] {
        m_view->setMinimumHeight(leastRows * m_view->itemDelegate()->sizeHint({}, {}).height());
        m_view->doItemsLayout();
        m_view->viewport()->update();
    };
    connect(&theme, &Theme::changed, m_view, restyle);
    restyle();
    connect(m_again, &QPushButton::clicked, &m_model, &RecordsModel::reload);
    connect(&m_model, &RecordsModel::changed, this, &RecordList::refresh);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &RecordList::keepSelection);
    connect(m_view, &QListView::activated, this, &RecordList::opened);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (const int row = current(); row >= 0)
            m_key = m_model.index(row, 0).data(RecordsModel::KeyRole);
        Q_EMIT currentChanged();
    });
    refresh();
}

int RecordList::current() const
{
    const QModelIndexList rows = m_view->selectionModel()->selectedIndexes();
    return rows.isEmpty() ? -1 : rows.constFirst().row();
}

void RecordList::select(int row)
{
    m_view->setCurrentIndex(m_model.index(row, 0));
}

void RecordList::keepSelection()
{
    for (int row = 0; m_key.isValid() && row < m_model.rowCount(); ++row) {
        if (m_model.index(row, 0).data(RecordsModel::KeyRole) == m_key) {
            select(row);
            return;
        }
    }
    Q_EMIT currentChanged(); // what was selected is gone
}

void RecordList::refresh()
{
    const bool failed = m_model.error().has_value();
    const bool empty = m_model.rowCount() == 0;
    QString text;
    if (failed)
        text = format::brief(m_model.error()->message, 1000);
    else if (empty)
        text = m_model.isLoading() ? tr("Asking the server…") : m_emptyText;
    setStyleProperty(*m_says, "role", failed ? QStringLiteral("error") : QStringLiteral("third"));
    m_says->setText(text);
    m_note->setVisible(!text.isEmpty());
    m_again->setVisible(failed);
    m_view->setVisible(!empty);
}

} // namespace monitron
