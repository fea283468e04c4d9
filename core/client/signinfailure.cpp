// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/signinfailure.h"

#include "core/base/coretext.h"
#include "core/client/apierror.h"

namespace monitron {

using Trouble = TeamSession::Trouble;
using Failure = TeamSession::Failure;

namespace {

constexpr Duration tolerated = std::chrono::minutes(5);

/// "40 s", "12 min", "2 h 5 min", "3 d"
QString spanText(Duration span)
{
    const qint64 seconds = (span.count() + 999) / 1000;
    if (seconds < 60)
        return CoreText::tr("%1 s").arg(seconds);
    const qint64 minutes = (seconds + 59) / 60;
    if (minutes < 60)
        return CoreText::tr("%1 min").arg(minutes);
    if (minutes < 24 * 60)
        return CoreText::tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
    return CoreText::tr("%1 d").arg(minutes / (24 * 60));
}

Failure lockedOut(const ApiResponse &response)
{
    const qint64 seconds = response.header("retry-after").toLongLong();
    return {Trouble::LockedOut,
            {Error::Code::Locked,
             seconds > 0 ? CoreText::tr("There were too many attempts. The next one is possible in %1.")
                               .arg(spanText(std::chrono::seconds(seconds)))
                         : CoreText::tr("There were too many attempts. Try again later.")}};
}

} // namespace

Failure otherFailure(Error error)
{
    return {Trouble::Other, std::move(error)};
}

Failure signInFailure(const ApiResponse &response, Duration behind)
{
    const Error error = errorOf(response);
    if (error.code == Error::Code::Locked)
        return lockedOut(response);
    if (error.code != Error::Code::Refused)
        return otherFailure(error);
    if (response.status == 403)
        return {Trouble::Disabled,
                {error.code, CoreText::tr("This account is switched off. Ask an admin of the team.")}};
    const QJsonObject problem = response.object();
    if (problem.value(u"second_factor_required").toBool())
        return {Trouble::SecondFactorNeeded,
                {error.code,
                 CoreText::tr("This account has a second factor: a one-time password is needed too.")}};
    if (!problem.value(u"second_factor_wrong").toBool())
        return {Trouble::WrongPassword,
                {error.code, CoreText::tr("The e-mail address or the password is wrong.")}};
    const QString wrong = CoreText::tr("The one-time password is wrong, or was used already.");
    if (isClockOff(behind))
        return {Trouble::ClockOff, {error.code, wrong + u' ' + clockSentence(behind)}};
    return {Trouble::SecondFactorWrong, {error.code, wrong}};
}

Failure joinFailure(const ApiResponse &response, Duration behind)
{
    const Error error = errorOf(response);
    if (error.code == Error::Code::Locked)
        return lockedOut(response);
    if (error.code != Error::Code::Refused)
        return otherFailure(error);
    QString sentence =
        CoreText::tr("The invitation was used already, was withdrawn, has expired, or is for another "
                     "e-mail address. Ask for a new one.");
    if (isClockOff(behind))
        sentence += u' ' + clockSentence(behind);
    return {Trouble::Invitation, {error.code, sentence}};
}

bool isClockOff(Duration behind)
{
    return behind > tolerated || behind < -tolerated;
}

QString clockSentence(Duration behind)
{
    behind = std::chrono::round<std::chrono::minutes>(behind);
    return behind > Duration(0)
               ? CoreText::tr(
                     "The clock of this computer is %1 behind the server's: one of the two is wrong.")
                     .arg(spanText(behind))
               : CoreText::tr(
                     "The clock of this computer is %1 ahead of the server's: one of the two is wrong.")
                     .arg(spanText(-behind));
}

} // namespace monitron
