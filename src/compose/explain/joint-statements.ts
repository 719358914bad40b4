import type { Explanation } from '#room/aggregation';
import { mostNamed } from './shortened.js';
import { saidReport } from './part-statements.js';
import type { Writing } from './amount-text.js';
import type { Statement } from './statement-facts.js';

/** Figures that several bodies or systems sent together, each with all of them. */
export function jointStatements(
  { contributors }: Explanation,
  writing: Writing,
): readonly Statement[] {
  const sent = contributors.flatMap(({ observations, less }) => [...observations, ...less]);
  return sent
    .flatMap((observation): readonly Statement[] => {
      const by = observation.source?.by ?? [];
      if (by.length === 0) return [];
      return [{ name: 'sent-together', facts: { ...saidReport(observation, writing), by } }];
    })
    .slice(0, mostNamed);
}
