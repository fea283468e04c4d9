// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benchmark.h"
#include "tests/support/scenario.h"

#include <QFile>
#include <QJsonDocument>
#include <QTextStream>

namespace monitron::bench {

namespace {

Result<test::ScenarioReport> runFile(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Code::Io, QStringLiteral("%1: %2").arg(name, file.errorString()));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (!document.isArray())
        return failure(Error::Code::Invalid,
                       QStringLiteral("%1: not a JSON array of cases (%2)").arg(name, error.errorString()));
    return test::runScenarios(document.array());
}

} // namespace

Result<Figures> measureScenario()
{
    const auto report = runFile(QStringLiteral(TEST_DATA "/verdict-cases.json"));
    if (!report)
        return tl::make_unexpected(report.error());
    return Figures{
        atLeast(QStringLiteral("cases that agree in every field"), report->agree, QString(), report->cases)};
}

int runScenarioFile(const QString &file, bool json)
{
    const auto report = runFile(file);
    if (!report) {
        QTextStream(stderr) << report.error().message << '\n';
        return 2;
    }
    QTextStream out(stdout);
    if (json) {
        out << QJsonDocument(report->toJson()).toJson();
    } else {
        out << report->agree << " of " << report->cases << " cases agree\n";
        for (const test::Disagreement &entry : report->disagree) {
            const auto text = [](const QJsonValue &value) {
                return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
            };
            out << entry.name << ", " << entry.field << ":\n  expected " << text(entry.expected)
                << "\n  got      " << text(entry.got) << '\n';
        }
    }
    return report->disagree.empty() ? 0 : 1;
}

} // namespace monitron::bench
