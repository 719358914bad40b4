import type { DemocracyTally } from '#room/tally';
import { atLevels } from './at-levels.js';

const letters = (
  indicator: string,
  measure: string,
  at: DemocracyTally['at'] = 'closing',
): DemocracyTally => ({
  indicator: `petitions.${indicator}`,
  list: 'petitions',
  measure,
  at,
  where: { receivedBy: 'authorities' },
});

/** The fields of each kind, in the words of its dimension. */
const fieldsOfKind = {
  complaints: ['land', 'policy', 'other'],
  denunciations: ['administration', 'corruption', 'judiciary', 'other'],
  feedback: ['policy', 'land', 'other'],
} as const;

/** The kinds of one total, each with its fields. */
const kinds = (prefix: string, total: string): readonly DemocracyTally[] =>
  Object.entries(fieldsOfKind).map(([kind, fields]) => ({
    ...letters(`${prefix}${kind}`, `${total}.${kind}`, 'during'),
    parts: { field: Object.fromEntries(fields.map((id) => [id, `${total}.${kind}.${id}`])) },
  }));

const ofCouncil = { list: 'petitions', where: { receivedBy: 'peoples-council' } } as const;

/** Which letters each indicator counts. */
export const petitionTallies: readonly DemocracyTally[] = /* @__PURE__ */ (() =>
  atLevels([
    letters('received', 'received', 'during'),
    ...kinds('', 'received'),
    letters('eligible', 'fitForHandling', 'during'),
    ...kinds('eligible-', 'fitForHandling'),
    letters('competent', 'withinCompetence', 'during'),
    ...kinds('competent-', 'withinCompetence'),
    letters('carried-over', 'carriedOver', 'first'),
    letters('processed', 'handled'),
    letters('guided', 'guided'),
    letters('forwarded', 'forwarded'),
    letters('resolved', 'resolved'),
    {
      ...letters('outstanding', 'outstanding', 'last'),
      where: { receivedBy: 'authorities', single: false },
    },
    letters('outstanding', 'open', 'open'),
    { ...ofCouncil, indicator: 'councils.petitions-received', measure: 'received' },
    {
      ...ofCouncil,
      indicator: 'councils.petitions-forwarded',
      measure: 'forwarded',
      at: 'closing',
    },
  ]))();
