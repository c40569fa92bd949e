/** What parts the fields of a CSV file, by the beginning of it: a comma, or what its header has in place of one. */
export function delimiterIn(beginning: string): string {
  const [header = ''] = beginning.split('\n', 1)
  if (header.includes(',')) return ','
  return header.includes(';') ? ';' : header.includes('\t') ? '\t' : ','
}
