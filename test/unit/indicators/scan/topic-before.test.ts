import { hasSentenceEnd, topicBefore } from '#inside/indicators';
import { expect, it } from 'vitest';

const proposals = [{ indicator: 'mediation.teams', wording: 'tổ', words: [], weight: 1 }];
const before = { text: '5 tổ', start: 0, end: 4, amount: 5, unit: 'tổ', proposals };

it('is the area of the value before in the sentence', () => {
  expect(topicBefore('5 tổ với 7 người', before, 9)).toBe('mediation');
  expect(topicBefore('5 tổ. Có 7 người', before, 9)).toBeUndefined();
  expect(topicBefore('7 người', undefined, 0)).toBeUndefined();
  expect(hasSentenceEnd('một. Hai')).toBe(true);
});
