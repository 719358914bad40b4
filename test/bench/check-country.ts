import { check } from 'danvan';
import { checkByHand } from './check-by-hand.js';
import { checkedCountry } from './checked-country.js';
import type { Pair } from './measure.js';

/** Every rule over the figures of a country, against loops that give the same verdicts. */
export async function checkCountry(): Promise<Pair> {
  const { dataset, ...sent } = checkedCountry();
  const options = { maxFindings: 1_000_000 };
  const found = check(dataset, options);
  const { tooLarge, ...byHand } = checkByHand(sent);
  const verdicts = Object.entries(byHand).map(
    ([code, count]) => count - found.filter((finding) => finding.code === code).length,
  );
  const all = Object.values(byHand).reduce((sum, count) => sum + count, tooLarge);
  if (verdicts.some((difference) => difference !== 0) || all !== found.length) {
    throw new Error(`The loops give other verdicts than the rules: ${verdicts.join(', ')}.`);
  }
  return {
    name: 'check-country',
    limit: 3,
    ours: async () => check(dataset, options),
    theirs: async () => checkByHand(sent),
  };
}
