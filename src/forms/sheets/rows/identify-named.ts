import { nearestOf } from '#room/text';
import type { NamedRow, StatisticalForm } from '../../definition/statistical-form.js';
import { formFinding } from '../../findings.js';
import { headingKeys } from '../headings/heading-keys.js';
import type { RowIdentity } from './row-identity.js';
import { labelText, type SheetRow } from './sheet-row.js';

const outside: RowIdentity = { kind: 'outside' };

const codeOf = (text: string): string => text.replaceAll(/[\s.)(]+$|^[\s(]+/g, '').toLowerCase();

/** The rows of the form that the labels of a row may mean: by name and code, else by either. */
function meant(row: SheetRow, named: readonly NamedRow[]): readonly NamedRow[] {
  const keys = headingKeys(labelText(row, 'name'));
  const codes = [labelText(row, 'code'), labelText(row, 'number')].map(codeOf);
  const byName = named.filter(({ name: { vi, en } }) =>
    [vi, en ?? ''].some((text) => headingKeys(text).some((key) => keys.includes(key))),
  );
  const byCode = named.filter(({ code }) => code !== undefined && codes.includes(codeOf(code)));
  if (byName.length <= 1) return byName.length === 0 && keys.length === 0 ? byCode : byName;
  const both = byName.filter((each) => byCode.includes(each));
  return both.length === 0 ? byName : both;
}

/** Finds the row of a form that names its rows. */
export function identifyNamed(row: SheetRow, { rows }: StatisticalForm): RowIdentity {
  if (typeof rows === 'string') return outside;
  const key = typeof row.key?.value === 'string' ? row.key.value : undefined;
  if (rows.some(({ id }) => id === key)) return { kind: 'row', key: key ?? '' };
  const found = meant(row, rows);
  const [only] = found;
  if (only !== undefined && found.length === 1) return { kind: 'row', key: only.id };
  const cell = row.labels.name ?? row.labels.code ?? row.labels.number ?? row.figures[0]?.[1];
  if (cell === undefined || !row.holdsFigure) return outside;
  const name = labelText(row, 'name') || labelText(row, 'code') || labelText(row, 'number');
  if (found.length > 1) {
    const facts = {
      row: name,
      rows: found.map(({ code, name: { vi } }) => `${code ?? ''} ${vi}`.trim()),
    };
    return {
      kind: 'unknown',
      cell,
      finding: (at) => formFinding('forms/row-ambiguous', facts, at),
    };
  }
  const nearest = nearestOf(
    name,
    rows.map(({ name: { vi } }) => vi),
  );
  const facts = { row: name, nearest };
  return { kind: 'unknown', cell, finding: (at) => formFinding('forms/unknown-row', facts, at) };
}
