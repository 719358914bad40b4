import { expect, it } from 'vitest';
import { stateOfText, stateSigns } from '#inside/text';

it.each([
  ['-', 'nil'],
  ['—', 'nil'],
  ['KHÔNG PHÁT SINH', 'nil'],
  ['không có.', 'nil'],
  ['X', 'not-applicable'],
  ['…', 'missing'],
  ['(*)', 'withheld'],
  ['0', undefined],
  ['12', undefined],
])('%s', (text, state) => {
  expect(stateOfText(text)).toBe(state);
});
it('reads the signs that it writes', () => {
  for (const [state, sign] of Object.entries(stateSigns)) expect(stateOfText(sign)).toBe(state);
});
