import { check, type Finding } from 'danvan';
import { checkByHand } from './check-by-hand.js';
import { checkedCountry, codeAt, periodIds, unitAt, type Sent } from './checked-country.js';
import type { Pair } from './measure.js';

const placeOf = ({ unit, indicator, period }: Partial<Finding>): string =>
  [unit, indicator, period].join(' ');

/** Where the loops say something, in the words of findings; a copied report is of no indicator. */
function placesOf({ units, indicators, periods }: Sent, code: string, rows: readonly number[]) {
  const isReport = code === 'rules/copied-from-before';
  return rows.map((row) =>
    placeOf({
      unit: unitAt(units[row] ?? 0),
      period: periodIds[periods[row] ?? 0] ?? '',
      ...(!isReport && { indicator: codeAt(indicators[row] ?? 0) }),
    }),
  );
}

/** Throws where the loops do not say the same of the same figures, rule by rule. */
function compare(found: readonly Finding[], sent: Sent): void {
  const { tooLarge, ...byHand } = checkByHand(sent);
  let all = tooLarge;
  for (const [code, rows] of Object.entries(byHand)) {
    const mine = found
      .filter((finding) => finding.code === code)
      .map(placeOf)
      .toSorted();
    const theirs = placesOf(sent, code, rows).toSorted();
    all += rows.length;
    const at = mine.findIndex((place, one) => place !== theirs[one]);
    if (mine.length !== theirs.length || at >= 0) {
      const places = `${mine[at] ?? 'nothing'}, ${theirs[at] ?? 'nothing'}`;
      throw new Error(`${code}: ${mine.length} and ${theirs.length} verdicts (${places}).`);
    }
  }
  if (all !== found.length) throw new Error(`${found.length} findings, ${all} by hand.`);
}

/** Every rule over the figures of a country, against loops that give the same verdicts. */
export async function checkCountry(): Promise<Pair> {
  const { dataset, ...sent } = checkedCountry();
  const options = { maxFindings: 1_000_000 };
  compare(check(dataset, options), sent);
  return {
    name: 'check-country',
    limit: 3,
    ours: async () => check(dataset, options),
    theirs: async () => checkByHand(sent),
  };
}
