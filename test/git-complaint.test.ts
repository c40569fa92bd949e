import { expect, it } from 'vitest'
import { complaint } from '../src/git-complaint.ts'

it.each([
  [
    "fatal: '/nowhere' does not appear to be a git repository\nfatal: Could not read from remote repository.\n\nPlease make sure you have the correct access rights\nand the repository exists.\n",
    "'/nowhere' does not appear to be a git repository",
  ],
  [
    'remote: Support for password authentication was removed.\nfatal: Authentication failed for https://ada:secret@host/x/\n',
    'Authentication failed for https://***@host/x/',
  ],
  ['Host key verification failed.\n', 'Host key verification failed.'],
  ['', ''],
])('takes from %j what is wrong', (stderr, said) => {
  expect(complaint(stderr)).toBe(said)
})
