"""What scikit-learn and fairlearn say of a predictions file, as JSON."""

import json
import sys

import pandas as pd
from fairlearn.metrics import MetricFrame, demographic_parity_difference, equalized_odds_difference
from sklearn import metrics

rows = pd.read_csv(sys.argv[1])
y, p, s = rows["label"], rows["prediction"], rows["score"]
found = {
    "roc_auc": metrics.roc_auc_score(y, s),
    "average_precision": metrics.average_precision_score(y, s),
    "accuracy": metrics.accuracy_score(y, p),
    "f1": metrics.f1_score(y, p),
    "precision": metrics.precision_score(y, p),
    "recall": metrics.recall_score(y, p),
    "balanced_accuracy": metrics.balanced_accuracy_score(y, p),
    "mcc": metrics.matthews_corrcoef(y, p),
    "kappa": metrics.cohen_kappa_score(y, p),
    "log_loss": metrics.log_loss(y, s),
    "brier": metrics.brier_score_loss(y, s),
    "equalized_odds_difference{female}": equalized_odds_difference(y, p, sensitive_features=rows["female"]),
    "demographic_parity_difference{female}": demographic_parity_difference(y, p, sensitive_features=rows["female"]),
}
by_child = MetricFrame(metrics=metrics.roc_auc_score, y_true=y, y_pred=s, sensitive_features=rows["child"])
found["slices"] = {f"child={value}": score for value, score in by_child.by_group.items()}
print(json.dumps(found))
