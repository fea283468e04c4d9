// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/importrow.h"

#include "core/base/coretext.h"
#include "core/model/monitorjson.h"

namespace monitron {

namespace {

/// What belongs to a stored monitor, not to its settings.
const QStringList storedFields{QStringLiteral("id"), QStringLiteral("version"), QStringLiteral("created_at"),
                               QStringLiteral("updated_at")};

void dropUnknown(QJsonObject &object, ImportRow &row)
{
    const QStringList fields = object.keys();
    for (const QString &field : fields) {
        if (storedFields.contains(field))
            object.remove(field);
        else if (!importableFields().contains(field)) {
            row.warnings.append(CoreText::tr("“%1” is not a known field and is left out.").arg(field));
            object.remove(field);
        } else if (object.value(field).isNull()) {
            object.remove(field);
        }
    }
}

void readFlag(QJsonObject &object, const QString &field, ImportRow &row)
{
    QJsonValue value = object.value(field);
    if (value.isDouble())
        value = QString::number(value.toDouble());
    if (!value.isString())
        return;
    const auto flag = flagFromText(value.toString());
    if (!flag)
        row.warnings.append(CoreText::tr("%1: “%2” is taken as no; yes is true, 1, yes or y.")
                                .arg(field, value.toString().left(40)));
    object.insert(field, flag.value_or(false));
}

void readNumber(QJsonObject &object, const QString &field)
{
    bool isNumber = false;
    const double number = object.value(field).toString().trimmed().toDouble(&isNumber);
    if (isNumber)
        object.insert(field, number);
}

/// Texts become what the field is; what can't is left for monitorFromJson() to refuse.
void convertTexts(QJsonObject &object, ImportRow &row)
{
    const QStringList fields = object.keys();
    for (const QString &field : fields) {
        const QJsonValue::Type type = importableFields().value(field).type();
        if (type == QJsonValue::Bool)
            readFlag(object, field, row);
        else if (type == QJsonValue::Double && object.value(field).isString())
            readNumber(object, field);
    }
}

/// monitorFromJson() names one field at a time: take it out and go on, so that all are named.
void readFields(QJsonObject object, ImportRow &row)
{
    for (;;) {
        auto monitor = monitorFromJson(object);
        if (monitor) {
            row.monitor = std::move(*monitor);
            return;
        }
        const QString message = monitor.error().message;
        const QString field = message.section(QStringLiteral(": "), 0, 0);
        row.errors.push_back({field, message.section(QStringLiteral(": "), 1)});
        const QString top = field.section(u'.', 0, 0);
        if (!object.contains(top))
            return;
        object.remove(top);
    }
}

} // namespace

const QJsonObject &importableFields()
{
    static const QJsonObject fields = toJson(Monitor(), Fields::Portable);
    return fields;
}

std::optional<bool> flagFromText(const QString &text)
{
    const QString word = text.trimmed().toLower();
    if (word == u"true" || word == u"1" || word == u"yes" || word == u"y")
        return true;
    if (word == u"false" || word == u"0" || word == u"no" || word == u"n")
        return false;
    return std::nullopt;
}

void readImportRow(QJsonObject object, ImportRow &row)
{
    dropUnknown(object, row);
    convertTexts(object, row);
    const QString url = object.value(QStringLiteral("url")).toString().trimmed();
    if (!object.contains(QStringLiteral("kind")) &&
        url.startsWith(QStringLiteral("tcp://"), Qt::CaseInsensitive))
        object.insert(QStringLiteral("kind"), QStringLiteral("tcp"));
    readFields(object, row);
    row.monitor.name = row.monitor.name.trimmed();
    row.monitor.url = row.monitor.url.trimmed();
    for (const FieldError &error : validate(row.monitor)) {
        const bool known = std::any_of(row.errors.begin(), row.errors.end(),
                                       [&error](const FieldError &e) { return e.field == error.field; });
        if (!known)
            row.errors.push_back(error);
    }
    if (row.monitor.http.auth.scheme != HttpAuth::Scheme::None)
        row.warnings.append(
            CoreText::tr("Its password or token is not in the file: enter it after the import."));
}

} // namespace monitron
