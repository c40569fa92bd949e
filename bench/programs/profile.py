"""DuckDB's SUMMARIZE on one thread; prints the CPU seconds that it took. With a second path it writes the table there as Parquet."""
import sys
import time

import duckdb

connection = duckdb.connect()
connection.execute("SET threads = 1")
if len(sys.argv) > 2:
    connection.execute(f"COPY (SELECT * FROM '{sys.argv[1]}') TO '{sys.argv[2]}' (FORMAT parquet)")
    sys.exit()
before = time.process_time()
print(len(connection.execute(f"SUMMARIZE SELECT * FROM '{sys.argv[1]}'").fetchall()))
print(time.process_time() - before)
