// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notify/webhookchannel.h"

#include "core/base/clock.h"
#include "core/base/coretext.h"
#include "core/notify/settingsreader.h"
#include "core/notify/webhookpayload.h"
#include "core/notify/webhooksettings.h"

#include <QDateTime>
#include <QLocale>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QPointer>
#include <QTimer>

#include <algorithm>

namespace monitron {

namespace {

constexpr auto patience = std::chrono::seconds(15);
constexpr qint64 mostRead = 4096;
constexpr qsizetype longestWords = 200;

/// RFC 9110: a number of seconds or a date.
std::optional<Duration> retryAfterOf(const QByteArray &header, Timestamp now)
{
    bool isNumber = false;
    const qint64 seconds = header.trimmed().toLongLong(&isNumber);
    if (isNumber)
        return seconds >= 0 ? std::optional(Duration(std::min<qint64>(seconds, 86400) * 1000)) : std::nullopt;
    QDateTime at = QLocale::c().toDateTime(QString::fromLatin1(header.trimmed()),
                                           QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
    at.setTimeSpec(Qt::UTC);
    if (!at.isValid())
        return std::nullopt;
    return std::max(Timestamp(at.toMSecsSinceEpoch()) - now, Duration(0));
}

bool isWorthRetrying(int status)
{
    return status == 408 || status == 425 || status == 429 || status >= 500;
}

class WebhookJob final : public ChannelJob
{
public:
    WebhookJob(ChannelOrder order, const ChannelServices &services)
        : m_order(std::move(order)), m_clock(services.clock), m_manager(this), m_deadline(this)
    {
        m_manager.setProxy(QNetworkProxy::NoProxy);
        m_manager.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
        m_manager.setAutoDeleteReplies(true);
        m_deadline.setSingleShot(true);
        connect(&m_deadline, &QTimer::timeout, this, [this] {
            conclude({DeliveryOutcome::Kind::Retry,
                      CoreText::tr("There was no answer within %1 s.").arg(patience.count()),
                      {}});
        });
    }
    ~WebhookJob() override { abort(); }

    void start() override
    {
        std::vector<FieldError> errors;
        const WebhookSettings settings = WebhookSettings::fromJson(m_order.channel.settings, errors);
        if (!errors.empty()) {
            QMetaObject::invokeMethod(
                this,
                [this, errors] {
                    conclude({DeliveryOutcome::Kind::Rejected, toSentence(errors), {}});
                },
                Qt::QueuedConnection);
            return;
        }
        const QByteArray body = webhookPayload(m_order.messages.back());
        m_reply = m_manager.post(request(settings, body), body);
        m_reply->setReadBufferSize(mostRead);
        connect(m_reply, &QNetworkReply::readyRead, this, &WebhookJob::read);
        connect(m_reply, &QNetworkReply::finished, this, &WebhookJob::onFinished);
        m_deadline.start(patience);
    }

    void abort() override
    {
        m_done = true;
        m_deadline.stop();
        if (m_reply) {
            m_reply->disconnect(this);
            m_reply->abort();
        }
    }

private:
    [[nodiscard]] QNetworkRequest request(const WebhookSettings &settings, const QByteArray &body) const
    {
        QNetworkRequest request(settings.url);
        request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
        request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
        request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
        request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
        request.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("Monitron/" MONITRON_VERSION));
        for (const HttpHeader &header : settings.headers)
            request.setRawHeader(header.name.toLatin1(), header.value.toUtf8());
        request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
        const QByteArray timestamp = QByteArray::number(m_clock.now().ms() / 1000);
        request.setRawHeader("Idempotency-Key", m_order.messages.back().id.toString().toLatin1());
        request.setRawHeader("X-Monitron-Timestamp", timestamp);
        if (!m_order.secret.isEmpty())
            request.setRawHeader("X-Monitron-Signature",
                                 webhookSignature(m_order.secret.toUtf8(), timestamp, body));
        return request;
    }

    /// The beginning of the answer is enough: an endless one is cut off.
    void read()
    {
        m_answer += m_reply->read(mostRead - m_answer.size());
        if (m_answer.size() >= mostRead)
            onFinished();
    }

    void onFinished()
    {
        if (m_done)
            return;
        m_answer += m_reply->read(mostRead - m_answer.size());
        const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        conclude(status == 0 ? DeliveryOutcome{DeliveryOutcome::Kind::Retry, m_reply->errorString(), {}}
                             : judge(status));
    }

    [[nodiscard]] DeliveryOutcome judge(int status) const
    {
        using Kind = DeliveryOutcome::Kind;
        const QString reason = m_reply->attribute(QNetworkRequest::HttpReasonPhraseAttribute).toString();
        QString words = QStringLiteral("HTTP %1 %2").arg(QString::number(status), reason).trimmed();
        if (status >= 300 && status < 400)
            return {Kind::Rejected,
                    CoreText::tr("%1: redirects are not followed; enter the new address.").arg(words),
                    {}};
        const QString said = shownWords(m_answer, longestWords);
        if (!said.isEmpty())
            words += QStringLiteral(": ") + said;
        if (status < 300)
            return {Kind::Delivered, words, {}};
        if (isWorthRetrying(status))
            return {Kind::Retry, words, retryAfterOf(m_reply->rawHeader("Retry-After"), m_clock.now())};
        return {Kind::Rejected, words, {}};
    }

    void conclude(const DeliveryOutcome &outcome)
    {
        if (m_done)
            return;
        abort();
        Q_EMIT finished(outcome);
    }

    ChannelOrder m_order;
    const Clock &m_clock;
    QNetworkAccessManager m_manager;
    QTimer m_deadline;
    QPointer<QNetworkReply> m_reply;
    QByteArray m_answer;
    bool m_done = false;
};

} // namespace

ChannelKind webhookChannel()
{
    ChannelKind kind;
    kind.name = QStringLiteral("webhook");
    kind.displayName = QT_TRANSLATE_NOOP("CoreText", "Webhook");
    kind.secretName = QT_TRANSLATE_NOOP("CoreText", "Signing key");
    kind.validate = [](const QJsonObject &settings) {
        std::vector<FieldError> errors;
        (void)WebhookSettings::fromJson(settings, errors);
        return errors;
    };
    const auto isSigned = [](const QJsonObject &settings) {
        std::vector<FieldError> errors;
        return WebhookSettings::fromJson(settings, errors).isSigned;
    };
    kind.usesSecret = [isSigned](const QJsonObject &settings) { return isSigned(settings).value_or(true); };
    kind.requiresSecret = [isSigned](const QJsonObject &settings) {
        return isSigned(settings).value_or(false);
    };
    kind.createJob = [](const ChannelOrder &order, const ChannelServices &services) {
        return std::make_unique<WebhookJob>(order, services);
    };
    return kind;
}

} // namespace monitron
