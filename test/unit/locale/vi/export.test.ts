import { describeFinding, en, vi } from 'danvan';
import { exportFinding } from 'danvan/exporter';
import { expect, it } from 'vitest';

it('names the characters that a file cannot hold, in both languages', () => {
  const facts = { characters: ['\u0007'], text: 'Báo cáo' };
  const finding = exportFinding('export/characters-removed', facts);
  expect(describeFinding(finding, vi)).toContain('U+0007');
  expect(describeFinding(finding, en)).toContain('U+0007');
});
