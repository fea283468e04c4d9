// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/bulkfields.h"

#include "app/models/format.h"
#include "app/models/grouppath.h"
#include "app/models/retrytext.h"
#include "core/model/monitorvalidation.h"

#include <QCoreApplication>
#include <QLocale>

namespace monitron {

namespace {

struct Bulk
{
    Q_DECLARE_TR_FUNCTIONS(BulkFields)
};

constexpr int shortNotes = 120;

QString yesNo(bool yes)
{
    return yes ? Bulk::tr("Yes") : Bulk::tr("No");
}

BulkField namedField(const QString &key, const QString &label, BulkField::Input input)
{
    BulkField field;
    field.key = key;
    field.label = label;
    field.input = input;
    return field;
}

BulkField numberField(const QString &key, const QString &label, int low, int high)
{
    BulkField field = namedField(key, label, BulkField::Input::Number);
    field.low = low;
    field.high = high;
    return field;
}

BulkField secondsField(const char *key, const QString &label, int low, int high, Duration Monitor::*member)
{
    BulkField field = numberField(QString::fromLatin1(key), label, low, high);
    field.suffix = Bulk::tr(" s", "seconds");
    field.text = [member](const Monitor &monitor) {
        return Bulk::tr("%1 s").arg(QLocale().toString((monitor.*member).count() / 1000));
    };
    field.number = [member](const Monitor &monitor) {
        return static_cast<int>((monitor.*member).count() / 1000);
    };
    field.change = [member](Monitor &monitor, const QVariant &value) -> Result<void> {
        monitor.*member = std::chrono::seconds(value.toInt());
        return {};
    };
    return field;
}

BulkField policyField(const char *key, const QString &label, int low, int high, int Policy::*member)
{
    BulkField field = numberField(QString::fromLatin1(key), label, low, high);
    field.text = [member](const Monitor &monitor) { return QLocale().toString(monitor.policy.*member); };
    field.number = [member](const Monitor &monitor) { return monitor.policy.*member; };
    field.change = [member](Monitor &monitor, const QVariant &value) -> Result<void> {
        monitor.policy.*member = value.toInt();
        return {};
    };
    return field;
}

BulkField groupField()
{
    BulkField field = namedField(QStringLiteral("group"), Bulk::tr("Group"), BulkField::Input::Text);
    field.hint = Bulk::tr("Nested with a slash: Production/API. Empty: no group.");
    field.text = [](const Monitor &monitor) {
        return monitor.group.isEmpty() ? format::none() : format::brief(monitor.group);
    };
    field.change = [](Monitor &monitor, const QVariant &value) -> Result<void> {
        monitor.group = grouppath::normalized(value.toString());
        return {};
    };
    return field;
}

BulkField tagField(bool add)
{
    BulkField field =
        namedField(add ? QStringLiteral("add_tag") : QStringLiteral("remove_tag"),
                   add ? Bulk::tr("Add a tag") : Bulk::tr("Remove a tag"), BulkField::Input::Text);
    field.text = [](const Monitor &monitor) {
        return monitor.tags.isEmpty() ? format::none()
                                      : format::brief(monitor.tags.join(QStringLiteral(", ")));
    };
    field.change = [add](Monitor &monitor, const QVariant &value) -> Result<void> {
        const QString tag = value.toString().trimmed();
        if (!add)
            monitor.tags.removeAll(tag);
        else if (!tag.isEmpty() && !monitor.tags.contains(tag))
            monitor.tags.append(tag);
        return {};
    };
    return field;
}

BulkField methodField()
{
    BulkField field = namedField(QStringLiteral("method"), Bulk::tr("Method"), BulkField::Input::Choice);
    field.choices = {QStringLiteral("GET"),    QStringLiteral("HEAD"),  QStringLiteral("POST"),
                     QStringLiteral("PUT"),    QStringLiteral("PATCH"), QStringLiteral("DELETE"),
                     QStringLiteral("OPTIONS")};
    field.httpOnly = true;
    field.text = [](const Monitor &monitor) { return monitor.http.method; };
    field.change = [](Monitor &monitor, const QVariant &value) -> Result<void> {
        monitor.http.method = value.toString();
        return {};
    };
    return field;
}

BulkField statusesField()
{
    BulkField field = namedField(QStringLiteral("accepted_statuses"), Bulk::tr("Accepted statuses"),
                                 BulkField::Input::Text);
    field.hint = Bulk::tr("Such as 200-299, 404.");
    field.httpOnly = true;
    field.text = [](const Monitor &monitor) { return formatStatusRanges(monitor.http.accepted); };
    field.change = [](Monitor &monitor, const QVariant &value) -> Result<void> {
        auto ranges = parseStatusRanges(value.toString());
        if (!ranges)
            return tl::unexpected(ranges.error());
        monitor.http.accepted = std::move(*ranges);
        return {};
    };
    return field;
}

BulkField redirectsField()
{
    BulkField field =
        numberField(QStringLiteral("max_redirects"), Bulk::tr("Redirects followed at most"), 0, 30);
    field.httpOnly = true;
    field.text = [](const Monitor &monitor) { return QLocale().toString(monitor.http.maxRedirects); };
    field.number = [](const Monitor &monitor) { return monitor.http.maxRedirects; };
    field.change = [](Monitor &monitor, const QVariant &value) -> Result<void> {
        monitor.http.maxRedirects = value.toInt();
        return {};
    };
    return field;
}

BulkField tlsField()
{
    BulkField field =
        namedField(QStringLiteral("verify_tls"), Bulk::tr("Check the certificate"), BulkField::Input::Choice);
    field.choices = {yesNo(true), yesNo(false)};
    field.httpOnly = true;
    field.text = [](const Monitor &monitor) { return yesNo(monitor.http.verifyTls); };
    field.change = [](Monitor &monitor, const QVariant &value) -> Result<void> {
        monitor.http.verifyTls = value.toString() == yesNo(true);
        return {};
    };
    return field;
}

BulkField retryField()
{
    BulkField field =
        namedField(QStringLiteral("retry"), Bulk::tr("Checks while failing"), BulkField::Input::Text);
    field.hint = Bulk::tr("Attempts × seconds, the last for ever; never slower than the interval.");
    field.text = [](const Monitor &monitor) { return formatRetry(monitor.policy.retry); };
    field.change = [](Monitor &monitor, const QVariant &value) -> Result<void> {
        auto stages = parseRetry(value.toString());
        if (!stages)
            return tl::unexpected(stages.error());
        monitor.policy.retry = std::move(*stages);
        return {};
    };
    return field;
}

BulkField notesField()
{
    BulkField field =
        namedField(QStringLiteral("notes"), Bulk::tr("Add a line to the notes"), BulkField::Input::Text);
    field.text = [](const Monitor &monitor) {
        return monitor.notes.isEmpty() ? format::none() : format::brief(monitor.notes, shortNotes);
    };
    field.change = [](Monitor &monitor, const QVariant &value) -> Result<void> {
        const QString line = value.toString().trimmed();
        if (!line.isEmpty())
            monitor.notes += monitor.notes.isEmpty() ? line : QLatin1Char('\n') + line;
        return {};
    };
    return field;
}

} // namespace

std::vector<BulkField> bulkFields()
{
    return {
        secondsField("interval_seconds", Bulk::tr("Check every"), 5, 86400, &Monitor::interval),
        secondsField("timeout_seconds", Bulk::tr("Give up after"), 1, 60, &Monitor::timeout),
        groupField(),
        tagField(true),
        tagField(false),
        methodField(),
        statusesField(),
        redirectsField(),
        tlsField(),
        policyField("confirm_after", Bulk::tr("Down after failures"), 1, 100, &Policy::confirmAfter),
        policyField("recover_after", Bulk::tr("Up after successes"), 1, 100, &Policy::recoverAfter),
        policyField("sustained_threshold", Bulk::tr("Sustained after failures"), 0, 1000, &Policy::threshold),
        policyField("flap_after", Bulk::tr("Flapping from incident"), 0, 100, &Policy::flapAfter),
        retryField(),
        notesField(),
    };
}

} // namespace monitron
