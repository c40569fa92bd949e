/** The list of a pull request's files as GitHub gives it: a hundred a page, and no more than 3,000. Prints its port. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

const [count = '0', last = ''] = process.argv.slice(2)
const files = [...Array.from({ length: Number(count) }, (_, i) => `words/${String(i).padStart(5, '0')}.txt`), last].slice(0, 3000)
const server = createServer((request, response) => {
  const url = new URL(request.url ?? '/', 'http://local')
  const size = Number(url.searchParams.get('per_page') ?? 30)
  const page = Number(url.searchParams.get('page') ?? 1)
  const rows = url.pathname.endsWith('/files') ? files.slice((page - 1) * size, page * size) : []
  response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' })
  response.end(JSON.stringify(rows.map(filename => ({ filename, status: 'modified', changes: 1 }))))
})
server.listen(0, '127.0.0.1', () => console.log((server.address() as AddressInfo).port))
