# SPDX-FileCopyrightText: 2026 The Monitron authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""/docs in a real browser, as somebody who meets the API uses it: log in, authorize, create, run, read.

usage: testdocs.py MONITRON-SYNCSERVER [SCREENSHOT]
"""
import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2] / "support"))
import chromium
from childprocess import skip
from teamserver import Target, TeamServer


class Reference:
    """The page: its operations by their id, each opened, filled in and executed."""

    def __init__(self, browser, url, document):
        self.browser = browser
        self.places = {operation["operationId"]: f"operations-{operation['tags'][0].replace(' ', '_')}-"
                       f"{operation['operationId']}"
                       for methods in document["paths"].values() for operation in methods.values()}
        browser.open(url + "/docs")

    def execute(self, operation, body=None, **parameters):
        """Status and body of the answer, as the page shows them."""
        block = f"#{self.places[operation]}"
        self.browser.click(f"{block} .opblock-summary-control")
        for name, value in parameters.items():
            self.browser.type(f'{block} tr[data-param-name="{name}"] input', value)
        if body is not None:
            self.browser.type(f"{block} textarea.body-param__text", json.dumps(body, indent=2))
        self.browser.click(f"{block} .execute")
        answer = f"{block} .live-responses-table .response"
        status = int(self.browser.text(f"{answer} .response-col_status").split()[0])
        return status, self.browser.text(f"{answer} .highlight-code code")

    def authorize(self, token):
        self.browser.click(".scheme-container button.authorize")
        self.browser.type(".auth-container input", token)
        self.browser.click(".auth-btn-wrapper button.authorize")
        # It shows that there is one, not which.
        assert token not in self.browser.text(".auth-container")
        self.browser.click(".auth-btn-wrapper .btn-done")
        self.browser.wait_for(".scheme-container button.authorize.locked")


def answered(answer, expected):
    status, text = answer
    assert status == expected, answer
    return json.loads(text)


def main():
    if not chromium.program():
        skip("there is no Chromium (Debian: chromium)")
    with TeamServer(sys.argv[1]) as server, Target() as target, chromium.Chromium() as browser:
        document = json.loads(server.request("/openapi.json"))
        if "swagger-ui" not in server.request("/docs"):
            skip("the server was built without Swagger UI: npm was missing or offline when it was configured")
        page = Reference(browser, server.url, document)

        count = sum(len(methods) for methods in document["paths"].values())
        browser.wait(f"() => document.querySelectorAll('.opblock').length === {count}")
        shown = browser.evaluate("[...document.querySelectorAll('.opblock-tag')].map(e => e.dataset.tag)")
        assert shown == [tag["name"] for tag in document["tags"]], shown
        assert "Monitron" in browser.text(".info .title"), browser.text(".info")
        if len(sys.argv) > 2:
            browser.screenshot(sys.argv[2])

        login = {"email": server.EMAIL, "password": server.PASSWORD}
        session = answered(page.execute("login", login), 200)
        assert browser.complaints() == [], browser.complaints()
        status, _ = page.execute("me")
        assert status == 401, "nobody is authorized yet"
        page.authorize(session["access_token"])

        made = answered(page.execute("createMonitor", {"name": "The target", "url": target.url}), 201)
        assert made["name"] == "The target" and made["url"] == target.url, made
        check = answered(page.execute("runMonitor", id=made["id"]), 201)
        assert (check["outcome"], check["status_code"], check["manual"]) == ("up", 200, True), check
        checks = answered(page.execute("listChecks", id=made["id"], limit="5"), 200)
        assert check["id"] in [one["id"] for one in checks], checks
        assert all(one["monitor_id"] == made["id"] for one in checks), checks

        # The answer 401 above is the only error; nothing came from elsewhere.
        complaints = browser.complaints()
        assert len(complaints) == 1 and "401" in complaints[0] and "/auth/me" in complaints[0], complaints
        strange = [url for url in browser.requested() if not url.startswith((server.url + "/", "data:", "about:"))]
        assert not strange, strange
        licenses = server.request("/docs/licenses.txt")
        assert "Apache License" in licenses and "SmartBear" in licenses
        print(count, "operations in", len(shown), "sections; logged in, created, ran and read")


main()
