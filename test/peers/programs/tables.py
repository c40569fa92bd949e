"""Tables as their own libraries write them. Reads lines `{delta|iceberg} FOLDER STEP`, and answers each with one."""

import sys

import deltalake
import pyarrow as pa
from pyiceberg.catalog.sql import SqlCatalog

rows = pa.table({"id": pa.array(range(1000), pa.int64()), "x": pa.array([i * 0.5 for i in range(1000)])})


def delta(folder, step):
    if step == "create":
        deltalake.write_deltalake(folder, rows.slice(0, 500))
        deltalake.write_deltalake(folder, rows.slice(500), mode="append")
    elif step == "append":
        deltalake.write_deltalake(folder, rows.slice(0, 10), mode="append")
    elif step == "compact":
        deltalake.DeltaTable(folder).optimize.compact()
    elif step == "vacuum":
        deltalake.DeltaTable(folder).vacuum(retention_hours=0, dry_run=False, enforce_retention_duration=False)
    elif step == "checkpoint":
        deltalake.DeltaTable(folder).create_checkpoint()
    elif step == "delete":
        deltalake.DeltaTable(folder).delete("id < 5")
    return deltalake.DeltaTable(folder).version()


def iceberg(folder, step):
    catalog = SqlCatalog("c", uri=f"sqlite:///{folder}/catalog.db", warehouse=f"file://{folder}")
    if step == "create":
        catalog.create_namespace("ns")
        catalog.create_table("ns.t", schema=rows.schema).append(rows)
    table = catalog.load_table("ns.t")
    if step == "append":
        table.append(rows.slice(0, 10))
    elif step == "delete":
        table.delete("id < 5")
    elif step == "property":
        with table.transaction() as transaction:
            transaction.set_properties(owner="ada")
    return catalog.load_table("ns.t").current_snapshot().snapshot_id


for line in sys.stdin:
    kind, folder, step = line.split()
    print(delta(folder, step) if kind == "delta" else iceberg(folder, step), flush=True)
