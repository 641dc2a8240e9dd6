#!/usr/bin/env python3
"""Turns shards of pages into records in Parquet: Spark hands out names of shards, `rapporteur` does the work.

    spark-submit Pipelines/spark/records.py --shards 'hdfs:///pages/*.warc.gz' --out hdfs:///records --program ./rapporteur

A shard is an archive (.warc, .warc.gz) or lines as `rapporteur fetch` writes them, on any filesystem that Hadoop knows.
Each executor brings a shard to its own disk, runs `rapporteur records --in SHARD --out SHARD`, and puts what comes of it
under OUT/shards. Then Spark writes OUT/records.parquet, a record a row in the terms of the record's JSON Schema, and
OUT/failures.parquet, a row for each page that failed. Page bytes never pass through Spark.

`source.duplicate_of` knows the pages of one shard alone.

Exit status: 0 all pages went through, 1 some failed, 2 a shard could not be worked on; then no Parquet is written. A shard
that ends with 2 fails its task, which Spark tries again as often as it is told to (spark.task.maxFailures).
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile

from pyspark import SparkFiles
from pyspark.sql import SparkSession
from pyspark.sql.types import (
    ArrayType, BooleanType, DoubleType, LongType, StringType, StructField, StructType,
)

FAILURES = ".failures.jsonl"
ALL_WELL, SOME_PAGES_FAILED = 0, 1


class ShardError(Exception):
    """Why a shard could not be worked on."""


def program(name):
    """The path of the program: what `--program` brought along, else what PATH finds."""
    shipped = SparkFiles.get(os.path.basename(name))
    path = shipped if os.path.exists(shipped) else shutil.which(name)
    if not path:
        raise ShardError(f"{name} is not there; name it with --program, or put it on every executor's PATH")
    return path


def run(words):
    """Runs a program and gives its exit status and what it said."""
    done = subprocess.run(words, stdin=subprocess.DEVNULL, capture_output=True, text=True, errors="replace")
    return done.returncode, done.stderr.strip()[-2000:]


def local_path(uri):
    """The path of a `file:` URI; None for one of another filesystem."""
    if not uri.startswith("file:"):
        return None
    return "/" + uri[len("file:"):].lstrip("/")


def hadoop(settings, folder, *words):
    """Runs a command of Hadoop's file system shell, which every Spark has among its jars."""
    home = os.environ.get("SPARK_HOME")
    if not home:
        import pyspark
        home = os.path.dirname(pyspark.__file__)
    # The driver's settings may hold keys of a store: in a file of our own nobody reads them off the command line.
    with open(os.open(os.path.join(folder, "core-site.xml"), os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w") as file:
        file.write(settings)
    classes = [folder, os.environ.get("HADOOP_CONF_DIR"), os.path.join(home, "jars", "*")]
    java = os.path.join(os.environ["JAVA_HOME"], "bin", "java") if os.environ.get("JAVA_HOME") else "java"
    shell = [java, "-cp", os.pathsep.join(filter(None, classes)), "org.apache.hadoop.fs.FsShell"]
    status, said = run(shell + list(words))
    if status != 0:
        raise ShardError(f"hadoop fs {' '.join(words)} ended with {status}: {said}")


def make(job, number, shard):
    """Works on one shard, on an executor; gives the URI of the records and the exit status."""
    name = f"{number:05}-{os.path.basename(shard)}.records.jsonl"
    target = f"{job['out']}/shards/{name}"
    here, there = local_path(shard), local_path(target)
    with tempfile.TemporaryDirectory(prefix="rapporteur-") as folder:
        if here is None or job["copies"]:
            here = os.path.join(folder, os.path.basename(shard))
            hadoop(job["settings"], folder, "-get", shard, here)
        made = os.path.join(folder, name) if there is None or job["copies"] else there
        status, said = run([program(job["program"]), "records", "--in", here, "--out", made])
        if status not in (ALL_WELL, SOME_PAGES_FAILED):
            raise ShardError(f"{shard}: rapporteur ended with {status}: {said}")
        if made != there:
            # Each is written under another name and then renamed, the failures first: records that are there are whole.
            hadoop(job["settings"], folder, "-put", "-f", made + FAILURES, made, f"{job['out']}/shards/")
    return target, status


def spark_type(schema, definitions):
    """The type of a column for a part of a JSON Schema; all that may be null is, and nothing is ever absent."""
    if "$ref" in schema:
        return spark_type(definitions[schema["$ref"].rsplit("/", 1)[1]], definitions)
    if "oneOf" in schema:
        return spark_type(next(way for way in schema["oneOf"] if way.get("type") != "null"), definitions)
    if "const" in schema or "enum" in schema:
        return StringType()
    kind = schema["type"]
    if isinstance(kind, list):
        kind = next(one for one in kind if one != "null")
    if kind == "array":
        return ArrayType(spark_type(schema["items"], definitions))
    if kind == "object":
        return StructType([
            StructField(name, spark_type(part, definitions)) for name, part in schema["properties"].items()
        ])
    return {"string": StringType, "integer": LongType, "number": DoubleType, "boolean": BooleanType}[kind]()


def record_type(path):
    """The columns of a record, as the program itself describes them."""
    printed = subprocess.run([path, "schema", "record"], capture_output=True, check=True).stdout
    schema = json.loads(printed)
    return spark_type(schema, schema["$defs"])


FAILURE_TYPE = StructType([StructField("failure", StructType([
    StructField("code", StringType()), StructField("location", StringType()), StructField("message", StringType()),
]))])


def qualified(context, path):
    """A Hadoop path with its filesystem, and that filesystem."""
    path = context._jvm.org.apache.hadoop.fs.Path(path)
    system = path.getFileSystem(context._jsc.hadoopConfiguration())
    return system.makeQualified(path), system


def settings(context):
    """All that the driver knows of Hadoop's filesystems, as an XML file of Hadoop's."""
    writer = context._jvm.java.io.StringWriter()
    context._jsc.hadoopConfiguration().writeXml(writer)
    return writer.toString()


def shards(context, patterns):
    """The URIs of the files that some patterns name, in order."""
    found = []
    for pattern in patterns:
        path, system = qualified(context, pattern)
        files = [status.getPath().toString() for status in system.globStatus(path) or [] if status.isFile()]
        if not files:
            raise ShardError(f"{pattern} names no shard")
        found += files
    return sorted(set(found))


def work(spark, options):
    """Works on all shards, writes the Parquet files, and gives what came of it in figures."""
    context = spark.sparkContext
    if os.path.isfile(options.program):
        context.addFile(os.path.abspath(options.program))
    out, system = qualified(context, options.out)
    system.mkdirs(context._jvm.org.apache.hadoop.fs.Path(out, "shards"))
    job = {
        "program": options.program, "copies": options.copy, "out": out.toString(),
        "settings": settings(context),
    }
    names = list(enumerate(shards(context, options.shards)))
    # A task a shard: one that fails is tried again alone.
    made = context.parallelize(names, len(names)).map(lambda one: make(job, *one)).collect()
    paths = [path for path, _ in made]
    columns = record_type(program(options.program))
    records = spark.read.schema(columns).json(paths, mode="FAILFAST")
    records.write.mode("overwrite").parquet(f"{job['out']}/records.parquet")
    failures = spark.read.schema(FAILURE_TYPE).json([path + FAILURES for path in paths], mode="FAILFAST")
    failures.select("failure.*").write.mode("overwrite").parquet(f"{job['out']}/failures.parquet")
    count = lambda name: spark.read.parquet(f"{job['out']}/{name}.parquet").count()
    return len(names), count("records"), count("failures"), max(status for _, status in made)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--shards", nargs="+", required=True, help="URIs or paths of shards of pages; * stands for anything")
    parser.add_argument("--out", required=True, help="URI or path of the folder to write to")
    parser.add_argument(
        "--program", default="rapporteur",
        help="a path on the driver, sent to the executors, or a name that is on their PATH (default: rapporteur)")
    parser.add_argument(
        "--copy", action="store_true", help="bring shards of file: to the executor's disk too, as others are")
    options = parser.parse_args()
    spark = SparkSession.builder.appName("rapporteur records").getOrCreate()
    try:
        shard_count, records, failures, status = work(spark, options)
    except Exception as error:  # What a task failed with comes wrapped in one of several types.
        print(f"records.py: {error}", file=sys.stderr)
        status = 2
    else:
        print(f"{shard_count} shards, {records} records, {failures} pages failed")
    finally:
        spark.stop()
    sys.exit(status)


if __name__ == "__main__":
    main()
