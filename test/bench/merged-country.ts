import {
  createDataset,
  createUnitRegister,
  hierarchyAt,
  type Dataset,
  type ObservationInput,
  type UnitInput,
} from 'danvan';
import type { SuccessionInput } from 'danvan/organization';
import { communes, indicatorsOf, months, provinces } from './country-figures.js';
import { numbers } from './growth.js';

const date = '2026-07-01';
/** Two old communes for each new one; as many figures as those of the country that stays as it is. */
const newCommunes = Math.floor((communes * 2) / 3);

const provinceOf = (commune: number): string => `t${commune % provinces}`;
const oldOf = (commune: number): readonly string[] => [`c${2 * commune}`, `c${2 * commune + 1}`];

function unitsOf(): readonly UnitInput[] {
  const old = numbers(newCommunes).flatMap((at) =>
    oldOf(at).map((id) => ({
      id,
      name: `xã cũ ${id}`,
      level: 'commune',
      parent: provinceOf(at),
      validity: { to: '2026-06-30' },
    })),
  );
  const later = numbers(newCommunes).map((at) => ({
    id: `n${at}`,
    name: `xã mới ${at}`,
    level: 'commune',
    parent: provinceOf(at),
    validity: { from: date },
  }));
  const above = numbers(provinces).map((at) => ({
    id: `t${at}`,
    name: `tỉnh ${at}`,
    level: 'province',
    parent: 'vn',
  }));
  return [{ id: 'vn', name: 'Việt Nam', level: 'central' }, ...above, ...old, ...later];
}

const successions = (): readonly SuccessionInput[] =>
  numbers(newCommunes).map((at) => ({ kind: 'merged', date, from: oldOf(at), to: [`n${at}`] }));

/** A made-up country each of whose communes was merged with another one in the middle of the year. */
export function mergedDataset(): Dataset {
  const indicators = indicatorsOf(100);
  const observations: ObservationInput[] = [];
  for (const commune of numbers(newCommunes)) {
    for (const [month, period] of months.entries()) {
      for (const unit of month < 6 ? oldOf(commune) : [`n${commune}`]) {
        for (const [at, { code }] of indicators.entries()) {
          const value = (commune * 31 + at * 7 + month * 13) % 1000;
          observations.push({ unit, indicator: code, period, value });
        }
      }
    }
  }
  const register = createUnitRegister({ units: unitsOf(), successions: successions() });
  const hierarchy = hierarchyAt(register, { at: '2026-12-31' });
  return createDataset({ hierarchy, register, indicators, observations });
}
