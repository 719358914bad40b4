import { expect, it } from 'vitest';
import { checkLanguage, isLanguage, languages } from '#inside/text';
import { errorOf } from '../../../support/error-of.js';

it.each(languages)('takes %s', (language) => {
  expect(isLanguage(language)).toBe(true);
  expect(checkLanguage(language)).toBe(language);
});

it.each(['fr', 'VI', '', 'toString', undefined, null, 7, ['vi']])('refuses %j', (value) => {
  expect(isLanguage(value)).toBe(false);
  expect(errorOf(() => checkLanguage(value)).code).toBe('INVALID_ARGUMENT');
});
