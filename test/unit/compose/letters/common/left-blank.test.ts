import { expect, it } from 'vitest';
import { leftBlank } from '#inside/compose';

it('says each part once, and nothing of what is there', () => {
  expect(leftBlank(['day', undefined, 'day', 'hour']).map(({ params }) => params)).toEqual([
    { part: 'day' },
    { part: 'hour' },
  ]);
});
