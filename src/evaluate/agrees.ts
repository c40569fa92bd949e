/** Whether a number that was written is the one that was worked out: as far as the digits go that were written; never coarser than half a percent. */
export function agrees(wrote: number, value: number): boolean {
  const decimals = /\.(\d+)$/.exec(String(wrote))?.[1]?.length ?? 0
  const rounding = Math.min(0.5000001 * 10 ** -decimals, 0.005 * Math.abs(value))
  return Math.abs(wrote - value) <= Math.max(rounding, 1e-9 * Math.abs(value), 1e-12)
}
