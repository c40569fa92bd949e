/** What the outputs are where something broke before there was anything to say. */
export const emptyOutputs = {
  verdict: 'error',
  passed: 'false',
  changed: '[]',
  trained: '[]',
  reused: '[]',
  metrics: '{}',
  matrix: '{"include":[]}',
  batches: '{"include":[]}',
  'verdict-file': '',
  'report-file': '',
  'comment-url': '',
}
