import { organizationFinding } from '../findings.js';
import type { Finding } from '#room/findings';
import { addAll, groupBy } from '#room/kit';
import type { Interval } from '../unit/interval.js';
import { untilOf } from '../unit/half-open.js';
import {
  endsBeforeStart,
  gapIn,
  overlapOf,
  sharingWith,
  shownDays,
  withoutAll,
} from '../unit/intervals.js';
import type { LevelScheme } from '../unit/level-scheme.js';
import type { UnitKind } from '../unit/unit-kind.js';
import type { Unit, UnitState } from '../unit/unit.js';

/** What the dates of units are compared with. */
export interface DatedCatalogues {
  readonly kinds: readonly UnitKind[];
  readonly levels: readonly LevelScheme[];
}

const pathOf = (unit: Unit, ...steps: readonly (string | number)[]) => ({
  path: ['units', unit.id, ...steps],
  unit: unit.id,
});

const datedFields = ['validity', 'history', 'aliases', 'codes'] as const;

function backwards(unit: Unit): readonly Finding[] {
  const findings: Finding[] = [];
  for (const field of datedFields) {
    unit[field].forEach((interval: Interval, index) => {
      if (!endsBeforeStart(interval)) return;
      const place = pathOf(unit, field, index);
      findings.push(
        organizationFinding('organization/end-before-start', shownDays(interval), place),
      );
    });
  }
  return findings;
}

function anyBackwards(intervals: readonly Interval[]): boolean {
  for (const interval of intervals) if (endsBeforeStart(interval)) return true;
  return false;
}

const isBare = ({ history, aliases, codes }: Unit): boolean =>
  history.length + aliases.length + codes.length === 0;

/** Asked of every unit of a country, before anything is written down. */
const hasBackwards = ({ validity, history, aliases, codes }: Unit): boolean =>
  anyBackwards(validity) || anyBackwards(history) || anyBackwards(aliases) || anyBackwards(codes);

/** Kind and level of a unit with the days in which it has them. */
type DatedKind = Pick<UnitState, 'kind' | 'level'> & { readonly days: Interval };

/** The unit as it is by default and as it was in its other states. */
function statesOf({ kind, level, history, validity }: Unit): readonly DatedKind[] {
  const lives: readonly Interval[] = validity.length === 0 ? [{}] : validity;
  const sharing = sharingWith(history);
  return lives.flatMap((life) => [
    ...sharing(life).flatMap((state) => {
      const days = overlapOf(life, state);
      return days === null ? [] : [{ kind: state.kind ?? kind, level: state.level ?? level, days }];
    }),
    ...withoutAll(life, sharing(life)).map((days) => ({ kind, level, days })),
  ]);
}

function kindOutside(unit: Unit, state: DatedKind, kinds: ReadonlyMap<string, UnitKind>) {
  const kind = state.kind === undefined ? undefined : kinds.get(state.kind);
  if (kind === undefined) return [];
  const gap = gapIn(state.days, [kind]);
  if (gap === null) return [];
  const params = { unit: unit.id, kind: kind.id, ...shownDays(gap) };
  return [organizationFinding('organization/kind-not-in-force', params, pathOf(unit, 'kind'))];
}

type Schemes = ReadonlyMap<string, readonly LevelScheme[]>;

/** By level: the schemes that have it. */
function schemesByLevel(schemes: readonly LevelScheme[]): Schemes {
  const having = schemes.flatMap((scheme) =>
    [...new Set(scheme.levels.map(({ id }) => id))].map((level) => ({ level, scheme })),
  );
  const groups = groupBy(having, ({ level }) => level);
  return new Map([...groups].map(([level, each]) => [level, each.map(({ scheme }) => scheme)]));
}

function levelOutside(unit: Unit, { level, days }: DatedKind, schemes: Schemes) {
  const having = level === undefined ? undefined : schemes.get(level);
  if (level === undefined || having === undefined) return [];
  const gap = gapIn(days, having);
  if (gap === null) return [];
  const params = { unit: unit.id, level, ...shownDays(gap) };
  return [organizationFinding('organization/level-not-in-force', params, pathOf(unit, 'level'))];
}

/** What is odd about the dates of units: ends before starts, kinds and levels out of their time. */
export function checkDates(
  units: readonly Unit[],
  { kinds, levels }: DatedCatalogues,
): readonly Finding[] {
  const dated = new Map(
    kinds
      .filter((kind) => kind.from !== undefined || untilOf(kind) !== undefined)
      .map((kind) => [kind.id, kind]),
  );
  const isCompared = dated.size > 0 || levels.length > 0;
  const schemes = schemesByLevel(levels);
  const findings: Finding[] = [];
  let sound: readonly Interval[] | undefined;
  for (const unit of units) {
    // Units of one list share their days.
    const isKnown = unit.validity === sound && isBare(unit);
    if (isKnown && !isCompared) continue;
    const isWrong = hasBackwards(unit);
    if (!isWrong) sound = unit.validity;
    if (isWrong) addAll(findings, backwards(unit));
    if (isWrong || !isCompared) continue;
    for (const state of statesOf(unit)) {
      findings.push(...kindOutside(unit, state, dated), ...levelOutside(unit, state, schemes));
    }
  }
  return findings;
}
