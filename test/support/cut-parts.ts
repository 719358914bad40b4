import type { DatasetInput, ObservationInput } from 'danvan';
import { aggregatePartial, mergePartials, type PartialAggregate } from 'danvan/aggregation';
import * as fc from 'fast-check';

/** How rows are cut, and how the parts are put together. */
export interface Cutting {
  readonly way: 'in-order' | 'anyhow' | 'by-unit';
  /** The part of each row, or of each unit; used over and over. */
  readonly choices: readonly number[];
  /** After which parts a group ends. */
  readonly groups: readonly boolean[];
}

/** Cuts of up to five parts. */
export const cutting: fc.Arbitrary<Cutting> = fc.record({
  way: fc.constantFrom('in-order', 'anyhow', 'by-unit'),
  choices: fc.array(fc.nat({ max: 4 }), { minLength: 1, maxLength: 12 }),
  groups: fc.array(fc.boolean(), { maxLength: 5 }),
});

/** The unit of a row, without the spaces around it; a row that is none has none. */
function unitOf(row: unknown): unknown {
  try {
    const unit = typeof row === 'object' && row !== null ? Reflect.get(row, 'unit') : undefined;
    return typeof unit === 'string' ? unit.trim() : unit;
  } catch {
    return undefined;
  }
}

/** The number of the part of each row. */
function partsOf(rows: readonly unknown[], { way, choices }: Cutting): readonly number[] {
  const chosen = rows.map((_, at) => choices[at % choices.length] ?? 0);
  if (way === 'anyhow') return chosen;
  if (way === 'in-order') return chosen.toSorted((a, b) => a - b);
  const units = [...new Set(rows.map(unitOf))];
  return rows.map((row) => choices[units.indexOf(unitOf(row)) % choices.length] ?? 0);
}

/** The parts of a whole, each as if it came from another worker. */
export function cutParts(
  input: DatasetInput & { readonly observations: readonly ObservationInput[] },
  cut: Cutting,
): readonly PartialAggregate[] {
  const numbers = partsOf(input.observations, cut);
  return [0, 1, 2, 3, 4].map((part) => {
    const positions = [...numbers.keys()].filter((at) => numbers[at] === part);
    // Border: a hole in the list stays one.
    const observations = positions.map((at) => input.observations[at] as ObservationInput);
    const own = { ...input, obligations: undefined, observations };
    if (cut.way === 'in-order') return structuredClone(aggregatePartial(own));
    const cutBy = cut.way === 'by-unit' ? 'unit' : 'any';
    return structuredClone(aggregatePartial({ ...own, positions, cutBy }));
  });
}

/** Puts parts together group by group, then the groups. */
export function mergeInGroups(
  parts: readonly PartialAggregate[],
  { groups }: Cutting,
): PartialAggregate {
  const gathered: PartialAggregate[][] = [[]];
  for (const [at, part] of parts.entries()) {
    gathered.at(-1)?.push(part);
    if (groups[at] === true && at + 1 < parts.length) gathered.push([]);
  }
  return mergePartials(gathered.map((group) => mergePartials(group)));
}
