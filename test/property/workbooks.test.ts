import ExcelJS from 'exceljs';
import { exportReport, isDanvanError, vi, type ReportDocument } from 'danvan';
import { excel, type ExcelOptions } from 'danvan/excel';
import { sampleReport } from 'danvan/testing';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDocument } from '../support/any-document.js';
import { sampleDocument } from '../support/sample-document.js';
import { workbookModel } from '../support/workbook-model.js';

const context = { locale: vi, createdAt: '2020-07-07' };

/** What is read in the workbook, and what was told; or the code of the refusal. */
async function written(document: ReportDocument, options: ExcelOptions): Promise<unknown> {
  try {
    const { bytes, findings } = await exportReport(document, excel(options), context);
    return { model: await workbookModel(bytes), findings };
  } catch (error) {
    if (!isDanvanError(error)) throw error;
    return error.code;
  }
}

/** Our own writer against exceljs, cell by cell. */
async function compareWriters(document: ReportDocument): Promise<void> {
  for (const outline of [false, true]) {
    const ours = await written(document, { outline });
    expect(ours).toEqual(await written(document, { outline, exceljs: ExcelJS }));
    expect(ours).toMatchObject({ model: {} });
  }
}

describe('a workbook', () => {
  it.each([
    ['of the sample for exporters', sampleReport],
    ['of every kind of block', sampleDocument],
  ])('%s holds what exceljs writes of the same document', async (_, document) => {
    await compareWriters(document);
  });

  it('of any document holds what exceljs writes of it', async () => {
    await fc.assert(fc.asyncProperty(anyDocument, compareWriters), { numRuns: 25 });
  });
});
