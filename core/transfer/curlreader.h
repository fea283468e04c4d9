// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/curlcommand.h"
#include "core/transfer/curloptions.h"

namespace monitron {

/// Applies the options of one curl command to a monitor, in curl's order of precedence.
class CurlReader
{
public:
    /// `variables`: words of the shell that nobody replaced.
    explicit CurlReader(QByteArrayList variables) : m_variables(std::move(variables)) {}

    [[nodiscard]] Result<CurlMonitor> read(const std::vector<CurlOption> &options);

private:
    void take(const CurlOption &option);
    void takeData(const CurlOption &option);
    void takeHeader(const QString &line);
    void takeAuthorization(const QString &value);
    void takeUser(const QString &pair);
    void takeSecret(const QString &secret);
    void takeMaxTime(const CurlOption &option);
    void takeUrl(const QString &text);
    void finishUrl();
    void finishBody();
    void finishHeaders();
    void setHeader(const QString &name, const QString &value);
    [[nodiscard]] bool hasHeader(const QString &name) const;
    void warn(const QString &sentence) { m_curl.warnings.append(sentence); }
    void fail(const QString &sentence);

    QByteArrayList m_variables;
    CurlMonitor m_curl;
    QString m_problem;
    QString m_method;
    QStringList m_removed; ///< headers that the command takes out, lower case
    QByteArray m_body;
    bool m_hasBody = false;
    bool m_json = false;
    bool m_head = false;
    bool m_get = false;
    bool m_follow = false;
    std::optional<int> m_maxRedirects;
};

} // namespace monitron
