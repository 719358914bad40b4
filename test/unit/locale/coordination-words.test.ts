import { describe, expect, it } from 'vitest';
import { recordWord, termDays, wordList, createSay } from '#inside/locale';

describe('recordWord and wordList', () => {
  it('know their lists in both languages, and repeat one that they do not know', () => {
    expect([recordWord('task', 'vi'), recordWord('task', 'en')]).toEqual(['nhiệm vụ', 'task']);
    expect([wordList('topic', 'vi'), wordList('topic', 'en')]).toEqual([
      'lĩnh vực tình hình',
      'topics',
    ]);
    expect([recordWord('other', 'vi'), wordList('other', 'en')]).toEqual(['other', 'other']);
  });
});

describe('termDays', () => {
  const days = (firstDay: string | null, lastDay: string | null, language: 'vi' | 'en') =>
    termDays({ firstDay, lastDay }, createSay(language, {}), language);

  it('tells the ends that there are', () => {
    expect(days('2021-01-01', '2021-12-31', 'vi')).toBe(
      ' (từ ngày 01/01/2021 đến hết ngày 31/12/2021)',
    );
    expect(days('2021-01-01', null, 'en')).toMatch(/^ \(from .*2021 on\)$/);
    expect(days(null, '2021-12-31', 'en')).toMatch(/^ \(up to .*2021\)$/);
    expect(days(null, null, 'vi')).toBe('');
  });
});
