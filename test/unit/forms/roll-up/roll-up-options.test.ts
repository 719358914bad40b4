import { expect, it } from 'vitest';
import { requireRollUpOptions } from '#inside/forms';

const options = { forms: [], unit: 'tinh', period: '2026' };

it('requireRollUpOptions names what is no such option', () => {
  expect(requireRollUpOptions(options)).toBe(options);
  const wrong = [{ each: 'rows' }, { rows: {} }, { missing: 'zero' }, { hierarchy: {} }];
  for (const more of wrong) {
    const [field = ''] = Object.keys(more);
    expect(() => requireRollUpOptions(JSON.parse(JSON.stringify({ ...options, ...more })))).toThrow(
      field,
    );
  }
});
