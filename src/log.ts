/** Where a run tells what it does: the job's log, or a terminal. */
export interface Log {
  info(text: string): void
  group(title: string): void
  endGroup(): void
  /** A line of a child process, already harmless. */
  child(line: string): void
  mask(value: string): void
  /** Where more was said than could be told yet: resolves when there is room again. */
  full?(): Promise<unknown> | undefined
}
