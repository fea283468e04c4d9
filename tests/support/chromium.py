# SPDX-FileCopyrightText: 2026 The Monitron authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A Chromium without a window, driven over the pipe of its DevTools protocol
(https://chromedevtools.github.io/devtools-protocol/). Nothing but 127.0.0.1 has an address for it."""
import base64
import fcntl
import json
import os
import selectors
import shutil
import tempfile
import time

from childprocess import ChildProcess, PATIENCE, bare_environment

# Looks each time the page changes, so that nobody has to wait longer than it takes.
WAIT = """
new Promise((done, failed) => {
  const look = () => { const found = (%s)(); if (found) { watch.disconnect(); done(found); } };
  const watch = new MutationObserver(look);
  watch.observe(document, {subtree: true, childList: true, attributes: true, characterData: true});
  setTimeout(() => { watch.disconnect(); failed(new Error("it did not come")); }, %d);
  look();
})
"""


def program():
    return shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")


class Chromium:
    """One page; `events` holds what the browser told of it."""

    def __init__(self, width=1280, height=900):
        self.directory = tempfile.TemporaryDirectory(prefix="monitron-", ignore_cleanup_errors=True)
        # Chromium reads from 3 and writes to 4; high numbers here, so that neither is in the way.
        pairs = [os.pipe(), os.pipe()]
        (to_read, self.writing), (self.reading, to_write) = [
            [fcntl.fcntl(end, fcntl.F_DUPFD_CLOEXEC, 20) for end in pair] for pair in pairs]
        for end in (end for pair in pairs for end in pair):
            os.close(end)
        options = ["--headless=new", "--remote-debugging-pipe", f"--user-data-dir={self.directory.name}/profile",
                   "--no-first-run", "--no-default-browser-check", "--disable-background-networking",
                   "--disable-component-update", "--disable-sync", "--disable-gpu", "--disable-dev-shm-usage",
                   "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1", "--force-color-profile=srgb",
                   f"--window-size={width},{height}"]
        if os.geteuid() == 0:
            options.append("--no-sandbox")
        shell = f'exec "$@" 3<&{to_read} 4>&{to_write}'
        self.child = ChildProcess(["bash", "-c", shell, "bash", program(), *options, "about:blank"],
                                  pass_fds=(to_read, to_write), env=bare_environment(self.directory.name))
        os.close(to_read)
        os.close(to_write)
        self.buffer = b""
        self.number = 0
        self.events = []
        self.session = None
        target = self.send("Target.createTarget", url="about:blank")["targetId"]
        self.session = self.send("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Log", "Network"):
            self.send(f"{domain}.enable")
        self.send("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=False)

    def send(self, method, **params):
        self.number += 1
        message = {"id": self.number, "method": method, "params": params}
        if self.session:
            message["sessionId"] = self.session
        data = json.dumps(message).encode() + b"\0"
        while data:
            data = data[os.write(self.writing, data):]
        while True:
            answer = self._next()
            if answer.get("id") == self.number:
                assert "error" not in answer, f"{method}: {answer['error']}"
                return answer["result"]
            self.events.append(answer)

    def _next(self):
        deadline = time.monotonic() + PATIENCE
        with selectors.DefaultSelector() as selector:
            selector.register(self.reading, selectors.EVENT_READ)
            while b"\0" not in self.buffer:
                ready = selector.select(deadline - time.monotonic())
                data = os.read(self.reading, 1 << 20) if ready else b""
                assert data, f"Chromium says nothing any more:\n{self.child.said}"
                self.buffer += data
        message, self.buffer = self.buffer.split(b"\0", 1)
        return json.loads(message)

    def evaluate(self, expression):
        """The value of JavaScript, awaited; the events that it caused have come when it is there."""
        result = self.send("Runtime.evaluate", expression=expression, awaitPromise=True, returnByValue=True,
                           userGesture=True)
        assert "exceptionDetails" not in result, f"{expression}\n{result.get('exceptionDetails')}"
        return result["result"].get("value")

    def open(self, url):
        self.send("Page.navigate", url=url)

    def wait(self, function):
        """What the JavaScript function answers, once that is something."""
        return self.evaluate(WAIT % (function, PATIENCE * 500))

    def wait_for(self, selector):
        self.wait(f"() => !!document.querySelector({json.dumps(selector)})")

    def text(self, selector):
        self.wait_for(selector)
        return self.evaluate(f"document.querySelector({json.dumps(selector)}).innerText")

    def click(self, selector):
        """With the mouse, in the middle of it, where nothing may lie over it."""
        self.wait_for(selector)
        x, y = self.evaluate(f"""(() => {{
            const one = document.querySelector({json.dumps(selector)});
            one.scrollIntoView({{block: "center", behavior: "instant"}});
            const box = one.getBoundingClientRect();
            const x = box.x + box.width / 2, y = box.y + box.height / 2;
            if (!one.contains(document.elementFromPoint(x, y))) throw new Error("something lies over it");
            return [x, y];
        }})()""")
        for kind in ("mousePressed", "mouseReleased"):
            self.send("Input.dispatchMouseEvent", type=kind, x=x, y=y, button="left", clickCount=1)

    def type(self, selector, text):
        """In the place of what is in the field."""
        self.click(selector)
        self.evaluate(f"document.querySelector({json.dumps(selector)}).select()")
        self.send("Input.insertText", text=text)

    def screenshot(self, path):
        with open(path, "wb") as file:
            file.write(base64.b64decode(self.send("Page.captureScreenshot", format="png")["data"]))

    def complaints(self):
        """Errors of the page: exceptions, refused resources, a broken content policy."""
        self.evaluate("0")
        found = []
        for event in self.events:
            params = event.get("params", {})
            if event.get("method") == "Runtime.exceptionThrown":
                found.append(json.dumps(params["exceptionDetails"]))
            elif event.get("method") == "Log.entryAdded" and params["entry"]["level"] == "error":
                found.append(f"{params['entry']['text']} {params['entry'].get('url', '')}")
        return found

    def requested(self):
        """The addresses of all that the page asked for."""
        return [event["params"]["request"]["url"] for event in self.events
                if event.get("method") == "Network.requestWillBeSent"]

    def __enter__(self):
        return self

    def __exit__(self, *error):
        self.child.__exit__(*error)
        os.close(self.reading)
        os.close(self.writing)
        self.directory.cleanup()
