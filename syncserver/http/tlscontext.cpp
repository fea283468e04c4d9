// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncserver/http/tlscontext.h"

#include <QFile>

#include <boost/asio/ssl/context.hpp>
#include <string_view>

namespace monitron::http {

namespace {

namespace ssl = boost::asio::ssl;
using boost::system::error_code;

constexpr unsigned char http11[] = "\x08http/1.1";

int chooseProtocol(SSL *, const unsigned char **chosen, unsigned char *chosenLength,
                   const unsigned char *offered, unsigned int offeredLength, void *)
{
    unsigned char *found = nullptr;
    if (SSL_select_next_proto(&found, chosenLength, http11, sizeof(http11) - 1, offered, offeredLength) !=
        OPENSSL_NPN_NEGOTIATED)
        return SSL_TLSEXT_ERR_ALERT_FATAL; // RFC 7301: no_application_protocol
    *chosen = found;
    return SSL_TLSEXT_ERR_OK;
}

void applyRules(ssl::context &context)
{
    SSL_CTX *const native = context.native_handle();
    SSL_CTX_set_min_proto_version(native, TLS1_2_VERSION);
    SSL_CTX_set_cipher_list(native, "ECDHE+AESGCM:ECDHE+CHACHA20");
    SSL_CTX_set_options(native, SSL_OP_NO_COMPRESSION | SSL_OP_NO_RENEGOTIATION);
    // Sessions are resumed by tickets; a cache of ours would only grow. Idle connections keep no buffers.
    SSL_CTX_set_session_cache_mode(native, SSL_SESS_CACHE_OFF);
    SSL_CTX_set_mode(native, SSL_MODE_RELEASE_BUFFERS);
    SSL_CTX_set_alpn_select_cb(native, chooseProtocol, nullptr);
    // A key with a passphrase is an error, not a question at the terminal.
    SSL_CTX_set_default_passwd_cb(native, [](char *, int, int, void *) { return 0; });
}

Result<QByteArray> contentOf(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Code::Io,
                       QStringLiteral("The TLS file %1 can't be read: %2.").arg(name, file.errorString()));
    return file.readAll();
}

Unexpected unusable(const QString &what, const QString &file, const error_code &error)
{
    return failure(Error::Code::Invalid, QStringLiteral("%1 in %2 can't be used: %3.")
                                             .arg(what, file, QString::fromStdString(error.message())));
}

} // namespace

Result<void> TlsContext::load()
{
    const auto certificate = contentOf(m_files.certificate);
    if (!certificate)
        return Unexpected(certificate.error());
    const auto key = contentOf(m_files.key);
    if (!key)
        return Unexpected(key.error());
    const auto bufferOf = [](const QByteArray &bytes) {
        return boost::asio::const_buffer(bytes.data(), static_cast<std::size_t>(bytes.size()));
    };
    auto context = std::make_shared<ssl::context>(ssl::context::tls_server);
    applyRules(*context);
    error_code error;
    context->use_certificate_chain(bufferOf(*certificate), error);
    if (error)
        return unusable(QStringLiteral("The certificate"), m_files.certificate, error);
    context->use_private_key(bufferOf(*key), ssl::context::pem, error);
    if (error)
        return unusable(QStringLiteral("The private key"), m_files.key, error);
    if (SSL_CTX_check_private_key(context->native_handle()) != 1)
        return failure(Error::Code::Invalid,
                       QStringLiteral("The private key in %1 doesn't belong to the certificate in %2.")
                           .arg(m_files.key, m_files.certificate));
    const std::lock_guard lock(m_mutex);
    m_current = std::move(context);
    return {};
}

std::shared_ptr<ssl::context> TlsContext::current() const
{
    const std::lock_guard lock(m_mutex);
    return m_current;
}

} // namespace monitron::http
