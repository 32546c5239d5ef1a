"""Splink on the speed set. Prints one JSON object: seconds, CPU seconds, pairs, F1.

usage: speed.py FILE.parquet tuned|usual OUTPUT.parquet
"""

import json
import resource
import sys
import time

import duckdb
import splink.comparison_library as cl
from splink import DuckDBAPI, Linker, SettingsCreator, block_on

path, kind, output = sys.argv[1:4]


def clock():
    used = resource.getrusage(resource.RUSAGE_SELF)
    return time.time(), used.ru_utime + used.ru_stime


def level(condition, label, **more):
    return {"sql_condition": condition, "label_for_charts": label, **more}


def null(column):
    return level(f"{column}_l IS NULL OR {column}_r IS NULL", "null", is_null_level=True)


def comparison(column, *levels):
    return {
        "output_column_name": column,
        "comparison_levels": [null(column), *levels, level("ELSE", "else")],
    }


def exact(column, frequency=False):
    more = {"tf_adjustment_column": column} if frequency else {}
    return level(f"{column}_l = {column}_r", "exact", **more)


TUNED = [
    comparison("surname", exact("surname", True)),
    comparison(
        "given",
        exact("given", True),
        level(
            "length(given_l) = length(given_r) AND"
            " (given_l[1] = given_r[1] OR given_l[2] = given_r[2])",
            "one different",
        ),
    ),
    comparison(
        "birth",
        exact("birth"),
        level("hamming(birth_l, birth_r) <= 1", "one digit"),
        level("birth_l[1:4] = birth_r[1:4]", "same year"),
    ),
    comparison("phone", exact("phone"), level("hamming(phone_l, phone_r) <= 1", "one digit")),
    comparison("address", exact("address"), level("address_l[1:6] = address_r[1:6]", "same village")),
]

USUAL = [
    comparison("surname", exact("surname", True)),
    cl.DamerauLevenshteinAtThresholds("given", 1).configure(term_frequency_adjustments=True),
    comparison(
        "birth",
        exact("birth"),
        level("damerau_levenshtein(birth_l, birth_r) <= 1", "one edit"),
        level("birth_l[1:4] = birth_r[1:4]", "same year"),
    ),
    cl.DamerauLevenshteinAtThresholds("phone", 1),
    cl.JaroWinklerAtThresholds("address", [0.95, 0.85]),
]

wall0, cpu0 = clock()
connection = duckdb.connect()
connection.execute(f"create table records as select * from read_parquet('{path}')")
wall1, cpu1 = clock()

settings = SettingsCreator(
    link_type="dedupe_only",
    unique_id_column_name="unique_id",
    blocking_rules_to_generate_predictions=[
        block_on("phone"),
        block_on("birth", "surname"),
        block_on("address"),
        block_on("given", "substr(birth, 1, 4)"),
    ],
    comparisons=TUNED if kind == "tuned" else USUAL,
    retain_intermediate_calculation_columns=False,
    retain_matching_columns=False,
)
database = DuckDBAPI(connection=connection)
linker = Linker(database.register("records"), settings)
linker.training.estimate_probability_two_random_records_match(
    [block_on("surname", "given", "birth", "phone")], recall=0.5
)
linker.training.estimate_u_using_random_sampling(max_pairs=1e6, seed=1)
linker.training.estimate_parameters_using_expectation_maximisation(block_on("phone"))
linker.training.estimate_parameters_using_expectation_maximisation(block_on("birth", "surname"))
edges = linker.inference.predict(threshold_match_probability=0.5)
clusters = linker.clustering.cluster_pairwise_predictions_at_threshold(edges, 0.95)
wall2, cpu2 = clock()
connection.execute(f"copy {clusters.physical_name} to '{output}' (format parquet)")
wall3, cpu3 = clock()

found, right, both = connection.execute(
    f"""
    with c as (from {clusters.physical_name})
    select (select sum(n*(n-1)//2) from (select count(*) n from c group by cluster_id)),
           (select sum(n*(n-1)//2) from (select count(*) n from records group by person)),
           (select sum(n*(n-1)//2) from (select count(*) n from c join records using (unique_id)
                                         group by cluster_id, records.person))
    """
).fetchone()
print(
    json.dumps(
        {
            "wall": wall2 - wall1,
            "cpu": cpu2 - cpu1,
            "endToEndWall": wall3 - wall0,
            "endToEndCpu": cpu3 - cpu0,
            "memoryMegabytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
            "precision": float(both / found),
            "recall": float(both / right),
            "f1": float(2 * both / (found + right)),
        }
    )
)
