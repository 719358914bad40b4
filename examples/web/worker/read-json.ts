import { createHierarchy, formatNumber, type Hierarchy, type ObservationInput } from 'danvan';
import { unitKinds as kinds } from 'danvan/vietnam';
import { UnreadableFile, type GivenSource } from './given-source.js';
import type { Grid } from './messages.js';
import { province, type Given } from './province.js';

/** The fields of a record that have a column, in its order. */
export const fields = ['unit', 'indicator', 'period', 'value', 'line'] as const;
const headings = ['Đơn vị', 'Chỉ tiêu', 'Kỳ', 'Số liệu', 'Hệ thống gửi'];

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function fieldText(record: unknown, field: string): string {
  const value = isRecord(record) ? record[field] : undefined;
  if (typeof value === 'number') return formatNumber(value);
  if (typeof value === 'string') return value;
  return value === undefined || value === null ? '' : JSON.stringify(value);
}

/** Which records are shown, by position, and what their ids are called. */
export interface RecordsShown {
  readonly isShown: (at: number) => boolean;
  readonly nameOf: (
    field: 'unit' | 'indicator' | 'period' | 'line',
    id: string,
  ) => string | undefined;
}

/** Records as a grid, with names in place of ids where they are known. */
export function gridOfRecords(
  records: readonly unknown[],
  { isShown, nameOf }: RecordsShown,
): Grid {
  const rows = records.flatMap((record, at) => {
    if (!isShown(at)) return [];
    const cells = fields.map((field) => {
      const text = fieldText(record, field);
      return (field === 'value' ? undefined : nameOf(field, text)) ?? text;
    });
    return [{ number: at + 1, cells }];
  });
  return { title: 'Số liệu trong tệp', headings, rows, rowCount: records.length };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UnreadableFile(
      'Tệp này không phải là JSON đúng cách viết. Hãy xuất lại tệp, hoặc dùng tệp CSV, Excel.',
    );
  }
}

const listOf = <Item>(value: unknown): readonly Item[] => (Array.isArray(value) ? value : []);

/** Reads a list of observations, or an object that brings its own units beside them. */
export function readJson(
  text: string,
  { name, date }: { name: string; date: string },
): GivenSource {
  const file = parsed(text);
  const whole: Partial<Given> = isRecord(file) ? file : {};
  const found = Array.isArray(file) ? file : whole.observations;
  if (!Array.isArray(found)) {
    throw new UnreadableFile(
      'Tệp JSON này không có danh sách số liệu: cần một danh sách, hoặc một mục “observations”.',
    );
  }
  const own = listOf<Given['units'][number]>(whole.units);
  const hierarchy: Hierarchy = own.length > 0 ? createHierarchy(own, { kinds }) : province;
  const observations: readonly ObservationInput[] = found;
  const facts = isRecord(whole.report) ? whole.report : {};
  return {
    title: name,
    isInvented: false,
    hierarchy,
    lines: listOf<Given['lines'][number]>(whole.lines),
    observations,
    grids: [],
    findings: own.length > 0 ? hierarchy.findings : [],
    report: { ...facts, date },
  };
}
