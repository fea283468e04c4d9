# SPDX-FileCopyrightText: 2026 The Monitron authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""monitron-syncserver with an administrator, on a free port of 127.0.0.1, and something for it to check."""
import http.server
import json
import subprocess
import tempfile
import threading
import urllib.request
from pathlib import Path

from childprocess import ChildProcess, PATIENCE, bare_environment


class TeamServer:
    EMAIL = "ada@example.org"
    PASSWORD = "four words are enough"

    def __init__(self, program, settings=None):
        self.directory = tempfile.TemporaryDirectory(prefix="monitron-")
        folder = Path(self.directory.name)
        environment = bare_environment(folder) | {
            "MONITRON_DATA": str(folder / "data"), "MONITRON_KNOWN_GOOD_HOSTS": "none"} | (settings or {})
        subprocess.run([program, "user", "add", self.EMAIL, "--role", "admin", "--password-stdin"],
                       input=self.PASSWORD + "\n", text=True, env=environment, check=True, timeout=PATIENCE)
        self.child = ChildProcess([program, "serve", "--listen", "127.0.0.1:0"], env=environment)
        self.url = self.child.wait_for(r"API +(http://127\.0\.0\.1:\d+)/api/v1").group(1)
        self.token = None

    def request(self, path, body=None, token=None):
        """The answer's text; raises urllib.error.HTTPError."""
        headers = {"Authorization": f"Bearer {token}"} if token else {}
        data = None
        if body is not None:
            data = json.dumps(body).encode()
            headers["Content-Type"] = "application/json"
        made = urllib.request.Request(self.url + path, data, headers)
        with urllib.request.urlopen(made, timeout=PATIENCE) as answer:
            return answer.read().decode()

    def call(self, path, body=None):
        """One of the API, as the administrator."""
        if not self.token:
            login = {"email": self.EMAIL, "password": self.PASSWORD}
            self.token = json.loads(self.request("/api/v1/auth/login", login))["access_token"]
        return json.loads(self.request("/api/v1" + path, body, self.token))

    def __enter__(self):
        return self

    def __exit__(self, *error):
        self.child.__exit__(*error)
        self.directory.cleanup()


class Target:
    """An HTTP server that always answers 200, to be checked."""

    def __init__(self):
        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self):
                self.send_response(200)
                self.send_header("Content-Length", "3")
                self.end_headers()
                self.wfile.write(b"up\n")

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}/"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.server.shutdown()
        self.server.server_close()
