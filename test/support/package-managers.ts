import { execFileSync } from 'node:child_process';
import { fencesOf } from './markdown.js';
import type { Project, Run } from './project.js';
import { fromRoot, readText } from './repository.js';

/** A package manager, and how its users say what they want of it. */
export interface PackageManager {
  readonly name: 'npm' | 'pnpm' | 'yarn' | 'bun';
  /** The program, where it is installed. */
  readonly program: string;
  /** What stands before the names of packages. */
  readonly add: readonly string[];
  /** The program that runs a file of the project, and what stands before the file. */
  readonly node: readonly [string, ...string[]];
}

/** From its cache where it can, and asking for nothing else. */
const quietly = ['install', '--prefer-offline', '--no-audit', '--no-fund'];

const installed = (name: string): string => fromRoot(`test/managers/node_modules/.bin/${name}`);

/** Every manager that the README names. */
export const packageManagers: readonly PackageManager[] = [
  { name: 'npm', program: 'npm', add: quietly, node: [process.execPath] },
  { name: 'pnpm', program: installed('pnpm'), add: ['add'], node: [process.execPath] },
  { name: 'yarn', program: installed('yarn'), add: ['add'], node: [installed('yarn'), 'node'] },
  { name: 'bun', program: installed('bun'), add: ['add'], node: [process.execPath] },
];

const fences = fencesOf(readText('README.md')).filter(
  ({ heading }) => heading === 'With exceljs of your own',
);

/** What the README says to a manager about the packages below exceljs, by the line above it. */
const [npm, bun, yarn, pnpm] = fences.map(({ text }) => text);
const overrides = { npm, bun, yarn, pnpm };

/** The registry that npm is set to, for managers that do not read its settings. */
function registry(): string {
  return execFileSync('npm', ['config', 'get', 'registry'], { encoding: 'utf8' }).trim();
}

function settingsOfYarn(host: string): string {
  const plain = host.startsWith('http:')
    ? `unsafeHttpWhitelist: ['${new URL(host).hostname}']`
    : '';
  return `npmRegistryServer: '${host}'\nenableTelemetry: false\n${plain}\n`;
}

/** Makes an empty project one of a manager, with the overrides of the README in its own words. */
export function prepareProject({ write }: Project, { name }: PackageManager): void {
  const own = overrides[name] ?? '';
  const host = registry();
  const app = { name: 'app', private: true, type: 'module' };
  const manifest = name === 'pnpm' ? app : { ...app, ...JSON.parse(own) };
  write('package.json', JSON.stringify(manifest));
  write('.npmrc', `registry=${host}\n`);
  if (name === 'pnpm') write('pnpm-workspace.yaml', own);
  if (name === 'yarn') write('.yarnrc.yml', settingsOfYarn(host));
  if (name === 'yarn') write('yarn.lock', '');
}

/** Runs a file of a project by Node, the way the manager has it. */
export function runNode(project: Project, { node }: PackageManager, file: string): Run {
  const [program, ...args] = node;
  return project.run(program, [...args, file]);
}
