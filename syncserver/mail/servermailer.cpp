// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncserver/mail/servermailer.h"

#include "core/base/ids.h"
#include "core/base/logging.h"
#include "core/notify/mailheaders.h"
#include "core/notify/smtptransfer.h"
#include "syncserver/config/serverconfig.h"
#include "syncserver/mail/mailsettings.h"

#include <QPromise>
#include <QThread>
#include <QThreadPool>

#include <array>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <vector>

namespace monitron {

namespace {

using namespace std::chrono_literals;

constexpr std::size_t mostWaiting = 1000; // more than that is no mail server any more, but an attack
constexpr std::array pauses{20s, 120s};   // between the attempts

struct Letter
{
    EmailSettings settings;
    Mail mail;
};

Letter letterTo(const EmailAddress &to, const QString &subject, const QString &text, EmailSettings settings,
                Timestamp now)
{
    settings.to = {to};
    Mail mail;
    mail.headers = {
        "Date: " + mailDate(now),
        "From: " + settings.from.toHeader(),
        "To: " + to.toHeader(),
        "Subject: " + encodedText(subject),
        "Message-ID: <" + makeUuidV7(now).toByteArray(QUuid::WithoutBraces) + '@' + settings.from.domain() +
            '>',
        "Auto-Submitted: auto-generated",
    };
    mail.plain = text;
    mail.html = QStringLiteral("<!DOCTYPE html><html><body><p>%1</p></body></html>")
                    .arg(text.trimmed().toHtmlEscaped().replace(u'\n', QLatin1String("<br>\n")));
    return {std::move(settings), std::move(mail)};
}

} // namespace

struct ServerMailer::Private
{
    Private(EmailSettings theSettings, QString thePassword, const Clock &theClock)
        : settings(std::move(theSettings)), password(std::move(thePassword)), clock(theClock)
    {
    }

    const EmailSettings settings;
    const QString password;
    const Clock &clock;
    std::mutex mutex;
    std::condition_variable wake;
    std::deque<Letter> waiting;
    std::vector<SmtpTransfer *> running;
    bool stopping = false;
    std::unique_ptr<QThread> thread;
    QThreadPool tries; ///< for single attempts, which wait for nobody

    void work();
    void deliver(const Letter &letter);
    [[nodiscard]] DeliveryOutcome attempt(const Letter &letter);
};

void ServerMailer::Private::work()
{
    for (;;) {
        std::unique_lock lock(mutex);
        wake.wait(lock, [this] { return stopping || !waiting.empty(); });
        if (stopping)
            return;
        const Letter letter = std::move(waiting.front());
        waiting.pop_front();
        lock.unlock();
        deliver(letter);
    }
}

void ServerMailer::Private::deliver(const Letter &letter)
{
    const QString to = QString::fromLatin1(letter.settings.to.front().address);
    for (std::size_t i = 0;; ++i) {
        const DeliveryOutcome outcome = attempt(letter);
        if (outcome.kind == DeliveryOutcome::Kind::Delivered)
            return;
        std::unique_lock lock(mutex);
        if (stopping)
            return;
        qCWarning(logServer).noquote() << "A mail to" << to << "was not taken:" << outcome.detail;
        if (outcome.kind == DeliveryOutcome::Kind::Rejected || i == pauses.size())
            return;
        if (wake.wait_for(lock, pauses.at(i), [this] { return stopping; }))
            return;
    }
}

DeliveryOutcome ServerMailer::Private::attempt(const Letter &letter)
{
    SmtpTransfer transfer(letter.settings, password, letter.mail);
    {
        const std::lock_guard lock(mutex);
        if (stopping)
            transfer.abort();
        running.push_back(&transfer);
    }
    DeliveryOutcome outcome = transfer.run();
    const std::lock_guard lock(mutex);
    std::erase(running, &transfer);
    return outcome;
}

ServerMailer::ServerMailer(std::unique_ptr<Private> made) : d(std::move(made))
{
    d->thread.reset(QThread::create([this] { d->work(); }));
    d->thread->setObjectName(QStringLiteral("mail"));
    d->tries.setMaxThreadCount(1);
    d->thread->start();
}

ServerMailer::~ServerMailer()
{
    {
        const std::lock_guard lock(d->mutex);
        d->stopping = true;
        for (SmtpTransfer *transfer : d->running)
            transfer->abort();
    }
    d->wake.notify_all();
    d->thread->wait();
    d->tries.waitForDone();
}

Result<std::unique_ptr<ServerMailer>> ServerMailer::make(const MailConfig &mail, const Clock &clock)
{
    auto settings = emailSettings(mail);
    if (!settings)
        return Unexpected(settings.error());
    return std::unique_ptr<ServerMailer>(
        new ServerMailer(std::make_unique<Private>(std::move(*settings), mail.password, clock)));
}

void ServerMailer::send(const QString &to, const QString &subject, const QString &text)
{
    const auto address = EmailAddress::parse(to);
    if (!address) {
        qCWarning(logServer).noquote() << "No mail can be sent to" << to;
        return;
    }
    {
        const std::lock_guard lock(d->mutex);
        if (d->waiting.size() >= mostWaiting) {
            qCWarning(logServer) << "Too many mails are waiting; one is left out";
            return;
        }
        d->waiting.push_back(letterTo(*address, subject, text, d->settings, d->clock.now()));
    }
    d->wake.notify_one();
}

QFuture<Result<QString>> ServerMailer::attempt(const QString &to, const QString &subject, const QString &text)
{
    const auto address = EmailAddress::parse(to);
    if (!address)
        return QtFuture::makeReadyFuture<Result<QString>>(
            failure(Error::Code::Invalid, QStringLiteral("\"%1\" is no e-mail address.").arg(to)));
    auto promise = std::make_shared<QPromise<Result<QString>>>();
    promise->start();
    d->tries.start(
        [part = d.get(), promise, letter = letterTo(*address, subject, text, d->settings, d->clock.now())] {
            const DeliveryOutcome outcome = part->attempt(letter);
            if (outcome.kind == DeliveryOutcome::Kind::Delivered)
                promise->addResult(outcome.detail);
            else
                promise->addResult(failure(Error::Code::Rejected, outcome.detail));
            promise->finish();
        });
    return promise->future();
}

} // namespace monitron
