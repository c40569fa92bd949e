/**
 * Which part of the job a step does: all of it; the training alone, with no right to write anything; or the gate alone,
 * which runs no code of the repository and judges what other jobs of the run, or another run, have trained. `report`
 * does the same for the comment alone, `evaluate` for the numbers alone.
 */
export type Stage = 'all' | 'train' | 'gate' | 'report' | 'evaluate'

/** Whether its answer is the check: it sets the status, writes the ledger, and fails the step. */
export const judges = (stage: Stage): boolean => stage === 'all' || stage === 'gate'

/** Whether a model may be described by inputs, with no `mettle.yml`. */
export const standsAlone = (stage: Stage): boolean => stage !== 'all' && stage !== 'train'
