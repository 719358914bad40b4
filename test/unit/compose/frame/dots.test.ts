import { describe, expect, it } from 'vitest';
import { dots, wordsOrDots } from '#inside/compose';

describe('wordsOrDots', () => {
  it.each(['qd-400', 'kh-2025', 'nam_dan_van', 'unknown', '2024'])('prints no id: %s', (id) => {
    expect(wordsOrDots(id)).toBe(dots);
  });

  it.each(['23-QĐ/TW', 'Báo cáo minh họa', '12-BC/BDV', 'Kế hoạch', 'văn bản'])(
    'prints words: %s',
    (words) => {
      expect(wordsOrDots(words)).toBe(words);
    },
  );
});
