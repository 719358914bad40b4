import { headingKeys, nearestOf } from '#room/text';
import type { NamedRow, StatisticalForm } from '../../definition/statistical-form.js';
import { formFinding } from '../../findings.js';
import { putTo, type RowIdentity } from './row-identity.js';
import { codeOf } from './row-number.js';
import { labelText, type SheetRow } from './sheet-row.js';

const outside: RowIdentity = { kind: 'outside' };

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

const calledOf = ({ code, name: { vi } }: NamedRow): string => `${code ?? ''} ${vi}`.trim();

/** What a row that is none of the form, or could be several, is told as. */
function unclear(row: SheetRow, found: readonly NamedRow[], rows: readonly NamedRow[]) {
  const name = labelText(row, 'name') || labelText(row, 'code') || labelText(row, 'number');
  if (found.length > 1) {
    return formFinding('forms/row-ambiguous', { row: name, rows: found.map(calledOf) });
  }
  const names = rows.map(({ name: { vi } }) => vi);
  return formFinding('forms/unknown-row', { row: name, nearest: nearestOf(name, names) });
}

/** Finds the row of a form that names its rows: by its label, and by the key that the library wrote. */
export function identifyNamed(row: SheetRow, { rows }: StatisticalForm): RowIdentity {
  if (typeof rows === 'string') return outside;
  const keyed = rows.find(({ id }) => id === row.key?.value);
  const labelled = meant(row, rows);
  const isAgreed = keyed !== undefined && labelled.includes(keyed);
  const found = isAgreed ? [keyed] : [...(keyed === undefined ? [] : [keyed]), ...labelled];
  const [only] = found;
  if (only !== undefined && found.length === 1) {
    const isRenamed = labelled.length === 0 && labelText(row, 'name') !== '';
    return { kind: 'row', key: only.id, findings: isRenamed ? [unclear(row, [], rows)] : [] };
  }
  const cell = row.labels.name ?? row.labels.code ?? row.labels.number ?? row.figures[0]?.[1];
  if (cell === undefined || !row.holdsFigure) return outside;
  return { kind: 'unknown', cell, finding: putTo(unclear(row, found, rows)) };
}
