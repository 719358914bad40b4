import { expect, it } from 'vitest';
import { requirePlain } from '#inside/findings';
import { textByLanguage } from '#inside/text';
import { errorOf } from '../../../support/error-of.js';

it('is a text in Vietnamese, and in another language where there are words', () => {
  const name = { vi: 'thông báo', en: undefined };
  expect(requirePlain(name, textByLanguage, 'name')).toBe(name);
  expect(errorOf(() => requirePlain({ en: 'notice' }, textByLanguage, 'name')).message).toContain(
    'vi is missing',
  );
});
