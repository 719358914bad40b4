import { expect, it } from 'vitest';
import { documentTables, tableOf } from '#inside/exporters/csv';
import { errorOf } from '../../../../support/error-of.js';
import { sampleReport } from '#inside/exporters/testing';

it('finds tables in the report and its annexes, in order', () => {
  const tables = documentTables(sampleReport);
  expect(tables.length).toBeGreaterThan(0);
  expect(tableOf(sampleReport, 1)).toBe(tables[0]?.table);
  expect(errorOf(() => tableOf(sampleReport, tables.length + 1)).message).toContain(
    `${tables.length} tables`,
  );
});
