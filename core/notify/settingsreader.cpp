// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notify/settingsreader.h"

#include "core/base/coretext.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace monitron {

QJsonValue SettingsReader::value(const QString &field)
{
    m_known.insert(field);
    return m_settings.value(field);
}

QString SettingsReader::text(const QString &field, const QString &missing)
{
    const QJsonValue found = value(field);
    if (found.isUndefined() || found.isNull())
        return missing;
    if (!found.isString())
        fail(field, CoreText::tr("must be a text"));
    else if (hasControlCharacter(found.toString()))
        fail(field, CoreText::tr("must be one line without control characters"));
    return found.toString().trimmed();
}

int SettingsReader::number(const QString &field, int low, int high, int missing)
{
    const QJsonValue found = value(field);
    if (found.isUndefined() || found.isNull())
        return missing;
    const double number = found.toDouble();
    if (!found.isDouble() || number != std::floor(number) || number < low || number > high) {
        fail(field, CoreText::tr("must be a whole number from %1 to %2").arg(low).arg(high));
        return missing;
    }
    return static_cast<int>(number);
}

QStringList SettingsReader::texts(const QString &field)
{
    const QJsonValue found = value(field);
    if (found.isUndefined() || found.isNull())
        return {};
    const QJsonArray array = found.isString() ? QJsonArray{found} : found.toArray();
    if (!found.isString() && !found.isArray())
        fail(field, CoreText::tr("must be a list of texts"));
    QStringList texts;
    for (const QJsonValue &entry : array) {
        if (!entry.isString() || hasControlCharacter(entry.toString()))
            fail(field, CoreText::tr("must be a list of texts of one line each"));
        else if (!entry.toString().trimmed().isEmpty())
            texts.append(entry.toString().trimmed());
    }
    return texts;
}

bool SettingsReader::hasFailed(const QString &field) const
{
    return std::any_of(m_errors.begin(), m_errors.end(),
                       [&](const FieldError &e) { return e.field == field; });
}

std::vector<FieldError> SettingsReader::finish()
{
    const QStringList fields = m_settings.keys();
    for (const QString &field : fields) {
        if (!m_known.contains(field))
            fail(field, CoreText::tr("is not a setting of this kind of channel"));
    }
    return m_errors;
}

QString toSentence(const std::vector<FieldError> &errors)
{
    QStringList parts;
    for (const FieldError &error : errors)
        parts.append(error.field + QStringLiteral(": ") + error.message);
    return parts.join(u"; ");
}

bool hasControlCharacter(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return c.category() == QChar::Other_Control || c == QChar::LineSeparator ||
               c == QChar::ParagraphSeparator;
    });
}

QString shownWords(const QByteArray &words, qsizetype longest)
{
    QString text = QString::fromUtf8(words.left(4 * longest));
    for (QChar &c : text) {
        if (hasControlCharacter(QString(c)))
            c = u' ';
    }
    text = text.simplified();
    if (text.size() > longest)
        text = text.left(longest - 1) + u'…';
    return text;
}

} // namespace monitron
