// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/commandpalette.h"

#include "app/widgets/palettedelegate.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

namespace monitron {

CommandPalette::CommandPalette(const Theme &theme, const std::vector<PaletteSource *> &sources,
                               const QStringList &recent, QWidget *parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint), m_model(new PaletteModel(this)),
      m_field(new QLineEdit(this)), m_list(new QListView(this)), m_nothing(new QLabel(this))
{
    setObjectName(QStringLiteral("commandPalette"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Find or do anything"));
    layOut(theme);
    for (PaletteSource *source : sources) {
        m_model->addSource(source);
        source->refresh();
    }
    m_model->setRecent(recent);
    connect(m_field, &QLineEdit::textChanged, m_model, &PaletteModel::setText);
    connect(m_model, &PaletteModel::settled, this, &CommandPalette::settle);
    connect(m_list, &QListView::clicked, this, &CommandPalette::choose);
    m_field->installEventFilter(this);
    m_model->setText(QString());
}

void CommandPalette::setOffersToWatch(bool offers)
{
    m_model->setOffersToWatch(offers);
    if (!offers)
        m_field->setPlaceholderText(tr("A monitor, an incident, a setting or an action"));
}

void CommandPalette::layOut(const Theme &theme)
{
    m_field->setObjectName(QStringLiteral("paletteField"));
    m_field->setAccessibleName(tr("Find or do anything"));
    m_field->setPlaceholderText(tr("A monitor, an incident, a setting, an action, or an address to watch"));
    m_field->setMaxLength(2000);
    m_list->setObjectName(QStringLiteral("paletteList"));
    m_list->setAccessibleName(tr("What was found"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(theme, m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_nothing->setObjectName(QStringLiteral("paletteNothing"));
    m_nothing->setProperty("role", QStringLiteral("third"));
    m_nothing->setText(tr("Nothing is called so. Fewer letters find more."));
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_nothing->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(m_field);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_nothing, 1);
}

void CommandPalette::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    const QWidget *over = parentWidget()->window();
    const int line = fontMetrics().height();
    const QSize wanted(std::min(line * 40, over->width() - 48), std::min(line * 28, over->height() - 96));
    const QPoint top = over->mapToGlobal(QPoint((over->width() - wanted.width()) / 2, 48));
    setGeometry(QRect(top, wanted));
    m_field->setFocus();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int page = std::max(1, m_list->height() / std::max(1, m_list->sizeHintForRow(0)) - 1);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Up:
        moveBy(-1);
        return true;
    case Qt::Key_Down:
        moveBy(1);
        return true;
    case Qt::Key_PageUp:
        moveBy(-page);
        return true;
    case Qt::Key_PageDown:
        moveBy(page);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_list->currentIndex());
        return true;
    default:
        return QDialog::eventFilter(watched, event);
    }
}

void CommandPalette::moveBy(int rows)
{
    if (m_model->rowCount() == 0)
        return;
    const int row = std::clamp(m_list->currentIndex().row() + rows, 0, m_model->rowCount() - 1);
    m_list->setCurrentIndex(m_model->index(row));
}

void CommandPalette::choose(const QModelIndex &index)
{
    const PaletteEntry entry = m_model->entry(index.row());
    if (!index.isValid() || !entry.enabled)
        return;
    accept();
    Q_EMIT chosen(entry);
}

void CommandPalette::settle()
{
    const bool any = m_model->rowCount() > 0;
    m_list->setVisible(any);
    m_nothing->setVisible(!any);
    if (any)
        m_list->setCurrentIndex(m_model->index(0));
}

} // namespace monitron
