import type { UnitChange } from './unit-change.js';
import { fullName } from './unit-of-row.js';
import type { UnitTypes } from '../unit/unit-type.js';
import type { UnitInput } from '../unit/unit.js';

/** The name and the kind of a unit. */
export interface Look {
  readonly name: UnitInput['name'];
  readonly kind: string | undefined;
}

/** The look after a change, or what stands in the place of its old value. */
export type NewLook =
  (Look & { readonly fits: true }) | { readonly fits: false; readonly found: string };

/** The Vietnamese text of a name as it is typed in. */
export const nameText = (name: UnitInput['name']): string =>
  typeof name === 'string' ? name : name.vi;

/** The word of a list for the kind of a unit, or the kind where the list has none. */
const wordOf = ({ kind = '' }: UnitInput, types: UnitTypes): string =>
  Object.keys(types).find((word) => types[word]?.kind === kind) ?? kind;

function retyped(unit: UnitInput, change: UnitChange, types: UnitTypes): NewLook {
  const before = types[change.old];
  const after = types[change.new];
  if (unit.kind !== before?.kind) return { fits: false, found: wordOf(unit, types) };
  const name = nameText(unit.name);
  const hasPrefix = (before?.prefix ?? '') !== '' && name.startsWith(fullName(before, ''));
  const bare = name.slice(fullName(before, '').length);
  return { fits: true, name: hasPrefix ? fullName(after, bare) : unit.name, kind: after?.kind };
}

function renamed(unit: UnitInput, change: UnitChange, types: UnitTypes): NewLook {
  const name = nameText(unit.name);
  if (name === change.old) return { fits: true, name: change.new, kind: unit.kind };
  const type = Object.values(types).find(({ kind }) => kind === unit.kind);
  return fullName(type, change.old) === name
    ? { fits: true, name: fullName(type, change.new), kind: unit.kind }
    : { fits: false, found: name };
}

/** What a unit is called and counted as after a change, if the change fits it. */
export const newLook = (unit: UnitInput, change: UnitChange, types: UnitTypes): NewLook =>
  change.field === 'type' ? retyped(unit, change, types) : renamed(unit, change, types);
