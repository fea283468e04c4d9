// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncserver/api/schema.h"

#include <QJsonArray>

namespace monitron::api::schema {

namespace {

Schema typed(const char *type)
{
    return {{QStringLiteral("type"), QString::fromLatin1(type)}};
}

Schema formatted(const char *format)
{
    Schema made = typed("string");
    made[u"format"] = QString::fromLatin1(format);
    return made;
}

} // namespace

Schema text(int maxLength, int minLength)
{
    Schema made = typed("string");
    if (minLength > 0)
        made[u"minLength"] = minLength;
    if (maxLength > 0)
        made[u"maxLength"] = maxLength;
    return made;
}

Schema integer(std::optional<qint64> min, std::optional<qint64> max)
{
    Schema made = typed("integer");
    if (min)
        made[u"minimum"] = *min;
    if (max)
        made[u"maximum"] = *max;
    return made;
}

Schema number(std::optional<double> min, std::optional<double> max)
{
    Schema made = typed("number");
    if (min)
        made[u"minimum"] = *min;
    if (max)
        made[u"maximum"] = *max;
    return made;
}

Schema boolean()
{
    return typed("boolean");
}

Schema uuid()
{
    return formatted("uuid");
}

Schema time()
{
    return formatted("date-time");
}

Schema anything()
{
    return {};
}

Schema oneOf(const QStringList &values)
{
    Schema made = typed("string");
    made[u"enum"] = QJsonArray::fromStringList(values);
    return made;
}

Schema nullable(Schema schema)
{
    if (schema.contains(u"$ref"))
        return {{QStringLiteral("anyOf"), QJsonArray{schema, typed("null")}}};
    // Read with value(): operator[] would make the key that isn't there.
    schema[u"type"] = QJsonArray{schema.value(u"type"), QStringLiteral("null")};
    if (QJsonArray values = schema.value(u"enum").toArray(); !values.isEmpty()) {
        values.append(QJsonValue::Null);
        schema[u"enum"] = values;
    }
    return schema;
}

Schema arrayOf(const Schema &items, int maxItems)
{
    Schema made = typed("array");
    made[u"items"] = items;
    if (maxItems > 0)
        made[u"maxItems"] = maxItems;
    return made;
}

Schema ref(const char *name)
{
    return {{QStringLiteral("$ref"), QStringLiteral("#/components/schemas/") + QString::fromLatin1(name)}};
}

Schema described(Schema schema, const QString &description)
{
    schema[u"description"] = description;
    return schema;
}

Schema withExample(Schema schema, const QJsonObject &example)
{
    schema[u"examples"] = QJsonArray{example};
    return schema;
}

Schema writeOnly(Schema schema)
{
    schema[u"writeOnly"] = true;
    return schema;
}

Schema object(const std::vector<Property> &properties)
{
    Schema fields;
    QJsonArray required;
    for (const Property &property : properties) {
        const QString name = QString::fromLatin1(property.name);
        fields[name] = property.schema;
        if (property.required)
            required.append(name);
    }
    Schema made = typed("object");
    made[u"properties"] = fields;
    if (!required.isEmpty())
        made[u"required"] = required;
    made[u"additionalProperties"] = false;
    return made;
}

Schema mapOf(const Schema &values)
{
    Schema made = typed("object");
    made[u"additionalProperties"] = values;
    return made;
}

} // namespace monitron::api::schema
