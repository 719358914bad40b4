import { describeFinding, type Locale } from 'danvan';
import { expect, it } from 'vitest';
import { checkLocale } from '#inside/locale';
import { allLocales } from '../../support/locales.js';
import { datasetFinding } from '#inside/aggregation';
import { languages } from '#inside/text';

it('takes the languages that are exported', () => {
  expect(() => allLocales.forEach(checkLocale)).not.toThrow();
});

it.each([['vi'], ['fr'], [undefined], [null], [{}], [{ language: 'vi' }], [7]])(
  'refuses %j and says what to import',
  (given) => {
    expect(() => checkLocale(given)).toThrow(/import \{ vi \} from 'danvan' and give vi/);
    expect(() => checkLocale(given)).toThrow(expect.objectContaining({ code: 'INVALID_ARGUMENT' }));
  },
);

it.each(languages)('names %s where that was asked for', (language) => {
  const finding = datasetFinding('dataset/negative-amount', { amount: -1 });
  const given: Locale = JSON.parse(`"${language}"`);
  expect(() => describeFinding(finding, given)).toThrow(
    `The language must be a value: import { ${language} } from 'danvan' and give ${language}, not “${language}”.`,
  );
});
