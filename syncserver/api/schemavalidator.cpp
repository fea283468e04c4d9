// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncserver/api/schemavalidator.h"

#include <QDateTime>
#include <QJsonArray>
#include <QRegularExpression>
#include <QUuid>

#include <cmath>

namespace monitron::api {

namespace {

bool isOfType(const QJsonValue &value, const QString &type)
{
    if (type == u"null")
        return value.isNull();
    if (type == u"string")
        return value.isString();
    if (type == u"boolean")
        return value.isBool();
    if (type == u"number")
        return value.isDouble();
    if (type == u"integer")
        return value.isDouble() && value.toDouble() == std::floor(value.toDouble()) &&
               std::abs(value.toDouble()) < 9.0e15;
    if (type == u"array")
        return value.isArray();
    return type == u"object" && value.isObject();
}

QStringList typesOf(const schema::Schema &schema)
{
    const QJsonValue type = schema[u"type"];
    if (type.isString())
        return {type.toString()};
    QStringList types;
    const QJsonArray list = type.toArray();
    for (const QJsonValue &one : list)
        types << one.toString();
    return types;
}

QString typeRule(const QStringList &types)
{
    QStringList words;
    for (const QString &type : types) {
        if (type == u"string")
            words << QStringLiteral("a text");
        else if (type == u"boolean")
            words << QStringLiteral("true or false");
        else if (type == u"number")
            words << QStringLiteral("a number");
        else if (type == u"integer")
            words << QStringLiteral("a whole number");
        else if (type == u"array")
            words << QStringLiteral("a list");
        else if (type == u"object")
            words << QStringLiteral("an object");
        else
            words << type;
    }
    return QStringLiteral("must be ") + words.join(QStringLiteral(" or "));
}

QString bound(const QJsonValue &value)
{
    return QString::number(value.toDouble(), 'g', 15);
}

QString rangeRule(const schema::Schema &schema)
{
    const bool low = schema.contains(u"minimum");
    const bool high = schema.contains(u"maximum");
    if (low && high)
        return QStringLiteral("must be from %1 to %2")
            .arg(bound(schema[u"minimum"]), bound(schema[u"maximum"]));
    return low ? QStringLiteral("must be at least %1").arg(bound(schema[u"minimum"]))
               : QStringLiteral("must be at most %1").arg(bound(schema[u"maximum"]));
}

bool isTime(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("^\\d{4}-\\d\\d-\\d\\d[Tt]\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?([Zz]|[+-]\\d\\d:\\d\\d)$"));
    return form.match(text).hasMatch() && QDateTime::fromString(text.toUpper(), Qt::ISODateWithMs).isValid();
}

QString textRule(const QString &text, const schema::Schema &schema)
{
    const int min = schema[u"minLength"].toInt();
    const int max = schema[u"maxLength"].toInt();
    const auto length = text.toUcs4().size(); // JSON Schema counts characters
    if (length < min)
        return min == 1 ? QStringLiteral("must not be empty")
                        : QStringLiteral("must have at least %1 characters").arg(min);
    if (max > 0 && length > max)
        return QStringLiteral("must have at most %1 characters").arg(max);
    const QString format = schema[u"format"].toString();
    if (format == u"uuid" && (text.size() != 36 || QUuid::fromString(text).isNull()))
        return QStringLiteral("must be a UUID");
    if (format == u"date-time" && !isTime(text))
        return QStringLiteral("must be a time such as 2026-01-31T12:00:00Z");
    return {};
}

} // namespace

std::vector<FieldError> SchemaValidator::check(const QJsonValue &value, const schema::Schema &schema,
                                               const QString &field) const
{
    Errors errors;
    visit(value, schema, field, errors);
    return errors;
}

void SchemaValidator::visit(const QJsonValue &value, const schema::Schema &schema, const QString &field,
                            Errors &errors) const
{
    if (const QString ref = schema[u"$ref"].toString(); !ref.isEmpty())
        return visit(value, m_components[ref.section(u'/', -1)].toObject(), field, errors);
    const auto wrong = [&](const QString &rule) {
        errors.push_back({field.isEmpty() ? QStringLiteral("body") : field, rule});
    };
    if (const QJsonArray any = schema[u"anyOf"].toArray(); !any.isEmpty()) {
        if (!fitsAny(value, any))
            visit(value, any.first().toObject(), field, errors);
        return;
    }
    const QStringList types = typesOf(schema);
    if (!types.isEmpty() &&
        std::none_of(types.begin(), types.end(), [&](const QString &type) { return isOfType(value, type); }))
        return wrong(typeRule(types));
    if (value.isNull())
        return;
    if (const QJsonArray values = schema[u"enum"].toArray(); !values.isEmpty() && !values.contains(value)) {
        QStringList words;
        for (const QJsonValue &one : values) {
            if (one.isString())
                words << u'"' + one.toString() + u'"';
        }
        return wrong(QStringLiteral("must be one of ") + words.join(QStringLiteral(", ")));
    }
    if (value.isString()) {
        if (const QString rule = textRule(value.toString(), schema); !rule.isEmpty())
            wrong(rule);
    } else if (value.isDouble()) {
        if ((schema.contains(u"minimum") && value.toDouble() < schema[u"minimum"].toDouble()) ||
            (schema.contains(u"maximum") && value.toDouble() > schema[u"maximum"].toDouble()))
            wrong(rangeRule(schema));
    } else if (value.isObject()) {
        visitObject(value.toObject(), schema, field, errors);
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        const int max = schema[u"maxItems"].toInt();
        if (max > 0 && array.size() > max)
            return wrong(QStringLiteral("must have at most %1 entries").arg(max));
        for (qsizetype i = 0; i < array.size(); ++i)
            visit(array[i], schema[u"items"].toObject(), QStringLiteral("%1[%2]").arg(field).arg(i), errors);
    }
}

void SchemaValidator::visitObject(const QJsonObject &object, const schema::Schema &schema,
                                  const QString &field, Errors &errors) const
{
    const QString prefix = field.isEmpty() ? QString() : field + u'.';
    const QJsonObject properties = schema[u"properties"].toObject();
    const QJsonArray required = schema[u"required"].toArray();
    for (const QJsonValue &name : required) {
        if (!object.contains(name.toString()))
            errors.push_back({prefix + name.toString(), QStringLiteral("is missing")});
    }
    const QJsonValue others = schema[u"additionalProperties"];
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (const auto known = properties.constFind(it.key()); known != properties.constEnd())
            visit(it.value(), known->toObject(), prefix + it.key(), errors);
        else if (others.isObject())
            visit(it.value(), others.toObject(), prefix + it.key(), errors);
        else if (others.isBool() && !others.toBool())
            errors.push_back({prefix + it.key(), QStringLiteral("is not a known field")});
    }
}

bool SchemaValidator::fitsAny(const QJsonValue &value, const QJsonArray &schemas) const
{
    return std::any_of(schemas.begin(), schemas.end(),
                       [&](const QJsonValue &schema) { return check(value, schema.toObject()).empty(); });
}

} // namespace monitron::api
