// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/tagsdialog.h"

#include "app/models/format.h"
#include "app/models/monitorlistmodel.h"
#include "app/models/tagcolors.h"
#include "app/models/tagedits.h"
#include "app/widgets/textsize.h"
#include "app/widgets/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace monitron {

namespace {
constexpr int chipSide = 16;
constexpr int shortName = 60;
} // namespace

TagsDialog::TagsDialog(const MonitorListModel &monitors, TagColors &colors, const Theme &theme,
                       QWidget *parent)
    : QDialog(parent), m_monitors(monitors), m_colors(colors), m_theme(theme), m_list(new QListWidget(this)),
      m_empty(new QLabel(tr("No monitor has a tag yet. Tags are given where a monitor is edited."), this)),
      m_name(new QLineEdit(this)), m_color(new QComboBox(this)),
      m_rename(new QPushButton(tr("Rename"), this)), m_remove(new QPushButton(tr("Remove from all"), this))
{
    setObjectName(QStringLiteral("tagsDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Tags"));
    resizeForText(*this, {440, 440});
    buildFields();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *nameRow = new QHBoxLayout;
    nameRow->addWidget(m_name, 1);
    nameRow->addWidget(m_rename);
    auto *form = new QFormLayout;
    auto *nameLabel = new QLabel(tr("&Name"), this);
    nameLabel->setBuddy(m_name); // the row is a layout: the form finds no field to go to
    form->addRow(nameLabel, nameRow);
    form->addRow(tr("&Colour"), m_color);
    form->addRow(QString(), m_remove);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_empty, 1);
    layout->addLayout(form);
    layout->addWidget(buttons);

    connect(m_list, &QListWidget::currentItemChanged, this, &TagsDialog::takeCurrent);
    connect(m_rename, &QPushButton::clicked, this, [this] {
        if (!m_name->text().trimmed().isEmpty())
            change(m_name->text());
    });
    connect(m_remove, &QPushButton::clicked, this, [this] { change({}); });
    connect(m_color, &QComboBox::activated, this,
            [this](int color) { m_colors.setColor(current(), static_cast<TagColor>(color)); });
    connect(&m_colors, &TagColors::changed, this, &TagsDialog::fill);
    connect(&m_monitors, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &, const QModelIndex &, const QList<int> &roles) {
                if (roles.isEmpty()) // names, groups or tags
                    fill();
            });
    fill();
}

void TagsDialog::buildFields()
{
    m_list->setObjectName(QStringLiteral("tagList"));
    m_list->setAccessibleName(tr("Tags"));
    m_empty->setObjectName(QStringLiteral("noTags"));
    m_empty->setProperty("role", QStringLiteral("third"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_name->setObjectName(QStringLiteral("tagName"));
    m_name->setAccessibleName(tr("Name"));
    m_color->setObjectName(QStringLiteral("tagColor"));
    m_color->setAccessibleName(tr("Colour"));
    m_rename->setObjectName(QStringLiteral("renameTag"));
    m_rename->setAutoDefault(false);
    m_remove->setObjectName(QStringLiteral("removeTag"));
    m_remove->setAutoDefault(false);
    for (int color = 0; color < tagColorCount; ++color)
        m_color->addItem(chip(color), tagColorName(static_cast<TagColor>(color)));
}

QIcon TagsDialog::chip(int color) const
{
    QPixmap pixmap(chipSide, chipSide);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.palette().chipText(static_cast<TagColor>(color)));
    painter.setBrush(m_theme.palette().chip(static_cast<TagColor>(color)));
    painter.drawRoundedRect(QRectF(pixmap.rect()).adjusted(1.5, 1.5, -1.5, -1.5), 4, 4);
    return {pixmap};
}

QString TagsDialog::current() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? item->data(Qt::UserRole).toString() : QString();
}

void TagsDialog::fill()
{
    const QString before = current();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    const QStringList tags = tagsOf(m_monitors.rows());
    for (const QString &tag : tags) {
        auto *item = new QListWidgetItem(chip(static_cast<int>(m_colors.colorOf(tag))),
                                         format::brief(tag, shortName), m_list);
        item->setData(Qt::UserRole, tag);
        if (tag == before)
            m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem())
        m_list->setCurrentRow(0);
    m_list->setVisible(!tags.isEmpty());
    m_empty->setVisible(tags.isEmpty());
    takeCurrent();
}

void TagsDialog::takeCurrent()
{
    const QString tag = current();
    m_name->setText(tag);
    m_color->setCurrentIndex(static_cast<int>(m_colors.colorOf(tag)));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_name, m_color, m_rename, m_remove})
        widget->setEnabled(!tag.isEmpty());
}

void TagsDialog::change(const QString &name)
{
    const QString tag = current();
    const MonitorEdit edit = renameTag(m_monitors.rows(), tag, name);
    if (edit.isEmpty())
        return;
    const QString target = name.trimmed();
    if (!target.isEmpty()) // it keeps its colour
        m_colors.setColor(target, m_colors.colorOf(tag));
    Q_EMIT edited(edit, target.isEmpty()
                            ? tr("Tag “%1” removed").arg(format::brief(tag, shortName))
                            : tr("Tag “%1” renamed to “%2”")
                                  .arg(format::brief(tag, shortName), format::brief(target, shortName)));
}

} // namespace monitron
