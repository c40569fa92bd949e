/**
 * Which part of the job a step does: all of it; the training alone, with no right to write anything; or the gate alone,
 * which runs no code of the repository and judges what other jobs of the run, or another run, have trained.
 */
export type Stage = 'all' | 'train' | 'gate'
