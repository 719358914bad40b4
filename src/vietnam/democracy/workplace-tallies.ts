import type { DemocracyTally } from '#room/tally';
import { atLevels } from './at-levels.js';

type Rule = Omit<DemocracyTally, 'indicator' | 'list' | 'at'>;

/** Records of one body each so far in the year; of sums, the last that a unit gave. */
const coverage = (
  [indicator, list]: readonly [indicator: string, list: DemocracyTally['list']],
  { where, ...rule }: Rule,
): readonly DemocracyTally[] => [
  { indicator, list, ...rule, where: { ...where, summed: false }, at: 'so-far' },
  { indicator, list, ...rule, where: { ...where, summed: true }, at: 'last' },
];

const ofAgencies = { 'agency-kind': 'agencyKind' } as const;
const ofEnterprises = { ownership: 'enterpriseKind' } as const;

const conferences = (indicator: string, sphere: string, more: Partial<Rule> = {}) =>
  coverage([indicator, 'conferences'], {
    measure: 'held',
    ...more,
    where: { sphere, extraordinary: false },
  });

const rules = (indicator: string, sphere: string, by: Rule['by']) =>
  coverage([indicator, 'procedures'], {
    measure: 'issued',
    where: { sphere, kind: 'democracy' },
    by,
  });

/** Which conferences of staff each indicator counts. */
export const conferenceTallies: readonly DemocracyTally[] = /* @__PURE__ */ (() =>
  atLevels([
    ...conferences('agencies.units', 'agency', { measure: 'obliged', by: ofAgencies }),
    ...conferences('agencies.staff-conferences', 'agency', { by: ofAgencies }),
    ...conferences('enterprises.units', 'employer', { measure: 'obliged', by: ofEnterprises }),
    ...conferences('enterprises.worker-conferences', 'employer', { by: ofEnterprises }),
    ...conferences('armed-forces.units', 'armed-forces', { measure: 'obliged' }),
  ]))();

/** Which rules of procedure each indicator counts. */
export const procedureTallies: readonly DemocracyTally[] = /* @__PURE__ */ (() =>
  atLevels([
    ...rules('agencies.rules-issued', 'agency', ofAgencies),
    ...rules('enterprises.rules-issued', 'employer', ofEnterprises),
  ]))();
