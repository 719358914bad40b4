import { createHierarchy } from 'danvan';
import { csv } from 'danvan/csv';
import { excel } from 'danvan/excel';
import type { SheetData, SheetFormat } from 'danvan/exporter';
import { unitKinds as kinds } from 'danvan/vietnam';
import { mistakenWorkbook } from './form.js';
import { UnreadableFile, type GivenSource } from './given-source.js';
import type { SampleName, Source } from './messages.js';
import { samples } from './province.js';
import { readJson } from './read-json.js';
import { readSheets } from './read-sheets.js';

/** A source, and its sheets where it was a workbook or a CSV file. */
export type ReadSource = GivenSource & { readonly sheets?: readonly SheetData[] };

const titles: Readonly<Record<SampleName, string>> = {
  quarter: 'Số liệu mẫu: quý III năm 2026 của tỉnh Mẫu',
  year: 'Số liệu mẫu: năm 2026 của tỉnh Mẫu',
  workbook: 'Biểu Excel mẫu của xã Mẫu An, có ô ghi sai',
};

type Tell = (share: number) => void;

async function readSample(sample: SampleName, tell: Tell): Promise<ReadSource> {
  const title = titles[sample];
  if (sample === 'workbook') {
    const about = { name: title, date: '2026-10-05', tell };
    return { ...(await readSheets(await mistakenWorkbook(), excel(), about)), isInvented: true };
  }
  const { units, lines, observations, report } = samples[sample];
  const hierarchy = createHierarchy(units, { kinds });
  const { findings } = hierarchy;
  return { title, isInvented: true, hierarchy, lines, observations, grids: [], findings, report };
}

const formats: Readonly<Record<string, () => SheetFormat>> = { csv, xlsx: excel, xlsm: excel };

/** Reads what was asked for. */
export async function readSource(asked: Source, tell: Tell): Promise<ReadSource> {
  if ('sample' in asked) return readSample(asked.sample, tell);
  const { name, bytes, today: date } = asked;
  const extension = name.split('.').at(-1)?.toLowerCase() ?? '';
  if (extension === 'json') return readJson(new TextDecoder().decode(bytes), { name, date });
  const format = formats[extension];
  if (format === undefined) {
    throw new UnreadableFile(
      `Trang này đọc được tệp JSON, CSV và Excel (.xlsx); tệp “${name}” không thuộc loại nào trong đó.`,
    );
  }
  return readSheets(bytes, format(), { name, date, tell });
}
