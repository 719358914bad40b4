import { sheetFinding } from 'danvan/exporter';
import { expect, it } from 'vitest';
import { findingLog } from '#inside/exporters/excel';

it('lists the first hundred of one code and says how many more there are', () => {
  const log = findingLog();
  let made = 0;
  for (let at = 0; at < 105; at += 1) {
    log.add('sheets/repeated-cell', () => {
      made += 1;
      return sheetFinding('sheets/repeated-cell', {});
    });
  }
  log.add('sheets/macros', () => sheetFinding('sheets/macros', {}));
  expect(made).toBe(100);
  expect(log.all()).toHaveLength(102);
  expect(log.all().at(-1)?.params).toEqual({ code: 'sheets/repeated-cell', count: 5 });
});
