import { bundledSource, runBundled } from './run-bundled.js';

/**
 * What a file comes to in processes of their own, each under another time zone, with no language set.
 *
 * @param source - Makes the `bytes` of the file.
 * @returns The hash of each, as `sha256` writes it.
 */
export function hashesIn(zones: readonly string[], source: string): readonly string[] {
  const program = bundledSource(`${source}
    import { createHash } from 'node:crypto';
    console.log(createHash('sha256').update(bytes).digest('hex'));`);
  return zones.map((TZ) => runBundled(program, { env: { TZ, LC_ALL: 'C' } }).trim());
}
