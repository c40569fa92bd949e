import { createHash } from 'node:crypto'
import { type Outside, Unreadable } from './outside.ts'
import { said } from './request.ts'
import { known, type SourceState } from './source.ts'

interface SqlSource {
  readonly query: string
  readonly connection: string
  readonly model: string
}

const MOST_ROWS = 10_000
const SHORT = 200

/**
 * What a query of the configuration answers: a watermark, a count, a checksum. It runs in a transaction that cannot
 * write, with a time limit. The identity is the digest of the rows; a single short value is the pin.
 * The address is that of a granted variable, `postgresql://…`; it is never shown.
 */
export async function sqlState(outside: Outside, source: SqlSource): Promise<SourceState> {
  const { query, connection, model } = source
  const address = outside.granted(model, connection)
  if (!address)
    throw new Unreadable(
      `${connection} is to hold the address of the database, and is not set in this job or not granted; write env: {fetch: [${connection}]}`,
    )
  if (!/^postgres(?:ql)?:\/\//.test(address)) throw new Unreadable(`${connection} is no address of PostgreSQL (postgresql://…)`)
  if (URL.canParse(address) && (await outside.isLinkLocal(new URL(address).hostname)))
    throw new Unreadable('the database is at a link-local address: not read')
  const { default: pg } = await import('pg')
  const milliseconds = outside.seconds * 1000
  const client = new pg.Client({
    connectionString: address,
    connectionTimeoutMillis: milliseconds,
    query_timeout: milliseconds,
    statement_timeout: milliseconds,
    application_name: 'mettle',
  })
  // A connection that breaks between two queries is an event of its own.
  client.on('error', () => undefined)
  try {
    await client.connect()
    await client.query('BEGIN TRANSACTION READ ONLY')
    // A cursor: what the server sends is bounded by it, however many rows there are. The extended protocol takes one statement, so none can end the transaction.
    await client.query({ text: `DECLARE mettle NO SCROLL CURSOR FOR ${query}`, queryMode: 'extended' } as never)
    const { rows } = await client.query<(string | null)[]>({
      text: `FETCH ${MOST_ROWS + 1} FROM mettle`,
      rowMode: 'array',
      types: { getTypeParser: () => (value: unknown) => value } as never,
    })
    if (rows.length === 0) throw new Unreadable('the query answers no row')
    if (rows.length > MOST_ROWS)
      throw new Unreadable(`the query answers more than ${MOST_ROWS} rows; ask for a watermark, a count or a checksum`)
    const digest = createHash('sha256').update(JSON.stringify(rows)).digest('hex')
    const [first] = rows
    const single = rows.length === 1 && first?.length === 1 && typeof first[0] === 'string' && first[0].length <= SHORT ? first[0] : digest
    return known(`sql sha256 ${digest}, ${rows.length} ${rows.length === 1 ? 'row' : 'rows'}`, single)
  } catch (error) {
    if (error instanceof Unreadable) throw error
    throw new Unreadable(`the database says: ${withoutAddress(said(error), address)}`)
  } finally {
    await client.end().catch(() => undefined)
  }
}

function withoutAddress(text: string, address: string): string {
  const password = URL.canParse(address) ? decodeURIComponent(new URL(address).password) : ''
  const clean = text.replaceAll(address, '…')
  return password === '' ? clean : clean.replaceAll(password, '…')
}
