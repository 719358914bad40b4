import type { OracleUnit } from './case.js';

export const below = (units: readonly OracleUnit[], unit: string): readonly string[] =>
  units.filter(({ parent }) => parent === unit).map(({ id }) => id);

/** All units under the unit, without itself. */
export const allBelow = (units: readonly OracleUnit[], unit: string): readonly string[] =>
  below(units, unit).flatMap((id) => [id, ...allBelow(units, id)]);

export const subtree = (units: readonly OracleUnit[], unit: string): readonly string[] => [
  unit,
  ...allBelow(units, unit),
];

/** The unit and all above it. */
export const upwards = (units: readonly OracleUnit[], unit: string): readonly string[] => {
  const parent = units.find(({ id }) => id === unit)?.parent ?? null;
  return parent === null ? [unit] : [unit, ...upwards(units, parent)];
};

/** All units, each before those below it. */
export const inTree = (units: readonly OracleUnit[]): readonly string[] =>
  units.filter(({ parent }) => parent === null).flatMap(({ id }) => subtree(units, id));
