// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/memorysecretstore.h"
#include "core/storage/accountrepository.h"
#include "syncserver/auth/accesstokens.h"
#include "syncserver/auth/authenticator.h"
#include "syncserver/auth/authparts.h"
#include "syncserver/auth/signin.h"
#include "syncserver/auth/totp.h"
#include "tests/core/storage/storefixture.h"
#include "tests/support/fakeclock.h"

#include <QPromise>

namespace monitron::auth {

/// A real store, written on a thread of its own as the engine does it, with cheap passwords and a clock to
/// turn.
struct AuthFixture : StoreFixture
{
    test::FakeClock clock{Timestamp(1'790'000'000'000)};
    MemorySecretStore secrets;
    PasswordHasher hasher{{1, 8192}};
    LoginLimiter limiter{clock};
    std::unique_ptr<AccessTokens> tokens = std::move(*AccessTokens::withKey(QByteArray(32, 'k'), clock));
    Authenticator authenticator{*tokens};
    QThreadPool storage;
    AuthParts parts{clock,  [this](auto job) { return writeSoon(std::move(job)); }, secrets, hasher, limiter,
                    *tokens};
    SignIn signIn{parts};
    const Origin here{QStringLiteral("192.0.2.1"), QStringLiteral("browser")};
    const QString secret = QStringLiteral("correct horse");

    AuthFixture()
    {
        storage.setMaxThreadCount(1);
        storage.setExpiryTimeout(-1);
    }
    ~AuthFixture()
    {
        // The writing connection belongs to that thread.
        storage.start([this] { store.reset(); });
        storage.waitForDone();
    }

    QFuture<Result<void>> writeSoon(std::function<Result<void>(Writer &)> job)
    {
        auto promise = std::make_shared<QPromise<Result<void>>>();
        promise->start();
        storage.start([this, promise, job = std::move(job)] {
            const auto done = store->write(job);
            promise->addResult(done ? Result<void>() : Unexpected(done.error()));
            promise->finish();
        });
        return promise->future();
    }
    Result<void> edit(const std::function<Result<void>(AccountRepository &)> &job)
    {
        return writeSoon([job](Writer &writer) { return job(writer.accounts()); }).result();
    }
    AccountReader &accounts() { return reader->accounts(); }

    User addUser(const QString &email, Role role = Role::Editor)
    {
        User user;
        user.id = UserId::make(clock.now());
        user.email = email;
        user.role = role;
        const QString hash = *hasher.hashNow(secret);
        const auto done = edit([&](AccountRepository &repository) -> Result<void> {
            auto saved = repository.save(user, clock.now());
            if (!saved)
                return Unexpected(saved.error());
            user = *saved;
            return repository.setPasswordHash(user.id, hash);
        });
        if (!done)
            qFatal("%s", qPrintable(done.error().message));
        return user;
    }
    void setActive(User user, bool active)
    {
        user.active = active;
        const auto done = edit([&](AccountRepository &repository) {
            return repository.save(user, clock.now()).map([](const User &) {});
        });
        if (!done)
            qFatal("%s", qPrintable(done.error().message));
    }
    /// As an authenticator app has it.
    void addSecondFactor(const User &user, const QByteArray &totpSecret)
    {
        secrets.write(QStringLiteral("user/%1/totp").arg(user.id.toString()), totp::toBase32(totpSecret))
            .waitForFinished();
        const auto done = edit(
            [&](AccountRepository &repository) { return repository.setSecondFactor(user.id, true, {}); });
        if (!done)
            qFatal("%s", qPrintable(done.error().message));
    }

    Answer<SignedIn> login(const QString &email, const QString &password, const QString &otp = {})
    {
        return login(email, password, otp, here);
    }
    Answer<SignedIn> login(const QString &email, const QString &password, const QString &otp,
                           const Origin &origin)
    {
        return signIn.login({email, password, otp}, origin, accounts()).result();
    }
    Principal principalOf(const SignedIn &signedIn)
    {
        return *authenticator.authenticate(signedIn.accessToken, accounts(), clock.now());
    }
    bool isSignedIn(const SignedIn &signedIn)
    {
        return authenticator.authenticate(signedIn.accessToken, accounts(), clock.now()).has_value();
    }
    QStringList auditActions()
    {
        QStringList actions;
        const auto entries = accounts().audit({});
        for (auto entry = entries->rbegin(); entry != entries->rend(); ++entry)
            actions << entry->action;
        return actions;
    }
};

/// Expects a refusal of this kind.
#define REFUSED(expression, expectedKind)                                                                    \
    do {                                                                                                     \
        const auto &refusedAnswer = (expression);                                                            \
        QVERIFY(!refusedAnswer.has_value());                                                                 \
        QCOMPARE(static_cast<int>(refusedAnswer.error().kind), static_cast<int>(expectedKind));              \
        QVERIFY(!refusedAnswer.error().message.isEmpty());                                                   \
    } while (false)

} // namespace monitron::auth
