import type { Finding } from '#room/findings';
import { fromLeast, ringsOf } from '#room/kit';
import { nearestOf } from '#room/text';
import { formFinding } from '../findings.js';
import type { StatisticalForm } from './statistical-form.js';

/** What is wrong between the named rows of a form. */
export function checkRows(rows: StatisticalForm['rows']): readonly Finding[] {
  if (typeof rows === 'string') return [];
  const ids = rows.map(({ id }) => id);
  const repeated = ids.flatMap((row, at) =>
    ids.indexOf(row) === at
      ? []
      : [formFinding('forms/repeated-row', { row }, { path: ['rows', at, 'id'] })],
  );
  const unknown = rows.flatMap(({ parts = [] }, at) =>
    parts.flatMap((row, part) => {
      const place = { path: ['rows', at, 'parts', part] };
      const facts = { row, nearest: nearestOf(row, ids) };
      return ids.includes(row) ? [] : [formFinding('forms/unknown-row', facts, place)];
    }),
  );
  const rings = ringsOf(new Map(rows.map(({ id, parts = [] }) => [id, parts]))).map((ring) =>
    formFinding('forms/rows-in-ring', { rows: fromLeast(ring) }, { path: ['rows'] }),
  );
  return [...repeated, ...unknown, ...rings];
}
