#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A mail server for tests: aiosmtpd, told session by session how to misbehave.

Prints what happens as JSON lines on standard output, the port first. Reads words on standard input: `next WORD…` says how the sessions to
come behave, one word each (ok once there are no more); `release` lets go what a session holds. Ends when standard input does.

    ok           takes the mail                         greeting-421     refuses the connection for now
    rcpt-450     refuses the recipient for now          rcpt-550         refuses the recipient for good
    data-554     refuses the mail for good              sender-530       wants a sign-in first
    hold         takes the mail, but says so only when released
    hold-quit    takes the mail, and is silent at QUIT until released
    drop-reply   takes the mail, and hangs up before saying so
    drop-data    hangs up in the middle of the mail
"""
import argparse
import asyncio
import json
import logging
import ssl
import sys

from aiosmtpd.smtp import SMTP, AuthResult


def say(event, **facts):
    print(json.dumps({"event": event, **facts}), flush=True)


class Script:
    """How the sessions to come behave."""

    def __init__(self):
        self.words = []
        self.released = asyncio.Event()

    def next(self):
        return self.words.pop(0) if self.words else "ok"


class Session(SMTP):
    """One connection."""

    def __init__(self, script, **options):
        self.behaviour = script.next()
        self.script = script
        super().__init__(self, hostname="mail.test", ident="test", **options)

    # What aiosmtpd calls for the protocol

    async def _handle_client(self):
        if not hasattr(self, "announced"):
            self.announced = True
            say("session", behaviour=self.behaviour)
        if self.behaviour == "greeting-421":
            await self.push("421 4.3.2 come back later")
            self.transport.close()
            return
        await super()._handle_client()

    async def smtp_MAIL(self, arg):
        say("command", line="MAIL " + (arg or ""))
        if self.behaviour == "sender-530":
            await self.push("530 5.7.0 Authentication required")
            return
        await super().smtp_MAIL(arg)

    async def smtp_RCPT(self, arg):
        say("command", line="RCPT " + (arg or ""))
        await super().smtp_RCPT(arg)

    async def smtp_DATA(self, arg):
        if self.behaviour == "drop-data":
            await self.push("354 go on")
            await self._reader.readline()
            await self.hang_up()
        await super().smtp_DATA(arg)

    async def smtp_QUIT(self, arg):
        if self.behaviour == "hold-quit":
            say("holding")
            await self.script.released.wait()
        await super().smtp_QUIT(arg)

    # What it calls for the mail; the session is its own handler

    async def handle_EHLO(self, server, session, envelope, hostname, responses):
        session.host_name = hostname
        say("ehlo", name=hostname, tls=session.ssl is not None or self.implicit)
        return responses

    async def handle_RCPT(self, server, session, envelope, address, options):
        if self.behaviour == "rcpt-450":
            return f"450 4.2.0 {address} is greylisted"
        if self.behaviour == "rcpt-550":
            return f"550 5.1.1 no {address} here"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        if self.behaviour == "data-554":
            return "554 5.6.0 we do not like it"
        message = envelope.original_content.decode("ascii")
        say("mail", sender=envelope.mail_from, recipients=envelope.rcpt_tos, message=message, tls=session.ssl is not None or self.implicit, user=self.user)
        if self.behaviour == "hold":
            say("holding")
            await self.script.released.wait()
        if self.behaviour == "drop-reply":
            await self.hang_up()
        return "250 OK"

    async def hang_up(self):
        say("dropped")
        self.transport.abort()
        await asyncio.Event().wait()  # this task is cancelled with its connection

    implicit = False
    user = None


def authenticator(expected):
    """Takes the one user there is, USER:PASSWORD."""

    def check(server, session, envelope, mechanism, data):
        given = f"{data.login.decode()}:{data.password.decode()}" if data else ""
        say("auth", mechanism=mechanism, right=given == expected)
        server.user = data.login.decode() if data else None
        return AuthResult(success=given == expected, handled=False)

    return check


async def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--tls", choices=["none", "starttls", "implicit"], default="none")
    parser.add_argument("--cert")
    parser.add_argument("--key")
    parser.add_argument("--user", help="USER:PASSWORD; whoever does not sign in is refused")
    options = parser.parse_args()
    logging.disable(logging.WARNING)  # aiosmtpd on its own future

    context = None
    if options.tls != "none":
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        context.load_cert_chain(options.cert, options.key)
    script = Script()
    settings = {}
    if options.tls == "starttls":
        settings.update(tls_context=context, require_starttls=True)
    if options.user:
        settings.update(auth_required=True, auth_require_tls=options.tls == "starttls", authenticator=authenticator(options.user))
    Session.implicit = options.tls == "implicit"

    server = await asyncio.get_running_loop().create_server(
        lambda: Session(script, **settings), "127.0.0.1", 0, ssl=context if options.tls == "implicit" else None)
    say("port", port=server.sockets[0].getsockname()[1])

    reader = asyncio.StreamReader()
    await asyncio.get_running_loop().connect_read_pipe(lambda: asyncio.StreamReaderProtocol(reader), sys.stdin)
    while line := await reader.readline():
        word, *more = line.decode().split()
        if word == "next":
            script.words += more
            say("told")
        elif word == "release":
            script.released.set()


if __name__ == "__main__":
    asyncio.run(main())
