import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createProject, install, packInto, type Project } from '../support/project.js';

/** From the oldest that zod's own types compile with to the newest. */
const versions = ['5.5', '5.9', '6.0', 'latest'];

/** What an app does with the bytes of a file, in a browser and in Node. */
const consumer = `
import { writeFile } from 'node:fs/promises';
import { exportReport, vi, type RenderedFile } from 'danvan';
import { defineExporter, encodeText } from 'danvan/exporter';
import { excel } from 'danvan/excel';
import { pdf } from 'danvan/pdf';
import { sampleReport } from 'danvan/testing';

const context = { locale: vi, createdAt: '2026-07-01' } as const;
export async function give(): Promise<readonly [Blob, Response, Uint8Array]> {
  const { bytes, mediaType } = await exportReport(sampleReport, pdf(), context);
  await writeFile('report.pdf', bytes);
  return [new Blob([bytes], { type: mediaType }), new Response(bytes), bytes];
}
export const text = new Blob([encodeText('hòa')]);
export const own = defineExporter({
  name: 'own',
  capabilities: {},
  render: async (): Promise<RenderedFile> => {
    const bytes = new Uint8Array(3);
    return { bytes, mediaType: 'a/b', extension: 'b', findings: [] };
  },
});
// @ts-expect-error - letters are no bytes, so the type is really there
export const wrong: RenderedFile['bytes'] = 'letters';
// @ts-expect-error - an exporter is no file
new Blob([excel()]);
`;

const flags =
  '--noEmit --strict --skipLibCheck false --target es2022 --module nodenext --moduleResolution nodenext --lib es2022,dom,dom.iterable --types node'.split(
    ' ',
  );

let project: Project;

beforeAll(() => {
  project = createProject();
  const compilers = versions.map((version) => `typescript-${version}@npm:typescript@${version}`);
  install(project, [packInto(project), 'zod', '@types/node@20', ...compilers]);
  project.write('consumer.mts', consumer);
  project.write('consumer.cts', consumer);
});

afterAll(() => project.remove());

describe('the bytes of a file', () => {
  it.each(versions)('go into Blob, Response and writeFile with TypeScript %s', (version) => {
    const compiler = join(project.folder, `node_modules/typescript-${version}/bin/tsc`);
    const args = [compiler, ...flags, 'consumer.mts', 'consumer.cts'];
    expect(project.run(process.execPath, args).stdout).toBe('');
  });
});
