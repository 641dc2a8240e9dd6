#!/usr/bin/env python3
"""Runs the Spark job in this process, then holds its Parquet against records as `rapporteur records` writes them.

    spark_records.py JOB EXIT_STATUS RECORDS.jsonl FAILURES OUT [the job's arguments]

FAILURES is how many pages have to have failed. Exit status 0 where all is equal.
"""

import json
import runpy
import sys

job, status, records, failures, out, *arguments = sys.argv[1:]

sys.argv = [job, "--out", out] + arguments
try:
    runpy.run_path(job, run_name="__main__")
    raise AssertionError("the job did not end")
except SystemExit as end:
    assert end.code == int(status), f"the job ended with {end.code}"

if int(status) == 2:
    sys.exit(0)

from pyspark.sql import SparkSession  # noqa: E402


def without_nulls(value):
    """Spark leaves out what is null."""
    if isinstance(value, dict):
        return {name: without_nulls(part) for name, part in value.items() if part is not None}
    return [without_nulls(part) for part in value] if isinstance(value, list) else value


def ordered(values):
    return sorted(values, key=lambda record: (record["id"], record["source"]["location"]))


spark = SparkSession.builder.getOrCreate()
try:
    rows = ordered(map(json.loads, spark.read.parquet(f"{out}/records.parquet").toJSON().collect()))
    failed = spark.read.parquet(f"{out}/failures.parquet").collect()
finally:
    spark.stop()
with open(records, encoding="utf-8") as file:
    wanted = ordered(without_nulls(json.loads(line)) for line in file)
assert len(rows) == len(wanted), f"{len(rows)} rows for {len(wanted)} records"
for row, record in zip(rows, wanted):
    assert row == record, f"{row}\nis not\n{record}"
assert len(failed) == int(failures), failed
assert all(one["code"] and one["location"] and one["message"] for one in failed), failed
print(f"{len(rows)} rows equal")
