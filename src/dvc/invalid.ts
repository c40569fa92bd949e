import { MettleError } from '../errors.ts'
import { Unreadable } from '../formats/failure.ts'

/** A file of DVC that cannot be read stops everything, as it stops DVC: nothing is guessed around it. */
export function invalid(file: string, message: string, cause?: unknown): MettleError {
  const place = cause instanceof Unreadable && cause.line !== undefined ? { file, line: cause.line, column: cause.column ?? 1 } : { file }
  return new MettleError('dvc-invalid', `${file}: ${message}`, { place, cause })
}
