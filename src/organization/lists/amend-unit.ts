import type { Finding, ParseResult } from '#room/findings';
import { newLook, nameText, type Look } from './new-look.js';
import type { AmendmentRow, UnitChange } from './unit-change.js';
import { lastTold, rememberPast, type Past } from '../register/remember-past.js';
import type { UnitTypes } from '../unit/unit-type.js';
import type { UnitInput } from '../unit/unit.js';
import { organizationFinding } from '../findings.js';

/** A change, and what its words for types mean. */
export interface Amendment {
  readonly change: UnitChange;
  readonly types: UnitTypes;
}

/** The values of a unit that a change replaces. */
const pastOf = ({ name, kind }: UnitInput, look: Look): Past => ({
  ...(nameText(name) !== nameText(look.name) && { name }),
  ...(kind !== undefined && kind !== look.kind && { kind }),
});

const refuse = (finding: Finding): ParseResult<never> => ({ ok: false, findings: [finding] });

/** The unit of a row after the change, or why the change does not fit. */
export function amendUnit(
  units: ReadonlyMap<string, UnitInput>,
  row: AmendmentRow,
  { change, types }: Amendment,
): ParseResult<UnitInput> {
  const code = row.text('code');
  const unit = units.get(change.unit);
  if (unit === undefined) {
    return refuse(organizationFinding('organization/unknown-code', { code }, row.place('code')));
  }
  const look = newLook(unit, change, types);
  if (!look.fits) {
    const facts = { code, expected: change.old, found: look.found };
    return refuse(organizationFinding('organization/old-value-differs', facts, row.place('old')));
  }
  const past = pastOf(unit, look);
  const told = unit.history ?? [];
  const from = lastTold(told, past);
  if (from >= change.date) {
    const facts = { from, until: change.date };
    return refuse(
      organizationFinding('organization/end-before-start', facts, row.place('effective')),
    );
  }
  const history = rememberPast(told, past, change.date);
  return { ok: true, value: { ...unit, name: look.name, kind: look.kind, history } };
}
