// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/conflictmodel.h"

#include "app/models/changewords.h"
#include "app/models/format.h"
#include "core/client/mirrorentities.h"
#include "core/storage/settingkeys.h"

#include <QJsonArray>
#include <QLocale>

#include <algorithm>

namespace monitron {

namespace {

constexpr int mostCharacters = 4000; ///< of a value on one line

bool isLong(const QString &field)
{
    return field == u"notes" || field == u"body";
}

QString listText(const QJsonArray &list)
{
    QStringList words;
    for (const QJsonValue &one : list)
        words.append(one.toString());
    return words.join(QStringLiteral(", "));
}

} // namespace

ConflictModel::ConflictModel(EditView edit, QObject *parent) : QObject(parent), m_edit(std::move(edit))
{
    for (const EditedField &field : m_edit.fields)
        m_fields.push_back({field, field.contradicts ? Choice::None : Choice::Mine, {}, {}});
    std::stable_partition(m_fields.begin(), m_fields.end(),
                          [](const Field &of) { return of.field.contradicts; });
}

QString ConflictModel::name(int row) const
{
    QString name = settingName(field(row).name);
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    return name;
}

QString ConflictModel::words(int row, const QJsonValue &value) const
{
    const QString &field = this->field(row).name;
    if (field == secretField)
        return value.isString()    ? tr("the one you set", "a password")
               : value.toInt() > 0 ? tr("the one set there", "a password")
                                   : format::none();
    const bool isTime = m_edit.entity == PendingEdit::Entity::Setting &&
                        m_edit.target == settingkeys::mutedUntil.toUtf8() && value.isDouble();
    if (isTime)
        return format::exactTime(Timestamp(value.toInteger()));
    if (value.isString() && isLong(field))
        return value.toString().isEmpty() ? format::none() : value.toString();
    return settingValue(field, value, mostCharacters);
}

QString ConflictModel::before(int row) const
{
    return field(row).name == secretField ? QString() : words(row, field(row).before);
}

QJsonValue ConflictModel::value(const Field &of) const
{
    switch (of.choice) {
    case Choice::Mine:
        return of.field.mine;
    case Choice::Theirs:
        return of.field.theirs;
    case Choice::Typed:
        return of.typed;
    case Choice::None:
        break;
    }
    return QJsonValue(QJsonValue::Undefined);
}

QString ConflictModel::result(int row) const
{
    return choice(row) == Choice::None ? QString() : words(row, value(m_fields[static_cast<size_t>(row)]));
}

ConflictModel::Typing ConflictModel::typing(int row) const
{
    const EditedField &of = field(row);
    if (m_edit.entity == PendingEdit::Entity::Setting || of.name == secretField || of.name == u"kind" ||
        of.name == u"auth_scheme")
        return Typing::Not;
    if (of.mine.isString())
        return isLong(of.name) ? Typing::Text : Typing::Line;
    if (of.mine.isDouble())
        return Typing::Number;
    return of.name == u"tags" ? Typing::List : Typing::Not;
}

QString ConflictModel::unit(int row) const
{
    return field(row).name.endsWith(u"_seconds") ? tr("seconds") : QString();
}

QString ConflictModel::typedText(int row) const
{
    const QJsonValue now = value(m_fields[static_cast<size_t>(row)]);
    if (now.isDouble())
        return QLocale().toString(now.toDouble(), 'g', 12);
    return now.isArray() ? listText(now.toArray()) : now.toString();
}

void ConflictModel::choose(int row, Choice choice)
{
    Field &of = m_fields[static_cast<size_t>(row)];
    of.choice = choice;
    of.problem.clear();
    Q_EMIT changed();
}

void ConflictModel::chooseAll(Choice choice)
{
    for (Field &of : m_fields) {
        of.choice = choice;
        of.problem.clear();
    }
    Q_EMIT changed();
}

void ConflictModel::type(int row, const QString &text)
{
    Field &of = m_fields[static_cast<size_t>(row)];
    of.choice = Choice::Typed;
    of.problem.clear();
    switch (typing(row)) {
    case Typing::Not:
        return;
    case Typing::Line:
    case Typing::Text:
        of.typed = text;
        break;
    case Typing::Number: {
        bool isNumber = false;
        const double number = QLocale().toDouble(text.trimmed(), &isNumber);
        of.typed = number;
        if (!isNumber)
            of.problem = tr("is not a number");
        break;
    }
    case Typing::List: {
        QJsonArray list;
        const QStringList parts = text.split(u',', Qt::SkipEmptyParts);
        for (const QString &part : parts) {
            if (!part.trimmed().isEmpty())
                list.append(part.trimmed());
        }
        of.typed = list;
        break;
    }
    }
    Q_EMIT changed();
}

int ConflictModel::undecided() const
{
    return static_cast<int>(std::count_if(m_fields.begin(), m_fields.end(), [](const Field &of) {
        return of.choice == Choice::None || !of.problem.isEmpty();
    }));
}

EditDecision ConflictModel::decision() const
{
    EditDecision decision;
    decision.kind = EditDecision::Kind::Settle;
    decision.entity = m_edit.entity;
    decision.target = m_edit.target;
    for (const Field &of : m_fields) {
        const QJsonValue chosen = value(of);
        if (!chosen.isUndefined())
            decision.result[of.field.name] = chosen;
        if (!of.field.theirs.isUndefined())
            decision.seen[of.field.name] = of.field.theirs;
    }
    return decision;
}

} // namespace monitron
