// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cli/checkreport.h"

#include <QDateTime>

#include <algorithm>
#include <array>

namespace monitron {

namespace {

constexpr int barWidth = 40;

QString milliseconds(qint64 us)
{
    return QStringLiteral("%1 ms").arg(static_cast<double>(us) / 1000.0, 0, 'f', us < 100'000 ? 1 : 0);
}

// Whatever came from outside: no escape sequences, no line breaks.
QString plain(QString text)
{
    for (QChar &c : text) {
        if (!c.isPrint() && !c.isSurrogate())
            c = QChar::ReplacementCharacter;
    }
    return text;
}

QString dayOf(Timestamp at)
{
    return QDateTime::fromMSecsSinceEpoch(at.ms(), Qt::UTC).toString(u"yyyy-MM-dd");
}

/// A bar from `from` to `to` (eighths of a column), never shorter than an eighth.
QString bar(int from, int to)
{
    static constexpr std::array eighths{u'▏', u'▎', u'▍', u'▌', u'▋', u'▊', u'▉', u'█'};
    QString text(from / 8, u' ');
    const int length = std::max(1, to - from);
    text += QString(length / 8, u'█');
    if (length % 8 > 0)
        text += QChar(eighths.at(static_cast<std::size_t>(length % 8 - 1)));
    return text;
}

} // namespace

QString CheckReport::coloured(const QString &text, const char *code) const
{
    return m_coloured ? QStringLiteral("\x1b[%1m%2\x1b[0m").arg(QLatin1String(code), text) : text;
}

QString CheckReport::waterfall(const CheckResult &result) const
{
    struct Row
    {
        QString label;
        std::optional<qint64> us;
        const char *colour;
    };
    const Phases &phases = result.phases;
    const std::array rows{Row{tr("DNS"), phases.dns, "36"}, Row{tr("Connect"), phases.connect, "33"},
                          Row{tr("TLS"), phases.tls, "35"}, Row{tr("First byte"), phases.firstByte, "32"},
                          Row{tr("Transfer"), phases.transfer, "34"}};
    qint64 sum = 0;
    qsizetype labelWidth = 0;
    for (const Row &row : rows) {
        sum += row.us.value_or(0);
        labelWidth = std::max(labelWidth, row.label.size());
    }
    const double scale = barWidth * 8.0 / static_cast<double>(std::max<qint64>(1, sum));
    QString text;
    qint64 at = 0;
    for (const Row &row : rows) {
        if (!row.us)
            continue;
        const int from = static_cast<int>(static_cast<double>(at) * scale);
        at += *row.us;
        const int to = static_cast<int>(static_cast<double>(at) * scale);
        text += QStringLiteral("  %1 %2  %3\n")
                    .arg(row.label.leftJustified(labelWidth), milliseconds(*row.us).rightJustified(11),
                         coloured(bar(from, to), row.colour));
    }
    return text;
}

QString CheckReport::text(const CheckResult &result, Timestamp now) const
{
    const bool good = result.outcome == Outcome::Good;
    QStringList head{good ? coloured(tr("UP"), "1;32") : coloured(tr("DOWN"), "1;31")};
    if (good && result.statusCode > 0)
        head += QString::number(result.statusCode);
    if (!good)
        head += plain(result.message);
    head += milliseconds(result.totalUs);
    head += plain(result.facts.finalUrl);
    QString text = head.join(QStringLiteral("  ")) + u'\n' + waterfall(result);

    QStringList facts;
    for (const QString &fact : {result.facts.protocol, result.facts.tlsVersion}) {
        if (!fact.isEmpty())
            facts += fact;
    }
    if (result.statusCode > 0)
        facts += tr("%1 bytes").arg(result.bytes);
    if (!facts.isEmpty())
        text += QStringLiteral("  ") + facts.join(QStringLiteral(", ")) + u'\n';
    if (!result.facts.chain.empty()) {
        const Certificate &leaf = result.facts.chain.front();
        const qint64 days = std::chrono::duration_cast<std::chrono::hours>(leaf.notAfter - now).count() / 24;
        text += QStringLiteral("  ") +
                (leaf.notAfter < now ? tr("Certificate %1 from %2 ended on %3")
                                           .arg(plain(leaf.subject), plain(leaf.issuer), dayOf(leaf.notAfter))
                                     : tr("Certificate %1 from %2 ends on %3, in %4 days")
                                           .arg(plain(leaf.subject), plain(leaf.issuer), dayOf(leaf.notAfter))
                                           .arg(days)) +
                u'\n';
    }
    return text;
}

QString CheckReport::summary(std::vector<CheckResult> results) const
{
    std::ranges::sort(results, {}, &CheckResult::totalUs);
    const auto good = std::ranges::count(results, Outcome::Good, &CheckResult::outcome);
    const auto quantile = [&](std::size_t percent) {
        return milliseconds(results[(results.size() - 1) * percent / 100].totalUs);
    };
    return tr("%1 of %2 up; min %3, p50 %4, p95 %5, max %6")
               .arg(good)
               .arg(results.size())
               .arg(quantile(0), quantile(50), quantile(95), quantile(100)) +
           u'\n';
}

} // namespace monitron
