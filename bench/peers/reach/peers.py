"""The same questions on the same graph, asked of scipy and pandana. One thread, CPU seconds; the best of three runs."""

import json
import os
import sys
import time

for name in ("OPENBLAS_CORETYPE", "OPENBLAS_L2_SIZE"):
    os.environ.pop(name, None)
os.environ["OMP_NUM_THREADS"] = "1"

import numpy as np
import pandas as pd
import scipy.sparse as sparse
from scipy.sparse.csgraph import dijkstra

LIMIT = 900


def best(run, times=3):
    least, answer = float("inf"), None
    for _ in range(times):
        start = time.process_time()
        answer = run()
        least = min(least, time.process_time() - start)
    return least, answer


def main(folder):
    load = lambda name: np.fromfile(os.path.join(folder, name), dtype="<i4")
    arcs = load("arcs.bin").reshape(-1, 3)
    points = load("nodes.bin").reshape(-1, 2) / 1e7
    places, origins = load("places.bin").reshape(10, -1), load("origins.bin")
    # A sparse matrix takes 0 for no arc; a walk of no time is made one of next to none.
    weights = np.where(arcs[:, 2] == 0, 1e-6, arcs[:, 2]).astype(float)
    graph = sparse.csr_matrix((weights, (arcs[:, 0], arcs[:, 1])), shape=(len(points), len(points)))
    told = {}

    def nearest():
        return [dijkstra(graph, indices=kind, min_only=True, limit=LIMIT + 0.5) for kind in places]

    told["scipy_nearest"], found = best(nearest)
    told["nearest_sum"] = int(sum(np.round(row[np.isfinite(row)]).sum() for row in found))

    def counts():
        return [(dijkstra(graph, indices=kind, limit=LIMIT + 0.5)[:, origins] < LIMIT + 0.5).sum(axis=0) for kind in places]

    told["scipy_counts"], found = best(counts)
    told["counts_sum"] = int(sum(row.sum() for row in found))

    try:
        import pandana
    except ImportError as error:
        told["pandana_missing"] = str(error)
    else:
        network = pandana.Network(
            pd.Series(points[:, 1]), pd.Series(points[:, 0]), pd.Series(arcs[:, 0]), pd.Series(arcs[:, 1]),
            pd.DataFrame({"seconds": weights}), twoway=False)
        network.set(pd.Series(np.arange(len(points))), variable=pd.Series(np.ones(len(points))), name="one")
        told["pandana_aggregate"], found = best(lambda: network.aggregate(LIMIT + 0.5, type="sum", decay="flat", name="one"), 2)
        told["aggregate_sum"] = int(found.sum())
        for number, kind in enumerate(places):
            network.set_pois(str(number), LIMIT, 100, pd.Series(points[kind, 1]), pd.Series(points[kind, 0]))
        told["pandana_nearest"], _ = best(
            lambda: [network.nearest_pois(LIMIT, str(number), num_pois=1) for number in range(10)], 1)
    print("ANSWER " + json.dumps(told))


main(sys.argv[1])
