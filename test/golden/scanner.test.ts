import { scanSentence } from 'danvan/indicators';
import { indicators } from 'danvan/vietnam';
import { describe, expect, it } from 'vitest';
import { ratesOf, scoreOf, totalOf, type Score } from '../support/scanner-score.js';
import { sharedData } from '../support/tools.js';
import { seedValues } from './sentences/seed-values.js';
import { sentences } from './sentences/sentences.js';

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

/** One line for whoever reads the log. */
function print(of: string, score: Score): void {
  const { recall, precision, firstIndicator } = ratesOf(score);
  const { wanted, named, worded, cut } = score;
  const words = worded === 0 ? '' : `, exact words ${percent(cut / worded)}`;
  console.log(
    `scanner, ${of}: ${wanted} values, recall ${percent(recall)}, precision ${percent(precision)}; ` +
      `first indicator right in ${percent(firstIndicator)} of ${named}${words}`,
  );
}

describe('the scanner', () => {
  const articles = [...seedValues].map(([path, wanted]) => ({ ...sharedData(path), wanted }));

  articles[0]?.it('finds every value of the five articles and invents none', () => {
    const score = totalOf(
      articles.map(({ read, wanted }) => scoreOf(wanted, scanSentence(read(), { indicators }))),
    );
    print('five articles', score);
    expect(score.missed).toEqual([]);
    expect(score.invented).toEqual([]);
    expect(ratesOf(score).firstIndicator).toBeGreaterThanOrEqual(0.9);
  });

  it('finds the values of sentences of the trade', () => {
    const score = totalOf(
      sentences.map(({ sentence, values }) =>
        scoreOf(values, scanSentence(sentence, { indicators })),
      ),
    );
    print(`${sentences.length} sentences`, score);
    const { recall, precision, firstIndicator } = ratesOf(score);
    expect(recall).toBe(1);
    expect(precision).toBe(1);
    expect(firstIndicator).toBeGreaterThanOrEqual(0.85);
  });
});
