import { createSign } from 'node:crypto'
import type { Outside } from '../outside.ts'
import { Unreadable } from '../outside.ts'
import { askJson } from '../request.ts'

const SCOPE = 'https://www.googleapis.com/auth/devstorage.read_only'
type Json = Readonly<Record<string, unknown>>

/**
 * An access token of what `google-github-actions/auth` or `gcloud` left behind: a service account's key (RFC 7523), a
 * workload identity (RFC 8693, AIP-4117), or a person's refresh token; `undefined` where there is none, for public buckets.
 * The official library does the same in 650 kB. @throws {Unreadable}
 */
export async function googleToken(outside: Outside): Promise<string | undefined> {
  const { environment } = outside
  const given = environment['GOOGLE_OAUTH_ACCESS_TOKEN'] || environment['CLOUDSDK_AUTH_ACCESS_TOKEN']
  if (given) return given
  const home = environment['HOME'] ?? environment['USERPROFILE']
  const path =
    environment['GOOGLE_APPLICATION_CREDENTIALS'] ||
    environment['CLOUDSDK_AUTH_CREDENTIAL_FILE_OVERRIDE'] ||
    environment['GOOGLE_GHA_CREDS_PATH'] ||
    (home === undefined ? undefined : `${home}/.config/gcloud/application_default_credentials.json`)
  const text = path === undefined ? undefined : await outside.readFile(path)
  if (text === undefined) return undefined
  let file: Json
  try {
    file = JSON.parse(text) as Json
  } catch {
    throw new Unreadable('the credentials of Google are not JSON')
  }
  switch (file['type']) {
    case 'service_account':
      return serviceAccount(outside, file)
    case 'external_account':
      return workloadIdentity(outside, file)
    case 'authorized_user':
      return exchanged(outside, 'https://oauth2.googleapis.com/token', {
        grant_type: 'refresh_token',
        client_id: asText(file['client_id']),
        client_secret: asText(file['client_secret']),
        refresh_token: asText(file['refresh_token']),
      })
    default:
      throw new Unreadable(`credentials of Google of the type ${JSON.stringify(file['type'])} are not known`)
  }
}

const asText = (value: unknown): string => (typeof value === 'string' ? value : '')
const base64url = (text: string): string => Buffer.from(text).toString('base64url')

function serviceAccount(outside: Outside, file: Json): Promise<string> {
  const address = asText(file['token_uri']) || 'https://oauth2.googleapis.com/token'
  const now = Math.floor(Date.now() / 1000)
  const head = base64url(JSON.stringify({ alg: 'RS256', typ: 'JWT', kid: asText(file['private_key_id']) }))
  const claims = base64url(JSON.stringify({ iss: asText(file['client_email']), scope: SCOPE, aud: address, iat: now, exp: now + 3600 }))
  let signature: string
  try {
    signature = createSign('RSA-SHA256').update(`${head}.${claims}`).sign(asText(file['private_key']), 'base64url')
  } catch {
    throw new Unreadable('the private key of the service account cannot be used')
  }
  return exchanged(outside, address, {
    grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
    assertion: `${head}.${claims}.${signature}`,
  })
}

async function workloadIdentity(outside: Outside, file: Json): Promise<string> {
  const source = (file['credential_source'] ?? {}) as Json
  const token = await exchanged(outside, asText(file['token_url']), {
    grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
    audience: asText(file['audience']),
    scope: 'https://www.googleapis.com/auth/cloud-platform',
    requested_token_type: 'urn:ietf:params:oauth:token-type:access_token',
    subject_token: await subject(outside, source),
    subject_token_type: asText(file['subject_token_type']),
  })
  const account = asText(file['service_account_impersonation_url'])
  if (account === '') return token
  const lent = (await askJson(outside, {
    url: account,
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ scope: [SCOPE] }),
  })) as Json
  return asText(lent['accessToken'])
}

/** The job's own token: a file, or an address that is asked with the headers that the file names. */
async function subject(outside: Outside, source: Json): Promise<string> {
  const format = (source['format'] ?? {}) as Json
  let body: string | undefined
  if (typeof source['file'] === 'string') body = await outside.readFile(source['file'])
  else if (typeof source['url'] === 'string') {
    const headers = Object.fromEntries(Object.entries((source['headers'] ?? {}) as Json).map(([name, value]) => [name, String(value)]))
    const answer = (await askJson(outside, { url: source['url'], headers })) as Json
    return asText(answer[asText(format['subject_token_field_name']) || 'value'])
  }
  if (body === undefined) throw new Unreadable('the workload identity of Google names no token')
  return format['type'] === 'json' ? asText((JSON.parse(body) as Json)[asText(format['subject_token_field_name'])]) : body.trim()
}

async function exchanged(outside: Outside, url: string, form: Record<string, string>): Promise<string> {
  const answer = (await askJson(outside, {
    url,
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(form).toString(),
  })) as Json
  const token = asText(answer['access_token'])
  if (token === '') throw new Unreadable('Google gave no access token')
  return token
}
