import { addExactly } from '#room/text';
import { factsByWord } from '../common/counts-by-word.js';
import type { RecordFacts } from '../common/facts.js';
import type { StatedCount } from '../common/stated-count.js';
import type { Work } from './work.js';

/** Houses as stated, else those built and repaired where both are exact, or the one that is known. */
function housesOf({ houses, housesBuilt, housesRepaired }: Work): StatedCount | undefined {
  if (houses !== undefined) return houses;
  if (housesBuilt === undefined || housesRepaired === undefined) {
    return housesBuilt ?? housesRepaired;
  }
  const areExact = typeof housesBuilt === 'number' && typeof housesRepaired === 'number';
  return areExact ? addExactly([housesBuilt, housesRepaired]) : undefined;
}

/** How many works or tasks: as stated, else one; houses are no works besides. */
const countOfWork = (work: Work): StatedCount | undefined =>
  work.count ?? (work.houseKind === undefined && housesOf(work) === undefined ? 1 : undefined);

/** What can be counted of a work or task. */
export function workFacts(work: Work): RecordFacts {
  const { sphere, kind, workKind, houseKind, title, project } = work;
  const { roadKm, housesBuilt, housesRepaired } = work;
  const { totalMoney, stateMoney, peopleMoney, inKindMoney, otherMoney } = work;
  const { labourDays, landArea, landHouseholds, beneficiaries, beneficiariesTotal } = work;
  return {
    sphere,
    kind,
    workKind,
    houseKind,
    title,
    project,
    roadKm,
    housesBuilt,
    housesRepaired,
    totalMoney,
    stateMoney,
    peopleMoney,
    inKindMoney,
    otherMoney,
    labourDays,
    landArea,
    landHouseholds,
    beneficiariesTotal,
    count: countOfWork(work),
    houses: housesOf(work),
    ...factsByWord('beneficiaries', beneficiaries),
  };
}
