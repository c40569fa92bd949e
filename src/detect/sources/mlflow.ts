import { createHash } from 'node:crypto'
import { type Outside, Unreadable } from './outside.ts'
import { askJson } from './request.ts'
import { known, type SourceState } from './source.ts'

type Json = Readonly<Record<string, unknown>>

/**
 * A registered model (`models:/churn/3`, `models:/churn@champion`, `models:/churn/latest`), or the data sets that a run
 * has logged (`runs:/ID`). Source: MLflow REST API 2.0. Server and credentials: `MLFLOW_TRACKING_*`.
 */
export async function mlflowState(outside: Outside, uri: string): Promise<SourceState> {
  const { environment } = outside
  const server = environment['MLFLOW_TRACKING_URI']?.replace(/\/$/, '')
  if (!server || !/^https?:\/\//.test(server)) throw new Unreadable('MLFLOW_TRACKING_URI names no server')
  const user = environment['MLFLOW_TRACKING_USERNAME']
  const token = environment['MLFLOW_TRACKING_TOKEN']
  const authorization = token
    ? `Bearer ${token}`
    : user
      ? `Basic ${Buffer.from(`${user}:${environment['MLFLOW_TRACKING_PASSWORD'] ?? ''}`).toString('base64')}`
      : undefined
  const get = async (path: string, query: Record<string, string>): Promise<Json> =>
    (await askJson(outside, {
      url: `${server}/api/2.0/mlflow/${path}?${new URLSearchParams(query)}`,
      headers: authorization === undefined ? {} : { authorization },
    })) as Json
  const run = /^runs:\/+([0-9a-f]+)$/.exec(uri)?.[1]
  if (run !== undefined) return datasets(await get('runs/get', { run_id: run }), uri)
  const [, name, version, alias] = /^models:\/+([^/@]+)(?:\/([^/@]+)|@([^/@]+))$/.exec(uri) ?? []
  if (name === undefined) throw new Unreadable(`${uri} is neither models:/NAME/VERSION, models:/NAME@ALIAS nor runs:/ID`)
  const answer =
    alias !== undefined
      ? await get('registered-models/alias', { name, alias })
      : version === 'latest'
        ? { model_version: newest(await get('registered-models/get', { name }), uri) }
        : await get('model-versions/get', { name, version: version as string })
  const found = answer['model_version'] as Json | undefined
  const number = found?.['version']
  if (found === undefined || number === undefined) throw new Unreadable(`${uri} is no version of a model`)
  if (found['status'] !== undefined && found['status'] !== 'READY') throw new Unreadable(`${uri} is not ready: ${String(found['status'])}`)
  // A version is never written again; the same bytes registered twice come from the same source.
  const source = String(found['model_id'] || found['source'] || found['run_id'] || '')
  if (source === '') throw new Unreadable(`${uri} does not say where it lies`)
  return known(`mlflow ${source}`, `models:/${name}/${String(number)}`)
}

function newest(answer: Json, uri: string): Json {
  const versions = ((answer['registered_model'] as Json | undefined)?.['latest_versions'] ?? []) as readonly Json[]
  const [last] = versions.toSorted((a, b) => Number(b['version']) - Number(a['version']))
  if (!last) throw new Unreadable(`${uri} has no version yet`, true)
  return last
}

function datasets(answer: Json, uri: string): SourceState {
  const inputs = ((answer['run'] as Json | undefined)?.['inputs'] as Json | undefined)?.['dataset_inputs']
  if (!Array.isArray(inputs) || inputs.length === 0) throw new Unreadable(`${uri} has logged no data set`)
  const rows = (inputs as readonly { dataset?: Json }[]).map(({ dataset }) => {
    if (typeof dataset?.['digest'] !== 'string') throw new Unreadable(`a data set of ${uri} has no digest`)
    return `${String(dataset['name'])} ${dataset['digest']}`
  })
  return known(`mlflow sha256 ${createHash('sha256').update(rows.sort().join('\n')).digest('hex')}`, uri)
}
