# SPDX-FileCopyrightText: 2026 The Monitron authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A real SMTP server (aiosmtpd) for tests, on 127.0.0.1 and a free port.

Prints "port N" when it listens. Each accepted mail becomes DIR/N.eml, with the envelope in DIR/N.envelope.
Recipients choose answers by their local part: "busy" 451, "unknown" 550. A body that contains "hang-at-data"
is never answered, "reject-at-data" gets 554, "defer-at-data" 452.
"""
import argparse
import asyncio
import pathlib
import ssl
import warnings

from aiosmtpd.smtp import SMTP, AuthResult

# A login without TLS is what some tests are about.
warnings.filterwarnings("ignore", category=UserWarning, module="aiosmtpd")


class Handler:
    def __init__(self, directory):
        self.directory = pathlib.Path(directory)
        self.count = 0

    async def handle_RCPT(self, server, session, envelope, address, options):
        local = address.split("@")[0]
        if local == "busy":
            return "451 4.2.1 The mailbox is busy, come again"
        if local == "unknown":
            return "550 5.1.1 There is nobody of that name"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        content = envelope.original_content
        if b"hang-at-data" in content:
            await asyncio.sleep(3600)
        if b"reject-at-data" in content:
            return "554 5.7.1 We don't want this"
        if b"defer-at-data" in content:
            return "452 4.3.1 The disk is full"
        self.count += 1
        (self.directory / f"{self.count}.envelope").write_text("\n".join([envelope.mail_from, *envelope.rcpt_tos]))
        part = self.directory / f"{self.count}.part"
        part.write_bytes(content)
        part.rename(self.directory / f"{self.count}.eml")
        return f"250 2.0.0 queued as {self.count}"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("directory")
    parser.add_argument("--tls", choices=["none", "starttls", "implicit"], default="none")
    parser.add_argument("--certificate")
    parser.add_argument("--key")
    parser.add_argument("--user")
    parser.add_argument("--password")
    arguments = parser.parse_args()

    context = None
    if arguments.tls != "none":
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        context.load_cert_chain(arguments.certificate, arguments.key)
    starttls = arguments.tls == "starttls"

    def authenticate(server, session, envelope, mechanism, data):
        right = data.login.decode() == arguments.user and data.password.decode() == arguments.password
        return AuthResult(success=right, handled=False)

    handler = Handler(arguments.directory)

    def make():
        return SMTP(handler, hostname="mail.test", tls_context=context if starttls else None, require_starttls=starttls,
                    auth_required=arguments.user is not None, auth_require_tls=starttls,
                    authenticator=authenticate if arguments.user else None)

    async def serve():
        server = await asyncio.get_running_loop().create_server(
            make, "127.0.0.1", 0, ssl=context if arguments.tls == "implicit" else None)
        print("port", server.sockets[0].getsockname()[1], flush=True)
        await server.serve_forever()

    loop = asyncio.new_event_loop()
    asyncio.set_event_loop(loop)
    loop.run_until_complete(serve())


main()
