# SPDX-FileCopyrightText: 2026 The Monitron authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""/metrics as a real Prometheus sees it: promtool has nothing to say, and what is scraped can be queried.

usage: testmetrics.py MONITRON-SYNCSERVER
"""
import json
import shutil
import subprocess
import sys
import tempfile
import urllib.error
import urllib.parse
import urllib.request
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2] / "support"))
from childprocess import ChildProcess, PATIENCE, bare_environment, skip
from teamserver import Target, TeamServer

TOKEN = "a token for metrics alone"
CONFIG = """\
global: {scrape_interval: 1s}
scrape_configs:
  - job_name: monitron
    authorization: {credentials: TOKEN}
    static_configs: [{targets: [ADDRESS]}]
  - job_name: stranger
    metrics_path: /metrics
    static_configs: [{targets: [ADDRESS]}]
"""


class Prometheus(ChildProcess):
    def __init__(self, folder, address):
        config = folder / "prometheus.yml"
        config.write_text(CONFIG.replace("TOKEN", json.dumps(TOKEN)).replace("ADDRESS", json.dumps(address)))
        super().__init__(["prometheus", f"--config.file={config}", f"--storage.tsdb.path={folder / 'data'}",
                          "--web.listen-address=127.0.0.1:0"], env=bare_environment(folder))
        self.url = "http://" + self.wait_for(r'msg="Listening on" address=(127\.0\.0\.1:\d+)').group(1)
        self.wait_for("Server is ready")

    def query(self, expression):
        """The value of the only series that it gives; None where there is none yet."""
        words = urllib.parse.urlencode({"query": expression})
        with urllib.request.urlopen(f"{self.url}/api/v1/query?{words}", timeout=PATIENCE) as answer:
            result = json.load(answer)["data"]["result"]
        assert len(result) <= 1, result
        return float(result[0]["value"][1]) if result else None


def main():
    for program in ("prometheus", "promtool"):
        if not shutil.which(program):
            skip(f"{program} is not installed (Debian: prometheus)")
    with TeamServer(sys.argv[1], {"MONITRON_METRICS_TOKEN": TOKEN}) as server, Target() as target, \
            tempfile.TemporaryDirectory(prefix="monitron-") as folder:
        try:
            server.request("/metrics")
            raise AssertionError("/metrics must ask for its token")
        except urllib.error.HTTPError as refused:
            assert refused.code == 401, refused
        for name in ("one", "two"):
            server.call("/monitors", {"name": name, "url": target.url})
        server.call("/monitors", {"name": "off", "url": target.url, "enabled": False})

        text = server.request("/metrics", token=TOKEN)
        checked = subprocess.run(["promtool", "check", "metrics"], input=text, text=True, timeout=PATIENCE,
                                 stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        assert checked.returncode == 0 and not checked.stdout.strip(), checked.stdout + text

        with Prometheus(Path(folder), server.url.removeprefix("http://")) as prometheus:
            for expression, value in {
                    'up{job="monitron"}': 1,
                    'up{job="stranger"}': 0,
                    'sum(monitron_monitors)': 3,
                    'monitron_monitors{status="up"}': 2,
                    'monitron_monitors{status="paused"}': 1,
                    'count(monitron_info)': 1,
                    'monitron_store_writable': 1,
                    'monitron_http_answers_total{class="2xx"} >= bool 5': 1,
                    'monitron_states_recorded_total >= bool 2': 1,
                    # A rate needs two scrapes: the counter goes on counting the scrapes themselves.
                    'rate(monitron_http_answers_total{class="2xx"}[1m]) > bool 0': 1}.items():
                prometheus.wait_until(lambda: prometheus.query(expression) == value, f"{expression} is {value}")
                print(expression, "=", value)


main()
