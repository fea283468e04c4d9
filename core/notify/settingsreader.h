// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/monitorvalidation.h"

#include <QJsonObject>
#include <QSet>

namespace monitron {

/// Takes a channel's settings out of their JSON, field by field, and collects the rules that are broken.
class SettingsReader
{
public:
    explicit SettingsReader(const QJsonObject &settings) : m_settings(settings) {}

    /// The value, or `missing` when it isn't there; a wrong type or a control character is an error.
    [[nodiscard]] QString text(const QString &field, const QString &missing = {});
    [[nodiscard]] int number(const QString &field, int low, int high, int missing);
    /// One text is taken as a list of one.
    [[nodiscard]] QStringList texts(const QString &field);
    [[nodiscard]] QJsonValue value(const QString &field);

    void fail(const QString &field, const QString &message) { m_errors.push_back({field, message}); }
    [[nodiscard]] bool hasFailed(const QString &field) const;

    /// Also names every setting that nothing has asked for.
    [[nodiscard]] std::vector<FieldError> finish();

private:
    QJsonObject m_settings;
    QSet<QString> m_known;
    std::vector<FieldError> m_errors;
};

/// "host: is needed; port: must be …": broken rules as one sentence for a delivery's record.
[[nodiscard]] QString toSentence(const std::vector<FieldError> &errors);

/// Whether `text` has characters that could break a line or a header.
[[nodiscard]] bool hasControlCharacter(const QString &text);

/// What a server said, made fit to be shown: no control characters, at most `longest` characters.
[[nodiscard]] QString shownWords(const QByteArray &words, qsizetype longest);

} // namespace monitron
