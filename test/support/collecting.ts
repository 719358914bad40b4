import { createHierarchy, periodOf, type Finding } from 'danvan';
import type { CollectFile, CollectOptions } from 'danvan/collect';
import { defineForm, type FilledForm } from 'danvan/forms';
import { collectWith, type WorkbookReader } from '#inside/collect';
import { noSheets } from './fake-sheets.js';
import { filledBy } from './submissions.js';

const columns = [
  { index: '1', heading: 'Số cuộc', indicator: { code: 'outreach.sessions' } },
  { index: '2', heading: 'Số người' },
];

/** The form that samples of files hold. */
export const askedForm = defineForm({ id: 'bm-01', title: 'Tuyên truyền', columns });

/** Three communes that owe it for one quarter. */
export const units = createHierarchy([
  { id: 'tinh-a', name: 'tỉnh A' },
  { id: 'xa-a', name: 'xã Tân Hòa', parent: 'tinh-a' },
  { id: 'xa-b', name: 'xã Tân Bình', parent: 'tinh-a' },
  { id: 'xa-c', name: 'phường Trảng Bàng', parent: 'tinh-a' },
]);
export const expected = ['xa-a', 'xa-b', 'xa-c'].map((unit) => ({
  unit,
  form: 'bm-01',
  period: periodOf('2026-Q3'),
}));

export const options: CollectOptions = {
  form: askedForm,
  sheets: noSheets,
  units,
  expected,
  receivedOn: '2026-10-05',
};

/** What stands in a sample of a file: forms and findings as JSON. */
interface Content {
  readonly forms?: readonly FilledForm[];
  readonly findings?: readonly Finding[];
}

/** A file whose bytes are JSON of what a reader would give. */
export const fileWith = (
  name: string,
  content: Content,
  more: Partial<CollectFile> = {},
): CollectFile => ({ name, bytes: new TextEncoder().encode(JSON.stringify(content)), ...more });

/** A file with figures of one unit. */
export const fileOf = (name: string, unit: string, cells: FilledForm['rows'][0]['cells']) =>
  fileWith(name, { forms: [filledBy(unit, cells)] });

/** A finding as a format or a form would give it. */
export const found = (code: string, severity: Finding['severity'] = 'error'): Finding => ({
  code,
  severity,
  params: {},
  path: [],
});

/** Reads what {@link fileWith} wrote. */
export const readContent: WorkbookReader = (bytes) => {
  const { forms = [], findings = [] }: Content = JSON.parse(new TextDecoder().decode(bytes));
  return Promise.resolve({ forms, findings, passedOver: [], marks: [] });
};

/** Collects sample files. */
export const collectSamples = (
  files: Iterable<CollectFile> | AsyncIterable<CollectFile>,
  more: Partial<CollectOptions> = {},
  read: WorkbookReader = readContent,
) => collectWith(files, { ...options, ...more }, read);
