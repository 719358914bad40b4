import type { Finding } from '#room/findings';
import { checkPart } from '../common/part-checks.js';
import { checkTimes } from '../common/times-checks.js';
import { doubtWithin } from '../common/within-checks.js';
import type { Reception } from './reception.js';

/** What is wrong with one reception: people against visits, groups and letters against all. */
export function checkReception(reception: Reception): readonly Finding[] {
  const { visits, people, largeGroups, largeGroupPeople } = reception;
  const { lettersReceived, lettersForwarded } = reception;
  return [
    ...checkTimes(['people', people], ['visits', visits]),
    ...checkPart(['largeGroups', largeGroups], ['visits', visits]),
    ...checkPart(['largeGroupPeople', largeGroupPeople], ['people', people]),
    ...checkTimes(['largeGroupPeople', largeGroupPeople], ['largeGroups', largeGroups]),
    // Letters of earlier periods may be among those forwarded.
    ...doubtWithin({
      part: ['lettersForwarded', lettersForwarded],
      wholes: [['lettersReceived', lettersReceived]],
    }),
  ];
}
