// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application/teamlist.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QUuid>

#include <algorithm>

namespace monitron {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(TeamList)
};

constexpr int version = 1;
constexpr int pinBytes = 32;

QJsonObject toJson(const Team &team)
{
    QJsonObject object{{QStringLiteral("id"), team.id},
                       {QStringLiteral("name"), team.name},
                       {QStringLiteral("address"), team.address.base.toString(QUrl::FullyEncoded)},
                       {QStringLiteral("email"), team.email}};
    if (!team.address.pinSha256.isEmpty())
        object.insert(QStringLiteral("certificate"), QString::fromLatin1(team.address.pinSha256.toHex()));
    return object;
}

/// None where it can't be a team: its id becomes the name of a folder.
std::optional<Team> teamFrom(const QJsonObject &object)
{
    Team team;
    team.id = object.value(QStringLiteral("id")).toString();
    team.name = object.value(QStringLiteral("name")).toString();
    team.address.base = QUrl(object.value(QStringLiteral("address")).toString(), QUrl::StrictMode);
    team.email = object.value(QStringLiteral("email")).toString();
    const QString pin = object.value(QStringLiteral("certificate")).toString();
    team.address.pinSha256 = QByteArray::fromHex(pin.toLatin1());
    const bool isId = QUuid::fromString(team.id).toString(QUuid::WithoutBraces) == team.id;
    const QString scheme = team.address.base.scheme();
    const bool isAddress = (scheme == u"https" || scheme == u"http") && !team.address.base.host().isEmpty();
    if (!isId || !isAddress || team.name.isEmpty() ||
        (!pin.isEmpty() && team.address.pinSha256.size() != pinBytes))
        return std::nullopt;
    return team;
}

auto withId(const QString &id)
{
    return [&id](const Team &team) { return team.id == id; };
}

} // namespace

TeamList::TeamList(const QString &profile) : m_file(profile + QStringLiteral("/teams.json")) {}

Result<void> TeamList::load()
{
    m_teams.clear();
    m_untouchable.reset();
    QFile file(m_file);
    if (!file.exists())
        return {};
    if (!file.open(QIODevice::ReadOnly)) {
        m_untouchable =
            Error{Error::Code::Io, Text::tr("The list of teams can't be read: %1 (%2)")
                                       .arg(file.errorString(), QDir::toNativeSeparators(m_file))};
        return tl::unexpected(*m_untouchable);
    }
    QJsonParseError wrong;
    const QJsonObject root = QJsonDocument::fromJson(file.readAll(), &wrong).object();
    file.close();
    if (wrong.error != QJsonParseError::NoError)
        return keepDamaged(wrong.errorString());
    if (root.value(QStringLiteral("version")).toInt() > version) {
        m_untouchable = Error{Error::Code::NewerVersion,
                              Text::tr("The list of teams was written by a newer Monitron. Use that one.")};
        return tl::unexpected(*m_untouchable);
    }
    const QJsonArray entries = root.value(QStringLiteral("teams")).toArray();
    bool damaged = root.value(QStringLiteral("version")).toInt() != version;
    for (const QJsonValue &entry : entries) {
        const std::optional<Team> team = teamFrom(entry.toObject());
        if (team && !find(team->id))
            m_teams.push_back(*team);
        else
            damaged = true;
    }
    return damaged ? keepDamaged(Text::tr("an entry is no team")) : Result<void>();
}

/// What could be read takes its place, so that it is told once.
Result<void> TeamList::keepDamaged(const QString &why)
{
    const QString aside = m_file + QStringLiteral(".damaged-") +
                          QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss-zzz"));
    const bool kept = m_teams.empty() ? QFile::rename(m_file, aside) : QFile::copy(m_file, aside);
    if (kept && !m_teams.empty())
        static_cast<void>(write(m_teams)); // else the next change does
    return failure(
        Error::Code::Corrupt,
        kept ? Text::tr("The list of teams is damaged (%1). It is kept as “%2”; add the teams that are "
                        "missing again.")
                   .arg(why, QDir::toNativeSeparators(aside))
             : Text::tr("The list of teams is damaged (%1).").arg(why));
}

const Team *TeamList::find(const QString &id) const
{
    const auto found = std::find_if(m_teams.begin(), m_teams.end(), withId(id));
    return found == m_teams.end() ? nullptr : &*found;
}

Result<void> TeamList::add(Team team)
{
    const bool there = std::any_of(m_teams.begin(), m_teams.end(), [&](const Team &other) {
        return other.id == team.id || (other.address.base == team.address.base &&
                                       other.email.compare(team.email, Qt::CaseInsensitive) == 0);
    });
    if (there)
        return failure(Error::Code::Conflict,
                       Text::tr("You have joined this team already, as %1.").arg(team.email));
    if (std::ranges::find(m_teams, team.name, &Team::name) != m_teams.end())
        team.name = Text::tr("%1 (%2)", "team, e-mail").arg(team.name, team.email);
    std::vector<Team> teams = m_teams;
    teams.push_back(std::move(team));
    return write(std::move(teams));
}

Result<void> TeamList::change(const Team &team)
{
    std::vector<Team> teams = m_teams;
    const auto found = std::find_if(teams.begin(), teams.end(), withId(team.id));
    if (found == teams.end())
        return failure(Error::Code::NotFound, Text::tr("This team is not there any more."));
    *found = team;
    return write(std::move(teams));
}

Result<void> TeamList::remove(const QString &id)
{
    std::vector<Team> teams = m_teams;
    std::erase_if(teams, withId(id));
    return write(std::move(teams));
}

Result<void> TeamList::write(std::vector<Team> teams)
{
    if (m_untouchable)
        return tl::unexpected(*m_untouchable);
    QJsonArray entries;
    for (const Team &team : teams)
        entries.append(toJson(team));
    const QByteArray content =
        QJsonDocument(QJsonObject{{QStringLiteral("version"), version}, {QStringLiteral("teams"), entries}})
            .toJson();
    QSaveFile file(m_file);
    if (!file.open(QIODevice::WriteOnly) ||
        !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) ||
        file.write(content) != content.size() || !file.commit())
        return failure(Error::Code::Io, Text::tr("The list of teams can't be written: %1 (%2)")
                                            .arg(file.errorString(), QDir::toNativeSeparators(m_file)));
    m_teams = std::move(teams);
    return {};
}

} // namespace monitron
