# SPDX-FileCopyrightText: 2026 The Monitron authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""/openapi.json against validators that others have written, and against what makes a reference readable.

usage: testopenapi.py MONITRON-SYNCSERVER [NODE MODULES]

The document as a whole is judged by @seriousme/openapi-schema-validator from npm (MODULES, its node_modules) and,
where it is installed, by Python's openapi-spec-validator; each schema in it by Python's jsonschema (Debian:
python3-jsonschema) against the metaschema of JSON Schema 2020-12. Each is first shown a broken document.
"""
import copy
import json
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2] / "support"))
from childprocess import PATIENCE, skip
from teamserver import TeamServer

BY_NODE = """
import { Validator } from "@seriousme/openapi-schema-validator";
let text = "";
for await (const part of process.stdin) text += part;
const result = await new Validator().validate(JSON.parse(text));
process.stdout.write(result.valid ? "" : JSON.stringify(result.errors));
"""


def operations(document):
    for path, methods in document["paths"].items():
        for method, operation in methods.items():
            yield f"{method.upper()} {path}", path, operation


def schemas(part, where="#"):
    """Every schema of the document, with its place; those within others are judged with them."""
    if isinstance(part, dict):
        for key, value in part.items():
            place = f"{where}/{key}"
            if key == "schema":
                yield place, value
            elif where == "#/components" and key == "schemas":
                yield from ((f"{place}/{name}", schema) for name, schema in value.items())
            else:
                yield from schemas(value, place)
    elif isinstance(part, list):
        for index, value in enumerate(part):
            yield from schemas(value, f"{where}/{index}")


def references(part):
    if isinstance(part, dict):
        if isinstance(part.get("$ref"), str):
            yield part["$ref"]
        for value in part.values():
            yield from references(value)
    elif isinstance(part, list):
        for value in part:
            yield from references(value)


def complaints(document):
    """What no metaschema says."""
    twice = [name for name, count in Counter(o["operationId"] for _, _, o in operations(document)).items() if count > 1]
    if twice:
        yield f"operationId not unique: {twice}"
    described = {tag["name"] for tag in document["tags"] if tag.get("description")}
    used = {tag for _, _, operation in operations(document) for tag in operation["tags"]}
    if described != used:
        yield f"tags used but not described, or described but not used: {described ^ used}"
    for name, path, operation in operations(document):
        parameters = operation.get("parameters", [])
        declared = {p["name"] for p in parameters if p["in"] == "path"}
        if declared != set(re.findall(r"\{(\w+)\}", path)):
            yield f"{name}: declares the path parameters {declared}"
        if not all(p["required"] for p in parameters if p["in"] == "path"):
            yield f"{name}: a path parameter is not required"
        if not operation.get("summary"):
            yield f"{name}: no summary"
    known = {f"#/components/schemas/{name}" for name in document["components"]["schemas"]}
    referred = set(references(document))
    if not referred <= known:
        yield f"unknown schemas: {referred - known}"
    for where, schema in schemas(document):
        if schema == {} and not where.endswith("application~1json/schema") and "/content/application/json/" not in where:
            yield f"{where}: says nothing"


def by_node(node, modules):
    def judge(document):
        script = ["--input-type=module", "--eval", BY_NODE]
        ended = subprocess.run([node, *script], input=json.dumps(document), text=True, timeout=PATIENCE,
                               cwd=Path(modules).parent, capture_output=True)
        assert ended.returncode == 0, ended.stderr
        return ended.stdout
    return judge


def by_jsonschema(document):
    from jsonschema import Draft202012Validator, SchemaError
    for where, schema in schemas(document):
        try:
            Draft202012Validator.check_schema(schema)
        except SchemaError as error:
            return f"{where}: {error.message}"
    return ""


def by_spec_validator(document):
    from openapi_spec_validator import OpenAPIV31SpecValidator
    return "\n".join(error.message for error in OpenAPIV31SpecValidator(document).iter_errors())


def without_responses(document):
    document["paths"]["/api/v1/auth/login"]["post"]["responses"] = []


def with_a_null(document):
    document["components"]["schemas"]["Monitor"]["properties"]["url"]["enum"] = None


def judges():
    """By name: what judges, and how a document is broken that it must refuse."""
    found = {}
    if len(sys.argv) == 4:
        found["@seriousme/openapi-schema-validator"] = (by_node(*sys.argv[2:]), without_responses)
    try:
        import openapi_spec_validator  # noqa: F401
        found["openapi-spec-validator"] = (by_spec_validator, without_responses)
    except ImportError:
        pass
    try:
        import jsonschema  # noqa: F401
        found["jsonschema"] = (by_jsonschema, with_a_null)
    except ImportError:
        pass
    return found


def main():
    with TeamServer(sys.argv[1]) as server:
        document = json.loads(server.request("/openapi.json"))
    assert document["openapi"].startswith("3.1."), document["openapi"]
    assert not (found := list(complaints(document))), "\n".join(found)
    print(sum(1 for _ in operations(document)), "operations")
    known = judges()
    for name, (judge, spoil) in known.items():
        broken = copy.deepcopy(document)
        spoil(broken)
        assert judge(broken), f"{name} takes everything"
        said = judge(document)
        assert not said, f"{name}: {said}"
        print("Valid says", name)
    if not known.keys() - {"jsonschema"}:
        skip("no validator of OpenAPI 3.1 here: npm (Debian: npm, nodejs) was missing or offline when this was configured")
    if "jsonschema" not in known:
        skip("no validator of JSON Schema here (Debian: python3-jsonschema)")


main()
