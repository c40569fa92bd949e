"""Splits by person: a person on both sides would tell the model the answer."""

import hashlib

import pandas as pd
import yaml

params = yaml.safe_load(open("params.yaml"))["split"]
rows = pd.read_csv("data/randhie.csv.gz")


def in_test(person: int) -> bool:
    return int(hashlib.sha256(str(person).encode()).hexdigest()[:8], 16) % 10 < 3


test = rows["zper"].map(lambda person: in_test(int(person)))
rows[test].to_csv("test.csv", index=False)
rows[~test & rows["year"].isin(params["years"])].to_csv("train.csv", index=False)
