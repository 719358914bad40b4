import { periodOf } from 'danvan';
import { expect, it } from 'vitest';
import { isPartlyInForce, isWhollyInForce } from '#inside/obligations';

const february = periodOf('2026-02');
const row = { units: [], form: 'f', periodKind: 'month' } as const;

it.each([
  [undefined, {}, true, true],
  [[], {}, true, true],
  [[{ from: '2026-02-01', until: '2026-03-01' }], {}, true, true],
  [[{ from: '2026-02-28' }], {}, true, false],
  [[{ from: '2026-02-01', to: '2026-02-28' }], {}, true, true],
  [[{ from: '2025-07-01', to: '2026-01-31' }], {}, false, false],
  [[{ to: '2026-02-27' }], {}, true, false],
  [[{ to: '2026-02-28', until: '2026-02-01' }], {}, false, false],
  [[{ to: '9999-12-31' }], {}, true, true],
  [[{ until: '2026-02-02' }], {}, true, false],
  [[{ until: '2026-02-01' }], {}, false, false],
  [[{ from: '2026-03-01' }], {}, false, false],
  [[{ until: '2026-02-10' }, { from: '2026-02-10' }], {}, true, true],
  [[{ until: '2026-02-10' }, { from: '2026-02-11' }], {}, true, false],
  [[], { from: '2026-02-01', to: '2026-02-28' }, true, true],
  [[], { to: '2026-02-27' }, true, false],
  [[], { from: '2026-02-28' }, true, false],
  [[], { to: '2026-01-31' }, false, false],
])('takes %j under %j: partly %s, wholly %s', (validity, days, partly, wholly) => {
  const unit = { id: 'a', validity };
  expect(isPartlyInForce(unit, { ...row, ...days }, february)).toBe(partly);
  expect(isWhollyInForce(unit, { ...row, ...days }, february)).toBe(wholly);
});
