import { describeFinding, en, parsePeriod, vi } from 'danvan';
import { expect, it } from 'vitest';

const sentenceOf = (id: string, locale = vi): string => {
  const read = parsePeriod(id);
  return read.ok ? '' : read.findings.map((finding) => describeFinding(finding, locale)).join();
};

it.each([
  ['2020-h1', '2020-H1'],
  ['quý 2/2020', '2020-Q2'],
  ['tháng 6 năm 2020', '2020-06'],
])('says of %j, which is no id, to write %j', (text, id) => {
  expect(sentenceOf(text)).toContain(`hãy viết “${id}”.`);
  expect(sentenceOf(text, en)).toContain(`write “${id}”.`);
});

it('shows ids where nothing was meant', () => {
  expect(sentenceOf('quý 7/2020')).toContain('hãy viết như 2020-06 (tháng 6 năm 2020)');
});
