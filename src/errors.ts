/**
 * Every way in which Mettle can refuse: a stable code, and what to do about it.
 * The troubleshooting page is generated from this table.
 */
export const CODES = {
  'input-unknown': 'The action was given an input that it does not have. The message names the nearest one.',
  'input-invalid': 'An input has a value that it cannot have. The message lists what is allowed.',
  'config-missing': 'There is neither a configuration nor a `dvc.yaml`. Write the file that the message shows, or run `mettle init`.',
  'config-syntax': 'The configuration is not valid YAML. The annotation stands on the line where reading stopped.',
  'config-unknown-key': 'The configuration has a key that Mettle does not know. The message names the nearest one that it does.',
  'config-value': 'A key of the configuration has a value of the wrong kind. The message says what was expected.',
  'config-rule': 'A rule of a gate cannot be applied: it has no limit, or limits that exclude each other.',
  'config-reference': 'A model names another model that does not exist. The message names the nearest one.',
  'config-cycle': 'Models depend on each other in a circle, so none of them can be trained first. The message names the circle.',
  'config-path': 'A path of the configuration is empty, or leads out of the repository.',
  'models-unknown': 'The `models` input matches no model. The message lists the models that there are.',
  'data-moved':
    'What `mettle.lock` says of a source is not what lies there, and a model that reads it has to train: it has moved and has no versions, or the lock names other bytes than it claims. `mettle lock` takes what is there now; a source with versions (a versioned bucket, a commit) can still be read as it was.',
  'dispatch-pin':
    'A `repository_dispatch` names a version of data that the configuration does not know. `client_payload.pins` holds versions by data source, of the model in `client_payload.model`; a pin names a version of the same source, never another place.',
  waiting:
    'A model has to train and waits for what its `when` at the base commit asks for: a label, a comment, an approval. Until then the check is pending. After a comment run the job again; a label needs `types: [opened, synchronize, reopened, labeled]` under `pull_request`.',
  'lock-invalid': '`mettle.lock` is not as Mettle writes it. `mettle lock` writes it anew.',
  'not-checked-out':
    'A model has to train, and its folder is in the commit and not in the work tree: a sparse checkout leaves it out. Plans and reuse need no work tree.',
  'event-unreadable': 'The event that started the run cannot be read. Mettle runs on GitHub Actions, or from a terminal by `mettle run`.',
  'git-missing': 'git is not on PATH, or the folder is not a checkout. Run `actions/checkout` before Mettle.',
  'git-failed': 'A git command failed. The message holds the command and the last lines that it printed.',
  'git-revision': 'A revision cannot be found, neither in the checkout nor at its origin.',
  'source-unreadable': 'A data source cannot be read. Its model trains, because what cannot be read is never taken for unchanged.',
  'lfs-pointer':
    'A data file is a Git LFS pointer in the work tree. Set `lfs: true` on `actions/checkout`, or run `git lfs pull` in `setup`.',
  'params-invalid': 'A parameters file cannot be read. The annotation stands where reading stopped.',
  'train-failed': 'A command of a model ended with an error. The last lines that it printed are in the report.',
  'not-trained':
    'The job that judges found no record of the training: the training job failed, was cancelled, or judged other inputs. Its log says which.',
  'train-timeout': 'A command of a model ran longer than its `timeout` and was ended.',
  'train-cancelled': 'The run was cancelled while a command of a model was running.',
  'output-missing': 'A declared output does not exist after the command. Write it, or correct its path under `outputs`.',
  'output-unsafe': 'A declared output is a link, or leads out of the repository. Outputs are plain files and folders inside it.',
  'secret-leak':
    'A value that was granted to the program stands in what it wrote. Nothing leaves the job until the program stops writing it.',
  'metrics-missing': 'A metrics file does not exist.',
  'metrics-syntax': 'A metrics file cannot be read. Where its content is of another format, the message says which.',
  'metrics-duplicate': 'A metric occurs twice: in one file, or in two files of one model.',
  'metrics-not-finite': 'A metric is NaN or infinite. A model whose metric is not a number cannot be judged.',
  'metrics-not-number': 'A rule names a value that is not a number.',
  'metrics-empty': 'There are rules, and no metric was found to apply them to.',
  'metric-missing': 'A rule names a metric that no file holds. The message names the nearest one.',
  'metric-disappeared': 'A metric that the baseline has is not there any more.',
  'metrics-disagree':
    'A metric that the training wrote is not what its own predictions give, or not the mean over its folds. Another number needs another name.',
  'predictions-missing': 'The declared predictions are not there. Write them, or correct the path.',
  'predictions-invalid': 'Predictions cannot be read, or do not make sense. The message names the line or the column.',
  'predictions-columns': 'What the columns of the predictions are cannot be told. Say it under `predictions`.',
  'predictions-limit': 'Predictions are larger than what is read: 5 million rows, 4 GB unpacked.',
  'labels-differ': 'The predictions bring labels that are not those of the labels file.',
  'test-set-changed': 'Candidate and baseline were judged on different rows, so their numbers cannot be compared.',
  'slice-undefined': 'A slice or a group cannot be judged: its column is not there, or holds too many values.',
  'not-comparable': 'A rule cannot be decided on these rows: the metric or its interval is undefined.',
  'data-check': 'A data source does not keep to its checks, so nothing was trained on it. The message shows the rows.',
  'data-unreadable': 'A data source that has checks cannot be read as a table.',
  'results-failed': 'A test or check of another tool failed. The message is the tool’s.',
  'results-fewer': 'Fewer tests ran than of the baseline’s: some are gone, or skipped.',
  'results-unreadable': 'What another tool wrote is missing, empty, or not of its format: no evidence is no pass.',
  'not-reproducible': 'Trainings with the same inputs gave different metrics. Set a seed: METTLE_SEED is given to the command.',
  'direction-unknown': 'A rule needs to know whether higher is better. Say `direction: higher` or `direction: lower`.',
  'direction-contradicted': 'The value contradicts what the name of the metric says: a negated score, for example. Say `direction`.',
  'baseline-missing': 'There is nothing to compare with, and the policy asks for it (`missing-baseline: block`).',
  'dvc-missing':
    'A stage must run and `dvc` is not on PATH, or data that DVC tracks are not here and cannot be brought without it. Install it before this step: `pip install dvc`.',
  'dvc-invalid': 'A file of DVC cannot be read. DVC itself would stop, or pass over it in silence; the annotation names the place.',
  'document-invalid': 'A document of an earlier stage does not fit its schema, or cannot be read.',
  'ledger-conflict': 'The ledger kept moving while it was written. Run the job again.',
  'github-failed': 'GitHub refused a request. The message says which permission is missing where that is the reason.',
  usage: 'The command line was not understood. `mettle --help` shows what there is.',
  'init-exists': 'A file that `mettle init` would write exists already. It is left as it is.',
  internal: 'Mettle itself failed. This is a fault of ours: please report it with the message.',
} as const

export type Code = keyof typeof CODES

/** A place in a file of the repository. `line` and `column` count from 1. */
export interface Place {
  readonly file: string
  readonly line?: number
  readonly column?: number
}

export interface ErrorDetails {
  readonly place?: Place | undefined
  readonly cause?: unknown
  /** The lines that a child process printed last, already harmless to print again. */
  readonly log?: readonly string[]
}

/** The one error of this program: says what was expected, what was there, and how to mend it. */
export class MettleError extends Error {
  override readonly name = 'MettleError'
  readonly code: Code
  readonly place: Place | undefined
  readonly log: readonly string[]
  constructor(code: Code, message: string, details: ErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause })
    this.code = code
    this.place = details.place
    this.log = details.log ?? []
  }
}

/** Several faults of one file, shown together: nobody mends a configuration one line a run. */
export class Problems extends MettleError {
  readonly problems: readonly MettleError[]
  constructor(problems: readonly MettleError[]) {
    const [first] = problems
    super(first?.code ?? 'internal', problems.map(p => p.message).join('\n'), { place: first?.place })
    this.problems = problems
  }
}

/** Whatever was thrown, as ours. */
export function asMettleError(thrown: unknown): MettleError {
  if (thrown instanceof MettleError) return thrown
  const message = thrown instanceof Error ? thrown.message : String(thrown)
  return new MettleError('internal', message, { cause: thrown })
}

/** Each fault by itself, for annotations and tables. */
export const faultsOf = (error: MettleError): readonly MettleError[] => (error instanceof Problems ? error.problems : [error])
