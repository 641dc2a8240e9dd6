"""Validate JSON Lines against a JSON Schema: validate_records.py SCHEMA RECORDS. Exits 1 where a line is invalid."""
import json
import sys

import jsonschema

with open(sys.argv[1], encoding="utf-8") as file:
    schema = json.load(file)
jsonschema.Draft202012Validator.check_schema(schema)
validator = jsonschema.Draft202012Validator(schema)
faults = 0
with open(sys.argv[2], encoding="utf-8") as file:
    for number, line in enumerate(file, 1):
        for error in validator.iter_errors(json.loads(line)):
            faults += 1
            print(f"line {number}: {error.json_path}: {error.message[:300]}")
sys.exit(1 if faults else 0)
