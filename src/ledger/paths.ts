/** Where the ledger keeps what: readable on GitHub, sharded by key. */
export const LEDGER_BRANCH = 'mettle'
export const recordPath = (key: string, id: string): string => `records/${key.slice(0, 2)}/${key}/${id}.json`
export const picturePath = (sha256: string, type: string): string => `pictures/${sha256.slice(0, 2)}/${sha256}.${type}`
export const observationPath = (commit: string, id: string): string => `commits/${commit.slice(0, 2)}/${commit}/${id}.json`

const RECORD = /^records\/[0-9a-f]{2}\/([0-9a-f]{64})\/[0-9a-f]{64}\.json$/
const OBSERVATION = /^commits\/[0-9a-f]{2}\/([0-9a-f]{40,64})\/[0-9a-f]{64}\.json$/

export const keyOfPath = (path: string): string | undefined => RECORD.exec(path)?.[1]
export const commitOfPath = (path: string): string | undefined => OBSERVATION.exec(path)?.[1]

export const README = `# The ledger of Mettle

This branch is written by Mettle and read by it. It holds what was trained, from what, and with which result:

- \`records/KK/KEY/ID.json\`: one successful training; KEY is the digest of its inputs.
- \`commits/CC/COMMIT/ID.json\`: which record stands for which model at a commit of the default branch.
- \`pictures/PP/DIGEST.TYPE\`: plots that trainings wrote, by sha256, for the reports.

Records are added, never changed. Do not merge this branch.
`
