import { parseArgs } from 'node:util';

/** What is to be measured. */
export interface Asked {
  /** A file or a folder, from the root of the repository. */
  readonly place: string;
  /** How many mutants to try; null for all of them. */
  readonly sample: number | null;
  /** Settles which mutants a sample draws. */
  readonly seed: number;
}

const usage = 'npm run mutation -- <file or folder below src> [--sample <count>] [--seed <number>]';

/** Reads the words of the command line; null where they say nothing to measure. */
export function askedIn(words: readonly string[]): Asked | null {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: { sample: { type: 'string' }, seed: { type: 'string', default: '1' } },
  });
  const [place] = positionals;
  if (place === undefined) {
    console.log(usage);
    return null;
  }
  const sample = values.sample === undefined ? null : Number(values.sample);
  return { place: place.replace(/\/$/, ''), sample, seed: Number(values.seed) };
}
