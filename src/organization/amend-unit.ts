import { createFinding, type Finding, type ParseResult } from '../findings/index.js';
import { addDays } from '../time/index.js';
import type { UnitChange } from './amend-units.js';
import { newLook, nameText, type Look } from './new-look.js';
import type { AmendmentRow } from './read-amendment.js';
import type { UnitTypes } from './unit-type.js';
import type { UnitInput } from './unit.js';

/** A change, and what its words for types mean. */
export interface Amendment {
  readonly change: UnitChange;
  readonly types: UnitTypes;
}

type Field = 'name' | 'kind';
type History = NonNullable<UnitInput['history']>;

/** The last day for which the history of a unit holds an older value of a field. */
const lastTold = (unit: UnitInput, field: Field): string | undefined =>
  (unit.history ?? [])
    .flatMap((state) => (state[field] === undefined ? [] : (state.to ?? '9999-12-31')))
    .toSorted()
    .at(-1);

/** The states that a change leaves behind; a value that changes twice on one day leaves one. */
function pastOf(unit: UnitInput, fields: readonly Field[], until: string): History {
  const to = addDays(until, -1);
  const untold = fields.filter((field) => lastTold(unit, field) !== to);
  const starts = [...new Set(untold.map((field) => lastTold(unit, field)))];
  return starts.map((last) => {
    const changed = untold.filter((field) => lastTold(unit, field) === last);
    return {
      ...(last !== undefined && { from: addDays(last, 1) }),
      to,
      ...(changed.includes('name') && { name: unit.name }),
      ...(changed.includes('kind') && { kind: unit.kind }),
    };
  });
}

const changedFields = (unit: UnitInput, look: Look): readonly Field[] => [
  ...(nameText(unit.name) === nameText(look.name) ? [] : (['name'] as const)),
  ...(unit.kind === look.kind ? [] : (['kind'] as const)),
];

const refuse = (finding: Finding): ParseResult<never> => ({ ok: false, findings: [finding] });

/** The last day for which an older value of one of some fields is told; empty for none. */
const lastOf = (unit: UnitInput, fields: readonly Field[]): string =>
  fields
    .map((field) => lastTold(unit, field) ?? '')
    .toSorted()
    .at(-1) ?? '';

/** The unit of a row after the change, or why the change does not fit. */
export function amendUnit(
  units: ReadonlyMap<string, UnitInput>,
  row: AmendmentRow,
  { change, types }: Amendment,
): ParseResult<UnitInput> {
  const code = row.text('code');
  const unit = units.get(change.unit);
  if (unit === undefined) {
    return refuse(createFinding('organization/unknown-code', { code }, row.place('code')));
  }
  const look = newLook(unit, change, types);
  if (!look.fits) {
    const facts = { code, expected: change.old, found: look.found };
    return refuse(createFinding('organization/old-value-differs', facts, row.place('old')));
  }
  const fields = changedFields(unit, look);
  const from = lastOf(unit, fields);
  if (from >= change.date) {
    const facts = { from, until: change.date };
    return refuse(createFinding('organization/end-before-start', facts, row.place('effective')));
  }
  const history = [...(unit.history ?? []), ...pastOf(unit, fields, change.date)];
  return { ok: true, value: { ...unit, name: look.name, kind: look.kind, history } };
}
