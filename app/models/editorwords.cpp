// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/editorwords.h"

#include "app/models/format.h"
#include "app/models/retrytext.h"
#include "core/model/monitorvalidation.h"

#include <QCoreApplication>
#include <QLocale>

namespace monitron {

namespace {

struct EditorWords
{
    Q_DECLARE_TR_FUNCTIONS(EditorWords)
};

class Comparison
{
public:
    void values(const QString &field, const QString &mine, const QString &theirs)
    {
        if (mine != theirs)
            m_lines.append(EditorWords::tr("%1: “%2”, theirs “%3”")
                               .arg(field, format::brief(mine, 40), format::brief(theirs, 40)));
    }
    void numbers(const QString &field, qint64 mine, qint64 theirs)
    {
        values(field, QLocale().toString(mine), QLocale().toString(theirs));
    }
    void flags(const QString &field, bool mine, bool theirs)
    {
        const auto word = [](bool on) { return on ? EditorWords::tr("on") : EditorWords::tr("off"); };
        values(field, word(mine), word(theirs));
    }
    void differ(const QString &field, bool differs)
    {
        if (differs)
            m_lines.append(field);
    }
    [[nodiscard]] QStringList take() { return std::move(m_lines); }

private:
    QStringList m_lines;
};

void compareRequest(Comparison &compare, const HttpOptions &mine, const HttpOptions &theirs)
{
    compare.values(EditorWords::tr("Method"), mine.method, theirs.method);
    compare.differ(EditorWords::tr("Headers"), mine.headers != theirs.headers);
    compare.differ(EditorWords::tr("Body"), mine.body != theirs.body);
    compare.differ(EditorWords::tr("Authentication"), mine.auth != theirs.auth);
    compare.values(EditorWords::tr("Accepted status codes"), formatStatusRanges(mine.accepted),
                   formatStatusRanges(theirs.accepted));
    compare.numbers(EditorWords::tr("Redirects followed"), mine.maxRedirects, theirs.maxRedirects);
    compare.flags(EditorWords::tr("Valid certificate"), mine.verifyTls, theirs.verifyTls);
}

void comparePolicy(Comparison &compare, const Policy &mine, const Policy &theirs)
{
    compare.numbers(EditorWords::tr("Down after failures"), mine.confirmAfter, theirs.confirmAfter);
    compare.numbers(EditorWords::tr("Up after successes"), mine.recoverAfter, theirs.recoverAfter);
    compare.values(EditorWords::tr("Checks while failing"), formatRetry(mine.retry),
                   formatRetry(theirs.retry));
    compare.numbers(EditorWords::tr("Sustained after failures"), mine.threshold, theirs.threshold);
    compare.values(EditorWords::tr("Window"), format::duration(mine.window), format::duration(theirs.window));
    compare.numbers(EditorWords::tr("Flapping from incident"), mine.flapAfter, theirs.flapAfter);
    compare.values(EditorWords::tr("Calm before “recovered”"), format::duration(mine.calm),
                   format::duration(theirs.calm));
    compare.values(EditorWords::tr("“Still down” every"), format::duration(mine.reminder),
                   format::duration(theirs.reminder));
}

} // namespace

QStringList differences(const Monitor &mine, const Monitor &theirs)
{
    Comparison compare;
    const auto seconds = [](Duration duration) {
        return EditorWords::tr("%1 s", "seconds").arg(QLocale().toString(duration.count() / 1000));
    };
    const QString comma = QStringLiteral(", ");
    compare.values(EditorWords::tr("Address"), mine.url, theirs.url);
    compare.values(EditorWords::tr("Name"), mine.name, theirs.name);
    compare.values(EditorWords::tr("Group"), mine.group, theirs.group);
    compare.values(EditorWords::tr("Tags"), mine.tags.join(comma), theirs.tags.join(comma));
    compareRequest(compare, mine.http, theirs.http);
    compare.values(EditorWords::tr("Check every"), seconds(mine.interval), seconds(theirs.interval));
    compare.values(EditorWords::tr("Give up after"), seconds(mine.timeout), seconds(theirs.timeout));
    compare.flags(EditorWords::tr("Enabled"), mine.enabled, theirs.enabled);
    comparePolicy(compare, mine.policy, theirs.policy);
    compare.differ(EditorWords::tr("Notes"), mine.notes != theirs.notes);
    return compare.take();
}

QString withoutHeaders(const QStringList &names)
{
    return names.isEmpty() ? QString()
                           : EditorWords::tr("Without %1: only the team's server knows the values.")
                                 .arg(names.join(QStringLiteral(", ")));
}

} // namespace monitron
