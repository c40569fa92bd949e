// src/ledger/paths.ts
const LEDGER_BRANCH = "mettle";
const recordPath = (key, id) => `records/${key.slice(0, 2)}/${key}/${id}.json`;
const picturePath = (sha256, type) => `pictures/${sha256.slice(0, 2)}/${sha256}.${type}`;
const observationPath = (commit, id) => `commits/${commit.slice(0, 2)}/${commit}/${id}.json`;
const RECORD = /^records\/[0-9a-f]{2}\/([0-9a-f]{64})\/[0-9a-f]{64}\.json$/;
const OBSERVATION = /^commits\/[0-9a-f]{2}\/([0-9a-f]{40,64})\/[0-9a-f]{64}\.json$/;
const keyOfPath = (path) => RECORD.exec(path)?.[1];
const commitOfPath = (path) => OBSERVATION.exec(path)?.[1];
const README = `# The ledger of Mettle

This branch is written by Mettle and read by it. It holds what was trained, from what, and with which result:

- \`records/KK/KEY/ID.json\`: one successful training; KEY is the digest of its inputs.
- \`commits/CC/COMMIT/ID.json\`: which record stands for which model at a commit of the default branch.
- \`pictures/PP/DIGEST.TYPE\`: plots that trainings wrote, by sha256, for the reports.

Records are added, never changed. Do not merge this branch.
`;
export { observationPath as a, keyOfPath as i, README as n, picturePath as o, commitOfPath as r, recordPath as s, LEDGER_BRANCH as t };
