/**
 * For example `0.4 ms`, `12.0 ms`, `350 ms`, `1.25 s`.
 *
 * @param {number} us Microseconds.
 */
export function duration(us) {
  if (us < 100_000) return `${(us / 1000).toFixed(1)} ms`;
  if (us < 1_000_000) return `${Math.round(us / 1000)} ms`;
  return `${(us / 1_000_000).toFixed(2)} s`;
}
