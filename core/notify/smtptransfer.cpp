// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notify/smtptransfer.h"

#include "core/base/coretext.h"
#include "core/notify/settingsreader.h"
#include "core/notify/smtptranscript.h"

#include <QDeadlineTimer>

#include <algorithm>
#include <array>
#include <atomic>
#include <curl/curl.h>
#include <mutex>

namespace monitron {

namespace {

template <auto function>
struct Deleter
{
    template <typename T>
    void operator()(T *handle) const
    {
        function(handle);
    }
};
using Multi = std::unique_ptr<CURLM, Deleter<curl_multi_cleanup>>;
using Easy = std::unique_ptr<CURL, Deleter<curl_easy_cleanup>>;
using List = std::unique_ptr<curl_slist, Deleter<curl_slist_free_all>>;
using Mime = std::unique_ptr<curl_mime, Deleter<curl_mime_free>>;

constexpr qsizetype longestWords = 500;

void append(List &list, const QByteArray &line)
{
    if (curl_slist *longer = curl_slist_append(list.get(), line.constData())) {
        (void)list.release();
        list.reset(longer);
    }
}

void addText(curl_mime *mime, const QString &text, const char *type)
{
    QByteArray lines = text.toUtf8();
    lines.replace("\r\n", "\n").replace('\n', "\r\n");
    curl_mimepart *part = curl_mime_addpart(mime);
    curl_mime_data(part, lines.constData(), static_cast<std::size_t>(lines.size()));
    curl_mime_type(part, type);
    curl_mime_encoder(part, "quoted-printable");
}

} // namespace

struct SmtpTransfer::Private
{
    EmailSettings settings;
    QByteArray password;
    Mail mail;
    Multi multi;
    std::atomic<bool> aborted = false;
    SmtpTranscript transcript;
    QDeadlineTimer goodbye = QDeadlineTimer(QDeadlineTimer::Forever);

    void applyServer(CURL *easy) const;
    /// Listens to what is said, and lets abort() end it.
    void observe(CURL *easy, char *words);
    [[nodiscard]] DeliveryOutcome conclude(CURL *easy, const char *words);
    [[nodiscard]] CURLcode perform(CURL *easy);
    [[nodiscard]] DeliveryOutcome judge(CURLcode code, const QString &curlWords) const;
    [[nodiscard]] DeliveryOutcome delivered() const;

    static int onDebug(CURL *, curl_infotype type, char *data, std::size_t size, void *self);
    static int onProgress(void *self, curl_off_t, curl_off_t, curl_off_t, curl_off_t);
};

int SmtpTransfer::Private::onDebug(CURL *, curl_infotype type, char *data, std::size_t size, void *self)
{
    auto *d = static_cast<Private *>(self);
    const auto text = QByteArray(data, static_cast<qsizetype>(size));
    if (type == CURLINFO_HEADER_OUT)
        d->transcript.sent(text);
    else if (type == CURLINFO_HEADER_IN)
        d->transcript.received(text);
    if (d->transcript.hasEnded() && d->goodbye.isForever())
        d->goodbye.setRemainingTime(1000); // a server that doesn't answer QUIT holds up nobody
    return 0;
}

int SmtpTransfer::Private::onProgress(void *self, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
{
    const auto *d = static_cast<const Private *>(self);
    return d->aborted || d->goodbye.hasExpired() ? 1 : 0;
}

SmtpTransfer::SmtpTransfer(EmailSettings settings, const QString &password, Mail mail)
    : d(std::make_unique<Private>())
{
    static std::once_flag once;
    std::call_once(once, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });
    d->settings = std::move(settings);
    d->password = password.toUtf8();
    d->mail = std::move(mail);
    d->multi.reset(curl_multi_init());
}

SmtpTransfer::~SmtpTransfer() = default;

void SmtpTransfer::abort()
{
    d->aborted = true;
    curl_multi_wakeup(d->multi.get());
}

void SmtpTransfer::Private::applyServer(CURL *easy) const
{
    using Security = EmailSettings::Security;
    const QString host = settings.host.contains(u':') ? u'[' + settings.host + u']' : settings.host;
    const QString url =
        QStringLiteral("%1://%2:%3")
            .arg(settings.security == Security::Tls ? QStringLiteral("smtps") : QStringLiteral("smtp"), host,
                 QString::number(settings.port));
    curl_easy_setopt(easy, CURLOPT_URL, url.toLatin1().constData());
    curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, "smtp,smtps");
    curl_easy_setopt(easy, CURLOPT_PROXY, ""); // not even that of the environment
    curl_easy_setopt(
        easy, CURLOPT_USE_SSL,
        static_cast<long>(settings.security == Security::None ? CURLUSESSL_NONE : CURLUSESSL_ALL));
    curl_easy_setopt(easy, CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
    if (!settings.caFile.isEmpty())
        curl_easy_setopt(easy, CURLOPT_CAINFO, settings.caFile.toUtf8().constData());
    if (!settings.user.isEmpty()) {
        curl_easy_setopt(easy, CURLOPT_USERNAME, settings.user.toUtf8().constData());
        curl_easy_setopt(easy, CURLOPT_PASSWORD, password.constData());
    }
    curl_easy_setopt(easy, CURLOPT_TIMEOUT, static_cast<long>(settings.timeoutSeconds));
    curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(easy, CURLOPT_QUICK_EXIT, 1L); // don't wait for a resolver that hangs
    curl_easy_setopt(easy, CURLOPT_FORBID_REUSE,
                     1L); // says goodbye inside of the transfer, where it can be ended
}

DeliveryOutcome SmtpTransfer::run()
{
    // What `easy` uses is declared before it, so that it outlives it.
    List headers;
    List recipients;
    std::array<char, CURL_ERROR_SIZE> curlWords{};
    Easy easy(curl_easy_init());
    if (!d->multi || !easy)
        return {DeliveryOutcome::Kind::Retry, CoreText::tr("There is not enough memory to send mail."), {}};
    d->applyServer(easy.get());
    for (const QByteArray &line : d->mail.headers)
        append(headers, line);
    for (const EmailAddress &to : d->settings.to)
        append(recipients, '<' + to.address + '>');
    Mime mime(curl_mime_init(easy.get()));
    Mime alternatives(curl_mime_init(easy.get()));
    addText(alternatives.get(), d->mail.plain, "text/plain; charset=utf-8");
    addText(alternatives.get(), d->mail.html, "text/html; charset=utf-8");
    curl_mimepart *body = curl_mime_addpart(mime.get());
    curl_mime_subparts(body, alternatives.release());
    curl_mime_type(body, "multipart/alternative");

    curl_easy_setopt(easy.get(), CURLOPT_MAIL_FROM, ('<' + d->settings.from.address + '>').constData());
    curl_easy_setopt(easy.get(), CURLOPT_MAIL_RCPT, recipients.get());
    curl_easy_setopt(easy.get(), CURLOPT_MAIL_RCPT_ALLLOWFAILS,
                     1L); // one bad address must not silence the others
    curl_easy_setopt(easy.get(), CURLOPT_HTTPHEADER, headers.get());
    curl_easy_setopt(easy.get(), CURLOPT_MIMEPOST, mime.get());
    d->observe(easy.get(), curlWords.data());
    return d->conclude(easy.get(), curlWords.data());
}

DeliveryOutcome SmtpTransfer::probe()
{
    std::array<char, CURL_ERROR_SIZE> curlWords{};
    const Easy easy(curl_easy_init());
    if (!d->multi || !easy)
        return {DeliveryOutcome::Kind::Retry, CoreText::tr("There is not enough memory to send mail."), {}};
    d->applyServer(easy.get());
    curl_easy_setopt(easy.get(), CURLOPT_CONNECT_ONLY, 1L); // which includes TLS and the login
    d->observe(easy.get(), curlWords.data());
    return d->conclude(easy.get(), curlWords.data());
}

void SmtpTransfer::Private::observe(CURL *easy, char *words)
{
    curl_easy_setopt(easy, CURLOPT_ERRORBUFFER, words);
    curl_easy_setopt(easy, CURLOPT_VERBOSE, 1L);
    curl_easy_setopt(easy, CURLOPT_DEBUGFUNCTION, &Private::onDebug);
    curl_easy_setopt(easy, CURLOPT_DEBUGDATA, this);
    curl_easy_setopt(easy, CURLOPT_NOPROGRESS, 0L);
    curl_easy_setopt(easy, CURLOPT_XFERINFOFUNCTION, &Private::onProgress);
    curl_easy_setopt(easy, CURLOPT_XFERINFODATA, this);
}

DeliveryOutcome SmtpTransfer::Private::conclude(CURL *easy, const char *words)
{
    const CURLcode code = perform(easy);
    QString said = QString::fromUtf8(words);
    if (said.isEmpty())
        said = QString::fromUtf8(curl_easy_strerror(code));
    return judge(code, said);
}

CURLcode SmtpTransfer::Private::perform(CURL *easy)
{
    curl_multi_add_handle(multi.get(), easy);
    CURLcode result = CURLE_ABORTED_BY_CALLBACK;
    int running = 1;
    while (running > 0 && !aborted) {
        if (curl_multi_perform(multi.get(), &running) != CURLM_OK)
            break;
        if (running > 0)
            curl_multi_poll(multi.get(), nullptr, 0, 1000, nullptr);
    }
    int left = 0;
    while (const CURLMsg *message = curl_multi_info_read(multi.get(), &left)) {
        if (message->msg == CURLMSG_DONE)
            result = message->data.result;
    }
    curl_multi_remove_handle(multi.get(), easy);
    return result;
}

DeliveryOutcome SmtpTransfer::Private::delivered() const
{
    QString detail = shownWords(transcript.reply(), longestWords);
    for (const SmtpTranscript::Refusal &refusal : transcript.refusals())
        detail +=
            u' ' + CoreText::tr("Not accepted for %1: %2")
                       .arg(QString::fromLatin1(refusal.recipient), shownWords(refusal.reply, longestWords));
    return {DeliveryOutcome::Kind::Delivered, detail, {}};
}

DeliveryOutcome SmtpTransfer::Private::judge(CURLcode code, const QString &curlWords) const
{
    using Kind = DeliveryOutcome::Kind;
    const QString words = shownWords(transcript.reply(), longestWords);
    const int reply = SmtpTranscript::codeOf(transcript.reply());
    switch (code) {
    case CURLE_OK:
        return delivered();
    case CURLE_SSL_CACERT_BADFILE:
        return {Kind::Rejected,
                CoreText::tr("The file of authorities %1 can't be used.").arg(settings.caFile),
                {}};
    case CURLE_USE_SSL_FAILED:
        // May be an attacker between us and the server: it must not be able to silence alerts for good.
        return {Kind::Retry,
                CoreText::tr("The server doesn't offer STARTTLS; nothing was sent in the clear."),
                {}};
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CONNECT_ERROR:
        return {Kind::Retry, CoreText::tr("No secure connection: %1.").arg(curlWords), {}};
    case CURLE_OPERATION_TIMEDOUT:
        return {
            Kind::Retry, CoreText::tr("The server took longer than %1 s.").arg(settings.timeoutSeconds), {}};
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_COULDNT_CONNECT:
        return {Kind::Retry, curlWords + u'.', {}};
    case CURLE_LOGIN_DENIED:
        if (reply >= 400 && reply < 500)
            return {Kind::Retry, words, {}};
        return {Kind::Rejected, CoreText::tr("The server refused the login: %1").arg(words), {}};
    default:
        break;
    }
    const auto isTemporary = [](const auto &r) { return SmtpTranscript::codeOf(r.reply) < 500; };
    const auto &refusals = transcript.refusals();
    if (reply >= 500 && std::none_of(refusals.begin(), refusals.end(), isTemporary))
        return {Kind::Rejected, words, {}};
    return {Kind::Retry, reply >= 400 ? words : curlWords + u'.', {}};
}

} // namespace monitron
