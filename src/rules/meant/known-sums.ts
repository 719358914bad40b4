import type { Indicator } from '#room/indicators';

/** A sum that the catalogue knows: its own figure counts once, those on the other side against it. */
export interface KnownSum {
  /** What it is told by: the figure whose sum it is, and what it is made of. */
  readonly key: string;
  readonly indicator: string;
  /** How often each figure of the same report counts. */
  readonly times: ReadonlyMap<string, number>;
  /** Without one of these nobody can say by how much it is off. */
  readonly needed: readonly string[];
}

/** What a sum is told by. */
export const sumKey = (indicator: string, terms: readonly string[]): string =>
  [indicator, ...terms].join(' ');

function ofParts({ code, parts = [], otherParts = [] }: Indicator): readonly KnownSum[] {
  if (parts.length === 0) return [];
  const all = [...parts, ...otherParts];
  const times = new Map([[code, 1], ...all.map((part): [string, number] => [part, -1])]);
  return [{ key: sumKey(code, ['parts']), indicator: code, times, needed: parts }];
}

const ofRelations = ({ code, holds = [] }: Indicator): readonly KnownSum[] =>
  holds.flatMap(({ is, sumOf = [] }) => {
    if (is !== 'equal' || sumOf.length === 0) return [];
    const times = new Map([[code, 1]]);
    for (const term of sumOf) {
      // What was planned, or told in the report before, is another figure.
      if ('number' in term || term.report === 'before' || term.measure !== 'actual') continue;
      times.set(term.indicator, (times.get(term.indicator) ?? 0) - term.times);
    }
    const terms = sumOf.flatMap((term) => ('number' in term ? [] : term.indicator));
    return [{ key: sumKey(code, terms), indicator: code, times, needed: [] }];
  });

/** All sums of a catalogue. */
export const knownSums = (indicators: readonly Indicator[]): readonly KnownSum[] =>
  indicators.flatMap((indicator) => [...ofParts(indicator), ...ofRelations(indicator)]);
