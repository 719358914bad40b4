import { mkdirSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createProject, type Project } from '../project.js';
import { fencesOf } from '../markdown.js';
import { fromRoot, readText, root } from '../repository.js';

/** What an app installs: the library, and what it asks for. */
const installed = ['zod', 'pdfmake', 'docx', '@expo-google-fonts/tinos'];

/** Each must be met once in the job of the README. */
const changes: readonly (readonly [written: string, here: string])[] = [
  [`import { writeFile } from 'node:fs/promises';\n`, ''],
  [
    `import { pdf } from 'danvan/pdf';`,
    `import { pdf } from 'danvan/pdf';\nimport { word } from 'danvan/word';`,
  ],
  ['[excel(), pdf()]', '[excel(), pdf({ fonts }), word()]'],
  ['await writeFile(`report.${extension}`, bytes);', 'files[extension] = bytes;'],
];

/** The main job of the README as a function: files by their extensions, and what was told. */
function readmeJob(): string {
  const fence = fencesOf(readText('README.md')).find(({ heading }) => heading === 'The main job');
  const text = changes.reduce(
    (job, [written, here]) => {
      if (job.split(written).length !== 2) throw new Error(`the README does not write ${written}`);
      return job.replace(written, () => here);
    },
    `${fence?.text ?? ''}\n`,
  );
  const lines = text
    .replaceAll('console.log(', 'told.push(')
    .replaceAll(' as const;', ';')
    .split('\n');
  const imports = lines.filter((line) => line.startsWith('import '));
  const body = lines.filter((line) => !line.startsWith('import '));
  return [
    ...imports,
    'export async function job(fonts) {',
    'const files = {};',
    'const told = [];',
    ...body,
    'return { files, told };',
    '}\n',
  ].join('\n');
}

/** Runs the job and gives the hash of each file, which is the same in all runtimes or bytes differ. */
const summary = `
import { job } from './job.js';
const hashOf = async (bytes) =>
  Array.from(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
export async function summary(fonts) {
  const { files, told } = await job(fonts);
  const hashes = {};
  for (const [extension, bytes] of Object.entries(files)) hashes[extension] = await hashOf(bytes);
  return { hashes, told };
}
`;

const withoutEval = `import * as z from 'zod/mini';\nz.config({ jitless: true });\n`;

/** Fonts as an app of browsers gets them: from beside the page. */
const fetched = `
const read = async (name) =>
  new Uint8Array(await (await fetch(new URL('/' + name + '.ttf', location.origin))).arrayBuffer());
export const readFonts = async () => ({
  normal: await read('normal'),
  bold: await read('bold'),
  italics: await read('italics'),
  bolditalics: await read('bolditalics'),
});
`;

const worker = (first: string): string => `
${first}import { summary } from './summary.js';
import { readFonts } from './fonts.js';
self.addEventListener('message', async () => {
  try {
    self.postMessage(await summary(await readFonts()));
  } catch (error) {
    self.postMessage({ failed: String(error?.stack ?? error) });
  }
});
`;

const page = (first: string): string => `
${first}import { summary } from './summary.js';
import { readFonts } from './fonts.js';
window.inPage = async () => summary(await readFonts());
window.inWorker = () =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./worker.js', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data }) => (data.failed ? reject(new Error(data.failed)) : resolve(data));
    worker.onerror = (event) => reject(new Error(event.message));
    worker.postMessage('start');
  });
// A browser that nobody drives says by itself what came of it.
const place = location.hash.slice(1);
if (place !== '') {
  const told = await window[place]().catch((error) => ({ failed: String(error) }));
  await fetch('/told', { method: 'POST', body: JSON.stringify(told) });
}
`;

/** The same without a browser; fonts are found where they are installed. */
const program = `
import { summary } from './summary.js';
console.log(JSON.stringify(await summary()));
`;

/** The address of the four styles of Tinos in their package, by style. */
export const tinos = {
  normal: '400Regular/Tinos_400Regular.ttf',
  bold: '700Bold/Tinos_700Bold.ttf',
  italics: '400Regular_Italic/Tinos_400Regular_Italic.ttf',
  bolditalics: '700Bold_Italic/Tinos_700Bold_Italic.ttf',
} as const;

/** What came of the job: the hash of each file by its extension, and the sentences of findings. */
export interface JobSummary {
  readonly hashes: Readonly<Record<string, string>>;
  readonly told: readonly string[];
}

const link = (project: Project, name: string, target: string): void => {
  const path = join(project.folder, 'node_modules', name);
  mkdirSync(dirname(path), { recursive: true });
  symlinkSync(target, path);
};

/**
 * An app that does the main job of the README in a page and in a worker.
 *
 * @param isWithoutEval - Whether it tells zod first that code may not be made from text.
 */
export function jobApp(isWithoutEval: boolean): Project {
  const project = createProject();
  link(project, 'danvan', root);
  for (const name of installed) link(project, name, fromRoot(`node_modules/${name}`));
  const first = isWithoutEval ? `import './without-eval.js';\n` : '';
  project.write('without-eval.js', withoutEval);
  project.write('job.js', readmeJob());
  project.write('summary.js', summary);
  project.write('program.js', program);
  project.write('fonts.js', fetched);
  project.write('worker.js', worker(first));
  project.write('page.js', page(first));
  project.write(
    'index.html',
    '<!doctype html><meta charset="utf-8"><title>Job</title><script type="module" src="/page.js"></script>\n',
  );
  return project;
}
