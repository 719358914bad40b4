import { existsSync, readFileSync } from 'node:fs';
import { statisticalForms } from 'danvan/vietnam';
import { describe, expect, it } from 'vitest';
import { fromRoot } from '../support/repository.js';

const page = fromRoot('../shared/domain/forms-2025.md');
const isThere = existsSync(page);
if (!isThere) console.log('forms of the specification skipped: ../shared is not there');
const text = isThere ? readFileSync(page, 'utf8') : '';

/** The rows of the table of one form: printed index and last heading. */
function rowsOf(code: string): readonly (readonly [string, string])[] {
  const section = text.split(`### ${code} — `)[1]?.split('\n### ')[0] ?? '';
  return [...section.matchAll(/^\| (\d[\d=+]*) \| (.+?) \|$/gm)].map(
    ([, index = '', heading = '']) => [index, heading.split(' › ').at(-1) ?? ''],
  );
}

const current = statisticalForms.filter(({ act }) => act?.number === '06/2025/TT-TTCP');

describe.runIf(isThere)('the forms of Thông tư 06/2025/TT-TTCP', () => {
  it.each(current.map(({ code = '', columns }) => ({ code, columns })))(
    'have the columns of $code as they are printed',
    ({ code, columns }) => {
      const expected = rowsOf(code);
      expect(expected.length).toBe(columns.length);
      expect(columns.map(({ printed }) => printed)).toEqual(expected.map(([index]) => index));
      const last = columns.map(({ heading }) => heading.at(-1)?.vi ?? '');
      const unlike = last.filter((heading, at) => !expected[at]?.[1].endsWith(heading));
      expect(unlike).toEqual([]);
    },
  );

  it.each(current.map(({ code = '', title }) => ({ code, title })))(
    'have the title of $code',
    ({ code, title }) => {
      const printed = text.split(`### ${code} — `)[1]?.split('\n')[0] ?? '';
      expect(title.vi.toUpperCase()).toBe(printed);
    },
  );
});
