import type { Finding } from '#room/findings';
import { checkPart, checkParts } from '../common/part-checks.js';
import type { Work } from './work.js';

/** Each kind is a part of all; kinds may overlap, so they are not added. */
const checkBeneficiaries = ({ beneficiaries, beneficiariesTotal }: Work): readonly Finding[] =>
  Object.entries(beneficiaries)
    .flatMap((part) => checkPart(part, ['beneficiariesTotal', beneficiariesTotal]))
    .map((finding) => ({ ...finding, path: ['beneficiaries', ...finding.path] }));

/** What is wrong with a work or task: money that does not add up, parts larger than all. */
export function checkWork(work: Work): readonly Finding[] {
  const { totalMoney, stateMoney, peopleMoney, inKindMoney, otherMoney } = work;
  const { houses, housesBuilt, housesRepaired } = work;
  const parts = Object.entries({ stateMoney, peopleMoney, inKindMoney, otherMoney });
  return [
    ...checkParts(['totalMoney', totalMoney], parts, { complete: true }),
    ...checkParts(['houses', houses], Object.entries({ housesBuilt, housesRepaired }), {
      complete: true,
    }),
    ...checkBeneficiaries(work),
  ];
}
