import { coordinationFinding } from '../findings.js';
import type { Finding } from '#room/findings';
import type { CoordinationInstrument } from '../instruments/coordination-instrument.js';
import { leastParties } from '../instruments/least-parties.js';
import type { CoordinationWord } from '../coordination-word.js';

const usual: readonly CoordinationWord[] = [{ id: 'lead', name: { vi: 'lead' }, leads: true }];

function checkLead(
  { id, parties, isJointlyLed }: CoordinationInstrument,
  roles: readonly CoordinationWord[],
): readonly Finding[] {
  const leading = new Set(roles.flatMap((role) => (role.leads === true ? role.id : [])));
  const leads = parties.filter((party) => party.roles.some((role) => leading.has(role)));
  const [first] = leads;
  const isFine = isJointlyLed ? leads.length > 0 : leads.length === 1;
  const units = leads.map(({ unit }) => unit);
  const place = { path: ['parties'] };
  if (!isFine) {
    return [
      coordinationFinding('coordination/lead-count', { instrument: id, leads: units }, place),
    ];
  }
  if (first === undefined || first === parties[0]) return [];
  const facts = { instrument: id, unit: first.unit };
  return [
    coordinationFinding('coordination/lead-not-first', facts, { ...place, unit: first.unit }),
  ];
}

/** How many parties there are, whether one comes twice, and who leads. */
export function checkParties(
  instrument: CoordinationInstrument,
  roles: readonly CoordinationWord[] = usual,
): readonly Finding[] {
  const { id, parties } = instrument;
  const units = parties.map(({ unit }) => unit);
  const count = { instrument: id, parties: parties.length };
  const isPlan = leastParties(instrument.kind) === 1;
  return [
    ...(parties.length < 2 && !isPlan
      ? [coordinationFinding('coordination/too-few-parties', count, { path: ['parties'] })]
      : []),
    ...units.flatMap((unit, at) => {
      if (units.indexOf(unit) === at) return [];
      const place = { path: ['parties', at, 'unit'], unit };
      return [coordinationFinding('coordination/repeated-party', { instrument: id, unit }, place)];
    }),
    // Whose plan it is must be known; else nothing can be said of who leads where no party is known.
    ...(parties.length === 0 && !isPlan ? [] : checkLead(instrument, roles)),
  ];
}
