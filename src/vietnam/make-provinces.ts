import type { DaySpan, UnitInput } from '#room/organization';
import { frozen } from './frozen.js';
import { provinceKindChanges } from './province-kind-changes.js';

/** The name in both languages and the kind, from the name with its type: “tỉnh Tây Ninh”. */
function stateOf(fullName: string) {
  const isCity = fullName.startsWith('thành phố ');
  const ownName = fullName.replace(/^(tỉnh|thành phố) /, '');
  return {
    name: { vi: fullName, en: `${ownName} ${isCity ? 'city' : 'province'}` },
    kind: isCity ? 'central-city' : 'province',
  };
}

/**
 * The units of a table of provinces.
 *
 * @param prefix - What the ids begin with, since codes passed to other provinces: `2024`.
 * @param rows - Official code and name with its type.
 * @param validity - The days in which these provinces are there.
 * @returns One unit a row, frozen.
 *
 * @internal
 */
export const makeProvinces = (
  prefix: string,
  rows: readonly (readonly [code: string, name: string, ...rest: unknown[]])[],
  validity: DaySpan,
): readonly UnitInput[] =>
  frozen(
    rows.map(([code, fullName]) => {
      const id = `${prefix}/${code}`;
      return {
        id,
        ...stateOf(fullName),
        level: 'province',
        codes: [{ code, scheme: 'gso', ...validity }],
        validity: { ...validity },
        history: provinceKindChanges
          .filter(({ unit }) => unit === id)
          .map(({ before, lastDay }) => ({ to: lastDay, ...stateOf(before) })),
      };
    }),
  );
