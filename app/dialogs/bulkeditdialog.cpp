// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/bulkeditdialog.h"

#include "app/widgets/restyle.h"
#include "app/widgets/textsize.h"
#include "app/widgets/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

namespace monitron {

namespace {

/// Errors in the colour of errors, what stays as it is in a quiet one.
class PreviewDelegate : public QStyledItemDelegate
{
public:
    PreviewDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const bool wrong = index.data(BulkEditModel::ErrorRole).toBool();
        const bool changed = index.data(BulkEditModel::ChangedRole).toBool();
        const auto role = wrong     ? Palette::Role::DownPillText
                          : changed ? Palette::Role::Text
                                    : Palette::Role::TextThird;
        option->palette.setColor(QPalette::Text, m_theme.color(role));
        option->textElideMode = Qt::ElideRight;
    }

private:
    const Theme &m_theme;
};

QTableView *previewTable(BulkEditModel *model, const Theme &theme, QWidget *parent)
{
    auto *table = new QTableView(parent);
    table->setObjectName(QStringLiteral("bulkPreview"));
    table->setAccessibleName(BulkEditDialog::tr("Preview"));
    table->setModel(model);
    table->setItemDelegateForColumn(BulkEditModel::AfterColumn, new PreviewDelegate(theme, table));
    table->setSelectionMode(QAbstractItemView::NoSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setWordWrap(false);
    table->setShowGrid(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    return table;
}

} // namespace

BulkEditDialog::BulkEditDialog(std::vector<Monitor> monitors, const Theme &theme, QWidget *parent)
    : QDialog(parent), m_model(new BulkEditModel(std::move(monitors), this)), m_field(new QComboBox(this)),
      m_inputs(new QStackedWidget(this)), m_number(new QSpinBox), m_text(new QLineEdit),
      m_choice(new QComboBox), m_hint(new QLabel(this)), m_counts(new QLabel(this))
{
    setObjectName(QStringLiteral("bulkEdit"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Edit %n monitor(s)", nullptr, m_model->rowCount()));
    resizeForText(*this, {640, 560});
    buildInputs();
    auto *form = new QFormLayout;
    form->addRow(tr("&Field"), m_field);
    form->addRow(tr("&Value"), m_inputs);
    form->addRow(QString(), m_hint);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_apply = buttons->addButton(tr("Apply"), QDialogButtonBox::AcceptRole);
    m_apply->setObjectName(QStringLiteral("bulkApply"));
    setStyleProperty(*m_apply, "primary", true);
    m_apply->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &BulkEditDialog::apply);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(previewTable(m_model, theme, this), 1);
    layout->addWidget(m_counts);
    layout->addWidget(buttons);
    connect(m_field, &QComboBox::currentIndexChanged, this, &BulkEditDialog::takeField);
    connect(m_number, &QSpinBox::valueChanged, this, &BulkEditDialog::preview);
    connect(m_text, &QLineEdit::textChanged, this, &BulkEditDialog::preview);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &BulkEditDialog::preview);
    connect(m_model, &BulkEditModel::worked, this, &BulkEditDialog::showCounts);
    takeField();
}

void BulkEditDialog::buildInputs()
{
    m_field->setObjectName(QStringLiteral("bulkField"));
    m_field->setAccessibleName(tr("Field"));
    for (const BulkField &one : m_model->fields())
        m_field->addItem(one.label, one.key);
    m_field->setMaxVisibleItems(m_field->count());
    const std::pair<QWidget *, const char *> inputs[] = {
        {m_number, "bulkNumber"}, {m_text, "bulkText"}, {m_choice, "bulkChoice"}};
    for (const auto &[input, name] : inputs) {
        input->setObjectName(QString::fromLatin1(name));
        input->setAccessibleName(tr("Value"));
        m_inputs->addWidget(input);
    }
    m_inputs->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_hint->setWordWrap(true);
    m_hint->setProperty("role", QStringLiteral("small"));
    m_counts->setObjectName(QStringLiteral("bulkCounts"));
    m_counts->setWordWrap(true);
}

const BulkField &BulkEditDialog::field() const
{
    return m_model->fields()[static_cast<size_t>(m_field->currentIndex())];
}

void BulkEditDialog::takeField()
{
    const QSignalBlocker number(m_number);
    const QSignalBlocker text(m_text);
    const QSignalBlocker choice(m_choice);
    m_inputs->setCurrentIndex(static_cast<int>(field().input));
    m_number->setRange(field().low, field().high);
    m_number->setSuffix(field().suffix);
    m_number->setValue(m_model->firstNumber(m_field->currentIndex()));
    m_text->clear();
    m_choice->clear();
    m_choice->addItems(field().choices);
    m_hint->setText(field().hint);
    m_hint->setVisible(!field().hint.isEmpty());
    preview();
}

QVariant BulkEditDialog::value() const
{
    switch (field().input) {
    case BulkField::Input::Number:
        return m_number->value();
    case BulkField::Input::Text:
        return m_text->text();
    case BulkField::Input::Choice:
        return m_choice->currentText();
    }
    return {};
}

void BulkEditDialog::preview()
{
    m_apply->setEnabled(false);
    m_model->setChange(m_field->currentIndex(), value());
}

void BulkEditDialog::showCounts()
{
    QStringList parts{tr("%n will change", nullptr, m_model->changed()),
                      tr("%n unchanged", nullptr, m_model->unchanged())};
    if (m_model->invalid() > 0)
        parts.append(tr("%n can't take this value", nullptr, m_model->invalid()));
    setStyleProperty(*m_counts, "role",
                     m_model->invalid() > 0 ? QStringLiteral("error") : QStringLiteral("third"));
    m_counts->setText(parts.join(QStringLiteral(" · ")));
    m_apply->setEnabled(m_model->changed() > 0 && m_model->invalid() == 0);
}

void BulkEditDialog::apply()
{
    if (!m_apply->isEnabled())
        return;
    const MonitorEdit edit = m_model->edit();
    Q_EMIT applied(
        edit,
        tr("“%1” changed in %n monitor(s)", nullptr, static_cast<int>(edit.after.size())).arg(field().label));
    accept();
}

} // namespace monitron
