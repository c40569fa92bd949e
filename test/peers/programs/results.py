"""Writes what Great Expectations, pandera and Evidently find in good and in bad data."""

import json
import pathlib
import sys

import great_expectations as gx
import pandas as pd
import pandera.pandas as pa
from evidently import Dataset, Report
from evidently.metrics import MinValue, MissingValueCount
from evidently.tests import eq, gte

out = pathlib.Path(sys.argv[1])
good = pd.DataFrame({"age": [30, 41, 25, 52], "plan": ["basic", "pro", "basic", "pro"]})
frames = {"good": good, "bad": good.assign(age=[30, -1, None, 52])}

context = gx.get_context(mode="ephemeral")
asset = context.data_sources.add_pandas("source").add_dataframe_asset("asset")
batch = asset.add_batch_definition_whole_dataframe("batch")
suite = context.suites.add(
    gx.ExpectationSuite(
        name="suite",
        expectations=[
            gx.expectations.ExpectColumnValuesToNotBeNull(column="age"),
            gx.expectations.ExpectColumnValuesToBeBetween(column="age", min_value=0, max_value=120),
            gx.expectations.ExpectColumnValuesToBeInSet(column="plan", value_set=["basic", "pro"]),
        ],
    )
)
definition = context.validation_definitions.add(gx.ValidationDefinition(name="validation", data=batch, suite=suite))
schema = pa.DataFrameSchema(
    {"age": pa.Column(float, pa.Check.ge(0), coerce=True), "plan": pa.Column(str, pa.Check.isin(["basic", "pro"]))}
)
report = Report([MissingValueCount(column="age", tests=[eq(0)]), MinValue(column="age", tests=[gte(0)])])

for name, frame in frames.items():
    result = definition.run(batch_parameters={"dataframe": frame})
    (out / f"gx-{name}.json").write_text(json.dumps(result.to_json_dict()))
    checkpoint = gx.Checkpoint(name=f"checkpoint-{name}", validation_definitions=[definition])
    (out / f"checkpoint-{name}.json").write_text(checkpoint.run(batch_parameters={"dataframe": frame}).describe())
    cases = "[]"
    try:
        schema.validate(frame, lazy=True)
    except pa.errors.SchemaErrors as error:
        cases = error.failure_cases.to_json(orient="records")
    (out / f"pandera-{name}.json").write_text(cases)
    (out / f"evidently-{name}.json").write_text(report.run(Dataset.from_pandas(frame), None).json())
