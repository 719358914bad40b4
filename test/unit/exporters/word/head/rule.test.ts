import { expect, it } from 'vitest';
import { centredRule } from '#inside/exporters/word';

it('stands in the middle of its column and never beyond it', () => {
  expect(centredRule(60, 200)).toMatchObject({ style: 'rule', text: '', inset: 70 });
  expect(centredRule(300, 200).inset).toBe(0);
});
