import { join } from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createProject, install, packInto, type Project } from '../support/project.js';

let project: Project;

const consumer = `
import { exportReport, isDanvanError, vi } from 'danvan';
import type { Exporter, Finding, RenderContext, RenderedFile, ReportDocument } from 'danvan';
import type { Block } from 'danvan/report';
import { partyLayout } from 'danvan/vietnam';
import { excel } from 'danvan/excel';
import { pdf } from 'danvan/pdf';
import { word } from 'danvan/word';
import { csv } from 'danvan/csv';
import { defineForm, readFilledForms, type FilledForm } from 'danvan/forms';
import { plainText } from 'danvan/plain-text';
import * as testing from 'danvan/testing';

const layout = partyLayout[0];
if (layout === undefined) throw new Error('no layout');
const blocks: readonly Block[] = [{ kind: 'paragraph', text: 'Công tác dân vận.' }];
const report: ReportDocument = {
  format: 'danvan-report/1', language: 'vi', title: 'a', issuer: 'b', layout, blocks, annexes: [],
};
const exporters: readonly Exporter[] = [excel(), pdf(), word(), csv(), plainText()];
const context: RenderContext = { locale: vi, createdAt: '2020-07-07' };

const form = defineForm({ id: 'm', title: 'M', columns: [{ index: '1', heading: 'A' }] });
const sent = [{ form: 'm', unit: 'xa-a', period: '2026', cells: { '1': 1 } }];
export const filled: readonly FilledForm[] = readFilledForms(sent, { forms: [form] }).values;

export async function renderAll(): Promise<readonly Finding[]> {
  const files: RenderedFile[] = [];
  for (const exporter of exporters) files.push(await exportReport(report, exporter, context));
  return files.flatMap((file) => file.findings);
}

export function codeOf(error: unknown): string {
  return isDanvanError(error) ? error.code : Object.keys(testing).join();
}

// @ts-expect-error - an exporter has no such member, so the types are really there
excel().noSuchMember;
// @ts-expect-error - a report has no such block
export const wrong: Block = { kind: 'no-such-block' };
`;

const withDom = `
import { en, type RenderContext } from 'danvan';

const { signal } = new AbortController();
export const context: RenderContext = { locale: en, createdAt: '2020-07-07', signal };
`;

const resolutions = {
  nodenext: { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext },
  bundler: { module: ts.ModuleKind.Preserve, moduleResolution: ts.ModuleResolutionKind.Bundler },
};

const libraries = {
  'ES2022 alone': ['lib.es2022.d.ts'],
  'ES2022 and DOM': ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
};

const cases = Object.keys(resolutions).flatMap((resolution) =>
  Object.keys(libraries).map((library) => ({ resolution, library })),
) as readonly { resolution: keyof typeof resolutions; library: keyof typeof libraries }[];

function problemsOf(files: readonly string[], options: ts.CompilerOptions): readonly string[] {
  const names = files.map((file) => join(project.folder, file));
  const program = ts.createProgram(names, {
    strict: true,
    noEmit: true,
    skipLibCheck: false,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    target: ts.ScriptTarget.ES2022,
    types: [],
    ...options,
  });
  // zod's own declarations name `URL`, which only the DOM or Node declare; that is not ours.
  const ours = ts
    .getPreEmitDiagnostics(program)
    .filter(({ file }) => !file?.fileName.includes('/node_modules/zod/'));
  return ours.map((problem) => {
    const text = ts.flattenDiagnosticMessageText(problem.messageText, ' ');
    return `${problem.file?.fileName.replace(project.folder, '')} TS${problem.code} ${text}`;
  });
}

beforeAll(() => {
  project = createProject();
  install(project, [packInto(project)]);
  project.write('consumer.mts', consumer);
  project.write('consumer.cts', consumer);
  project.write('dom.mts', withDom);
});

afterAll(() => project.remove());

describe('the types of the tarball, strict and with its declarations checked', () => {
  it.each(cases)('hold under $resolution with $library', ({ resolution, library }) => {
    const files = [
      'consumer.mts',
      'consumer.cts',
      ...(library === 'ES2022 alone' ? [] : ['dom.mts']),
    ];
    const options = { ...resolutions[resolution], lib: [...libraries[library]] };
    expect(problemsOf(files, options)).toEqual([]);
  });

  it('are refused where they must be, so the check can fail', () => {
    project.write('wrong.mts', `import { noSuchName } from 'danvan'; export default noSuchName;`);
    const options = { ...resolutions.nodenext, lib: ['lib.es2022.d.ts'] };
    expect(problemsOf(['wrong.mts'], options)).toEqual([
      expect.stringContaining(`has no exported member 'noSuchName'`),
    ]);
  });
});
