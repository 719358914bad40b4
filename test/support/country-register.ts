import { createUnitRegister, type UnitRegister } from 'danvan';
import { readSuccessionRows, readUnitRows } from 'danvan/organization';
import { administrativeLevels, gsoTypes, unitKinds, vietNam } from 'danvan/vietnam';
import { sharedData } from './tools.js';

/** The units of the country before and after 1 July 2025, and what became of the old ones. */
export const unitLists = {
  before: sharedData('adm/units-2024.csv'),
  after: sharedData('adm/units-2025.csv'),
  succession: sharedData('adm/succession.csv'),
};

let made: UnitRegister | undefined;

/** Both trees of the country and all that lies between them; read once. */
export function countryRegister(): UnitRegister {
  const { before, after, succession } = unitLists;
  const common = { types: gsoTypes, top: vietNam.id };
  made ??= createUnitRegister({
    units: [
      vietNam,
      ...readUnitRows(before.read(), {
        ...common,
        tree: '2024',
        levels: { 1: 'province', 2: 'district', 3: 'commune' },
        validity: { to: '2025-06-30' },
      }).units,
      ...readUnitRows(after.read(), {
        ...common,
        tree: '2025',
        levels: { 1: 'province', 2: 'commune' },
        validity: { from: '2025-07-01' },
      }).units,
    ],
    successions: readSuccessionRows(succession.read(), {
      trees: { from: '2024', to: '2025' },
      date: '2025-07-01',
    }).successions,
    kinds: unitKinds,
    levels: administrativeLevels,
  });
  return made;
}
