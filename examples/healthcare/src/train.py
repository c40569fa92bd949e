"""Any visit to a doctor in the year: logistic regression, or boosted trees."""

import json

import joblib
import pandas as pd
import yaml
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.impute import SimpleImputer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import accuracy_score, brier_score_loss, f1_score, roc_auc_score
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

params = yaml.safe_load(open("params.yaml"))["model"]
columns = ["coins", "xage", "female", "child", "linc", "educdec", "lfam"]
if params["health"]:
    columns += ["disea", "physlm", "mhi", "hlthg", "hlthf", "hlthp"]

train, test = pd.read_csv("train.csv"), pd.read_csv("test.csv")
target = (train["mdvis"] >= 1).astype(int)
if params["kind"] == "trees":
    model = HistGradientBoostingClassifier(max_iter=100, max_leaf_nodes=15, learning_rate=0.05, random_state=0)
else:
    model = make_pipeline(SimpleImputer(), StandardScaler(), LogisticRegression(max_iter=1000))
model.fit(train[columns], target)

label = (test["mdvis"] >= 1).astype(int)
score = model.predict_proba(test[columns])[:, 1]
prediction = model.predict(test[columns])
joblib.dump(model, "model.joblib")
json.dump(
    {
        "roc_auc": roc_auc_score(label, score),
        "accuracy": accuracy_score(label, prediction),
        "f1": f1_score(label, prediction),
        "brier": brier_score_loss(label, score),
    },
    open("metrics.json", "w"),
    indent=2,
)
pd.DataFrame(
    {
        "id": test["zper"].astype(int).astype(str) + "-" + test["year"].astype(int).astype(str),
        "label": label,
        "prediction": prediction,
        "score": score,
        "person": test["zper"].astype(int),
        "female": test["female"],
        "child": test["child"],
    }
).to_csv("predictions.csv", index=False)
