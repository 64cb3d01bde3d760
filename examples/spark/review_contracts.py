"""Reviews a file of contracts with Apache Spark: every partition is piped through one `counterclause review --ndjson`.

    spark-submit review_contracts.py contracts.jsonl reviews/ [--command "counterclause"]

`contracts.jsonl` holds one {"id", "text"} a line; `reviews/` gets one review a line, in the same order.
The command has to be installed on every worker machine. Nothing else of Counterclause runs in Spark: it reads
standard input and writes standard output, so each executor core keeps one process busy, with flat memory.
"""

import argparse
import json
import time

from pyspark.sql import SparkSession

PARTITION_LINES = 2_500
"""A process takes a moment to start, so a partition should hold a few thousand contracts."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("contracts")
    parser.add_argument("reviews")
    parser.add_argument("--command", default="counterclause", help="how the command is started on a worker")
    options = parser.parse_args()

    spark = SparkSession.builder.appName("counterclause").getOrCreate()
    cores = spark.sparkContext.defaultParallelism
    count = spark.sparkContext.textFile(options.contracts).count()
    # Cut as the file lies, not shuffled, so that reviews come in the order of the contracts.
    lines = spark.sparkContext.textFile(options.contracts, max(cores, count // PARTITION_LINES))
    started = time.monotonic()
    # Exit code 1 means that some lines have an "error" in their place; they are counted below, so the pipe goes on.
    reviews = lines.pipe(f"{options.command} review --ndjson")
    reviews.saveAsTextFile(options.reviews)
    seconds = time.monotonic() - started

    done = spark.sparkContext.textFile(options.reviews).map(json.loads).cache()
    must_fix = done.map(lambda one: sum(row["standing"] == "must-fix" for row in one.get("rows", [])))
    faults = done.filter(lambda one: "error" in one).count()
    print(f"{done.count()} contracts in {seconds:.0f} s on {cores} cores; {faults} without a review;")
    print(f"rows to fix a contract: {must_fix.mean():.1f} on average, {must_fix.max()} at most.")
    spark.stop()


if __name__ == "__main__":
    main()
