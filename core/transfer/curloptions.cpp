// SPDX-FileCopyrightText: 2026 The Monitron authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/curloptions.h"

#include "core/base/coretext.h"

#include <algorithm>
#include <array>

namespace monitron {

namespace {

using enum CurlMeaning;

struct Known
{
    const char *name;
    char letter; ///< '\0': none
    bool hasValue;
    CurlMeaning meaning;
};

constexpr std::array known{
    Known{"url", '\0', true, Url},
    Known{"request", 'X', true, Method},
    Known{"header", 'H', true, Header},
    Known{"data", 'd', true, Data},
    Known{"data-ascii", '\0', true, Data},
    Known{"data-raw", '\0', true, RawData},
    Known{"data-binary", '\0', true, BinaryData},
    Known{"data-urlencode", '\0', true, EncodedData},
    Known{"json", '\0', true, Json},
    Known{"user", 'u', true, User},
    Known{"oauth2-bearer", '\0', true, BearerToken},
    Known{"user-agent", 'A', true, UserAgent},
    Known{"referer", 'e', true, Referer},
    Known{"cookie", 'b', true, Cookie},
    Known{"head", 'I', false, Head},
    Known{"get", 'G', false, Get},
    Known{"location", 'L', false, Follow},
    Known{"location-trusted", '\0', false, Follow},
    Known{"max-redirs", '\0', true, MaxRedirects},
    Known{"max-time", 'm', true, MaxTime},
    Known{"insecure", 'k', false, Insecure},
    // Told nowhere: how curl writes, repeats and compresses.
    Known{"basic", '\0', false, Harmless},
    Known{"compressed", '\0', false, Harmless},
    Known{"silent", 's', false, Harmless},
    Known{"show-error", 'S', false, Harmless},
    Known{"verbose", 'v', false, Harmless},
    Known{"include", 'i', false, Harmless},
    Known{"show-headers", '\0', false, Harmless},
    Known{"fail", 'f', false, Harmless},
    Known{"fail-with-body", '\0', false, Harmless},
    Known{"progress-bar", '#', false, Harmless},
    Known{"no-progress-meter", '\0', false, Harmless},
    Known{"no-buffer", 'N', false, Harmless},
    Known{"no-keepalive", '\0', false, Harmless},
    Known{"globoff", 'g', false, Harmless},
    Known{"path-as-is", '\0', false, Harmless},
    Known{"disable", 'q', false, Harmless},
    Known{"remote-name", 'O', false, Harmless},
    Known{"remote-header-name", 'J', false, Harmless},
    Known{"raw", '\0', false, Harmless},
    Known{"tcp-nodelay", '\0', false, Harmless},
    Known{"output", 'o', true, Harmless},
    Known{"write-out", 'w', true, Harmless},
    Known{"dump-header", 'D', true, Harmless},
    Known{"stderr", '\0', true, Harmless},
    Known{"trace", '\0', true, Harmless},
    Known{"trace-ascii", '\0', true, Harmless},
    Known{"trace-time", '\0', false, Harmless},
    Known{"cookie-jar", 'c', true, Harmless},
    Known{"retry", '\0', true, Harmless},
    Known{"retry-delay", '\0', true, Harmless},
    Known{"retry-max-time", '\0', true, Harmless},
    Known{"retry-connrefused", '\0', false, Harmless},
    Known{"retry-all-errors", '\0', false, Harmless},
    Known{"post301", '\0', false, Harmless},
    Known{"post302", '\0', false, Harmless},
    Known{"post303", '\0', false, Harmless},
    // A check is made in Monitron's own way there.
    Known{"http1.0", '0', false, LeftOut},
    Known{"http1.1", '\0', false, LeftOut},
    Known{"http2", '\0', false, LeftOut},
    Known{"http2-prior-knowledge", '\0', false, LeftOut},
    Known{"http3", '\0', false, LeftOut},
    Known{"ipv4", '4', false, LeftOut},
    Known{"ipv6", '6', false, LeftOut},
    Known{"tlsv1", '1', false, LeftOut},
    Known{"tlsv1.0", '\0', false, LeftOut},
    Known{"tlsv1.1", '\0', false, LeftOut},
    Known{"tlsv1.2", '\0', false, LeftOut},
    Known{"tlsv1.3", '\0', false, LeftOut},
    Known{"tls-max", '\0', true, LeftOut},
    Known{"ciphers", '\0', true, LeftOut},
    Known{"tls13-ciphers", '\0', true, LeftOut},
    Known{"curves", '\0', true, LeftOut},
    Known{"connect-timeout", '\0', true, LeftOut},
    Known{"keepalive-time", '\0', true, LeftOut},
    Known{"limit-rate", '\0', true, LeftOut},
    Known{"speed-limit", 'Y', true, LeftOut},
    Known{"speed-time", 'y', true, LeftOut},
    Known{"max-filesize", '\0', true, LeftOut},
    Known{"proxy", 'x', true, LeftOut},
    Known{"noproxy", '\0', true, LeftOut},
    Known{"interface", '\0', true, LeftOut},
    Known{"dns-servers", '\0', true, LeftOut},
    Known{"ssl-no-revoke", '\0', false, LeftOut},
    Known{"anyauth", '\0', false, LeftOut},
    Known{"range", 'r', true, LeftOut},
    // Another request than a check could make.
    Known{"form", 'F', true, Refused},
    Known{"form-string", '\0', true, Refused},
    Known{"upload-file", 'T', true, Refused},
    Known{"digest", '\0', false, Refused},
    Known{"ntlm", '\0', false, Refused},
    Known{"negotiate", '\0', false, Refused},
    Known{"aws-sigv4", '\0', true, Refused},
    Known{"netrc", 'n', false, Refused},
    Known{"netrc-file", '\0', true, Refused},
    Known{"netrc-optional", '\0', false, Refused},
    Known{"config", 'K', true, Refused},
    Known{"cert", 'E', true, Refused},
    Known{"key", '\0', true, Refused},
    Known{"pass", '\0', true, Refused},
    Known{"cacert", '\0', true, Refused},
    Known{"capath", '\0', true, Refused},
    Known{"pinnedpubkey", '\0', true, Refused},
    Known{"resolve", '\0', true, Refused},
    Known{"connect-to", '\0', true, Refused},
    Known{"unix-socket", '\0', true, Refused},
    Known{"socks5", '\0', true, Refused},
    Known{"socks5-hostname", '\0', true, Refused},
    Known{"next", ':', false, Refused},
    Known{"variable", '\0', true, Refused},
};

class OptionReader
{
public:
    explicit OptionReader(const QByteArrayList &words) : m_words(words) {}

    Result<std::vector<CurlOption>> read()
    {
        while (m_at < m_words.size() && m_problem.isEmpty()) {
            const QByteArray word = m_words.at(m_at++);
            if (m_onlyUrls || !word.startsWith('-') || word == "-")
                m_options.push_back({Url, QString(), word});
            else if (word == "--")
                m_onlyUrls = true;
            else if (word.startsWith("--"))
                readLong(word.mid(2));
            else
                readShort(word.mid(1));
        }
        if (!m_problem.isEmpty())
            return failure(Error::Code::Invalid, m_problem);
        return std::move(m_options);
    }

private:
    void readLong(const QByteArray &word)
    {
        const qsizetype equals = word.indexOf('=');
        const QByteArray written = equals < 0 ? word : word.left(equals);
        QByteArray name = written;
        const auto find = [&name] {
            return std::ranges::find_if(known, [&name](const Known &option) { return name == option.name; });
        };
        auto option = find();
        bool off = false;
        if (option == known.end() && name.startsWith("no-")) {
            name.remove(0, 3);
            option = find();
            off = true;
        }
        if (option == known.end() || (off && option->hasValue))
            return fail(nameOf(written));
        if (equals >= 0 && option->hasValue)
            m_options.push_back({option->meaning, nameOf(name), word.mid(equals + 1)});
        else
            add(*option, nameOf(name), off);
    }

    void readShort(QByteArray letters)
    {
        while (!letters.isEmpty() && m_problem.isEmpty()) {
            const char letter = letters.front();
            letters.remove(0, 1);
            const auto option = std::ranges::find(known, letter, &Known::letter);
            const QString name = QLatin1Char('-') + QString(QLatin1Char(letter));
            if (letter == '\0' || option == known.end())
                return fail(name);
            if (option->hasValue && !letters.isEmpty()) {
                m_options.push_back({option->meaning, name, letters});
                return;
            }
            add(*option, name, false);
        }
    }

    void add(const Known &option, const QString &name, bool off)
    {
        if (off) // the option is the one that is not there
            return void(std::erase_if(m_options, [&option](const CurlOption &earlier) {
                return earlier.meaning == option.meaning && option.meaning != Harmless;
            }));
        if (option.hasValue && m_at >= m_words.size()) {
            m_problem = CoreText::tr("The value of curl's option “%1” is missing.").arg(name);
            return;
        }
        m_options.push_back({option.meaning, name, option.hasValue ? m_words.at(m_at++) : QByteArray()});
    }

    void fail(const QString &name)
    {
        m_problem = CoreText::tr("“%1” is not a known option of curl.").arg(name.left(60));
    }
    static QString nameOf(const QByteArray &name) { return QStringLiteral("--") + QString::fromUtf8(name); }

    const QByteArrayList &m_words;
    qsizetype m_at = 0;
    bool m_onlyUrls = false;
    std::vector<CurlOption> m_options;
    QString m_problem;
};

} // namespace

Result<std::vector<CurlOption>> readCurlOptions(const QByteArrayList &words)
{
    return OptionReader(words).read();
}

} // namespace monitron
