import { requireShape, type Finding } from '#room/findings';
import { keptShape } from '#room/records';
import { addExactly, nearestOf } from '#room/text';
import { criteriaOf } from './criteria-of.js';
import { scoringSchemeSchema } from './scoring-scheme-schema.js';
import type { Criterion, ScoringScheme } from './scoring-scheme.js';
import { campaignFinding } from '../findings.js';

type Path = readonly (string | number)[];

function checkMaxima(whole: Criterion | ScoringScheme, path: Path): readonly Finding[] {
  const parts = whole.criteria ?? [];
  const below = parts.flatMap((part, at) => checkMaxima(part, [...path, 'criteria', at]));
  const maxima = parts.flatMap(({ maximum }) => maximum ?? []);
  if (whole.maximum === null || parts.length === 0 || maxima.length < parts.length) return below;
  const sum = addExactly(maxima);
  if (sum === whole.maximum) return below;
  const facts = { criterion: whole.id, maximum: whole.maximum, sum };
  return [campaignFinding('campaigns/maxima-differ', facts, { path }), ...below];
}

function checkRepeats(ids: readonly string[], path: Path): readonly Finding[] {
  const repeated = ids.filter((id, at) => ids.indexOf(id) !== at);
  return repeated.map((criterion) =>
    campaignFinding('campaigns/repeated-criterion', { criterion }, { path }),
  );
}

function checkReferences(scheme: ScoringScheme): readonly Finding[] {
  const ids = criteriaOf(scheme.criteria).map(({ id }) => id);
  const ties = (scheme.ties ?? []).map((id, at) => ({ id, path: ['ties', at] }));
  const required = (scheme.bands ?? []).flatMap((band, at) =>
    (band.requires ?? []).map(({ criterion: id }, row) => ({
      id,
      path: ['bands', at, 'requires', row, 'criterion'],
    })),
  );
  return [...ties, ...required]
    .filter(({ id }) => !ids.includes(id))
    .map(({ id, path }) => {
      const facts = { criterion: id, nearest: nearestOf(id, ids) };
      return campaignFinding('campaigns/unknown-criterion', facts, { path });
    });
}

/** The most that a total can be; null while a maximum is not set. */
function mostOf({ maximum, cap = Infinity, adjustments = [] }: ScoringScheme): number | null {
  const bonuses = adjustments.flatMap((each) => (each.kind === 'bonus' ? [each.maximum] : []));
  const parts = [maximum, ...bonuses].flatMap((part) => part ?? []);
  return parts.length <= bonuses.length ? null : Math.min(addExactly(parts), cap);
}

function checkBands(scheme: ScoringScheme): readonly Finding[] {
  const maximum = mostOf(scheme);
  return (scheme.bands ?? []).flatMap(({ id: band, from }, at) =>
    maximum === null || from <= maximum
      ? []
      : [
          campaignFinding(
            'campaigns/band-out-of-reach',
            { band, from, maximum },
            { path: ['bands', at, 'from'] },
          ),
        ],
  );
}

/**
 * Checks that a scheme holds together.
 *
 * Vietnamese: kiểm tra bộ tiêu chí.
 *
 * Findings: `campaigns/maxima-differ` where parts do not add up to their group or to the scheme,
 * `campaigns/repeated-criterion` for an id given twice, `campaigns/unknown-criterion` where a tie
 * or a band names a criterion that is not there, `campaigns/band-out-of-reach` for a band that
 * nobody can reach.
 *
 * @param scheme - The scheme.
 * @returns The findings; none where it holds together.
 *
 * @example
 * ```ts
 * import { checkScheme } from 'danvan/campaigns';
 * import { friendlyGovernmentScheme } from 'danvan/vietnam';
 *
 * checkScheme(friendlyGovernmentScheme); //=> []
 * checkScheme({ ...friendlyGovernmentScheme, maximum: 90 })[0]?.code; //=> 'campaigns/maxima-differ'
 * ```
 *
 * @category Campaigns
 */
export function checkScheme(scheme: ScoringScheme): readonly Finding[] {
  requireShape(scheme, keptShape(scoringSchemeSchema), 'scheme');
  const scored = [...criteriaOf(scheme.criteria), ...(scheme.adjustments ?? [])];
  const idsOf = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);
  return [
    ...checkMaxima(scheme, []),
    ...checkRepeats(idsOf(scored), ['criteria']),
    ...checkRepeats(idsOf(scheme.bands ?? []), ['bands']),
    ...checkRepeats(idsOf(scheme.conditions ?? []), ['conditions']),
    ...checkReferences(scheme),
    ...checkBands(scheme),
  ];
}
