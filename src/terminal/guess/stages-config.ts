import { FIRST_LINES } from './first-config.ts'
import type { RepositoryShape } from './repository-shape.ts'

/** What a store of DVC asks of `pip`, and of the environment. */
const STORES: Readonly<Record<string, { readonly extra: string; readonly variables: readonly string[] }>> = {
  s3: { extra: 's3', variables: ['AWS_*'] },
  gs: { extra: 'gs', variables: ['GOOGLE_APPLICATION_CREDENTIALS', 'CLOUDSDK_*'] },
  azure: { extra: 'azure', variables: ['AZURE_*'] },
  gdrive: { extra: 'gdrive', variables: ['GDRIVE_CREDENTIALS_DATA'] },
  oss: { extra: 'oss', variables: ['OSS_*'] },
  ssh: { extra: 'ssh', variables: ['SSH_AUTH_SOCK'] },
  webdav: { extra: 'webdav', variables: [] },
  webdavs: { extra: 'webdav', variables: [] },
  hdfs: { extra: 'hdfs', variables: [] },
}

/** DVC as `pip` installs it with what its store needs. */
export const dvcPackage = ({ dvcStore }: Pick<RepositoryShape, 'dvcStore'>): string => {
  const extra = STORES[dvcStore ?? '']?.extra
  return extra === undefined ? 'dvc' : `'dvc[${extra}]'`
}

/** What a `dvc.yaml` cannot say: which variables `dvc pull` needs. `undefined` where it needs none. */
export function stagesConfig({ dvcStore }: RepositoryShape): string | undefined {
  const variables = STORES[dvcStore ?? '']?.variables ?? []
  if (variables.length === 0) return undefined
  return `${FIRST_LINES.join('\n')}
# The stages of dvc.yaml are the models.
defaults:
  # For dvc pull alone. The job has to have them: by a login step, or by env: of the step.
  env: {fetch: [${variables.join(', ')}]}
# Without a gate, no metric whose direction is known may get worse. A gate of your own:
# stages:
#   evaluate:
#     gate:
#       auc: {min: 0.80, max-regression: 0.005}
`
}
