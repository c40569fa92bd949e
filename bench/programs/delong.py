"""DeLong in NumPy by midranks (Sun and Xu 2014), tight or as a package that many use has it; prints the CPU seconds of it alone."""
import sys
import time
import numpy as np

n = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
rng = np.random.default_rng(5)
truth = rng.random(n) < 0.3
shared = rng.random(n)
scores = [0.35 * truth + 0.5 * shared + 0.15 * rng.random(n) for _ in range(2)]
if sys.argv[2:] == ["confidenceinterval"]:
    from confidenceinterval.delong import fastDeLong

    before = time.process_time()
    first = np.argsort(~truth, kind="stable")
    print(fastDeLong(np.vstack(scores)[:, first], int(truth.sum()), None))
    print(time.process_time() - before)
    sys.exit()
before = time.process_time()


def midrank(x):
    order = np.argsort(x, kind="stable")
    z = x[order]
    ends = np.flatnonzero(np.r_[z[1:] != z[:-1], True])
    starts = np.r_[0, ends[:-1] + 1]
    ranks = np.empty(len(x))
    ranks[order] = np.repeat((starts + ends) / 2 + 1, ends - starts + 1)
    return ranks


m = truth.sum()
v10, v01 = [], []
for s in scores:
    pos, neg = s[truth], s[~truth]
    whole = midrank(np.r_[pos, neg])
    v10.append((whole[:m] - midrank(pos)) / (n - m))
    v01.append(1 - (whole[m:] - midrank(neg)) / m)
print(np.cov(v10) / m + np.cov(v01) / (n - m), [v.mean() for v in v10])
print(time.process_time() - before)
