import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from './repository.js';

/** What a program wrote and how it ended. */
export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** An empty project outside the repository. */
export interface Project {
  readonly folder: string;
  readonly write: (path: string, text: string) => void;
  /** Runs a program in the folder; fails the test when it ends with another code than 0. */
  readonly run: (program: string, args: readonly string[]) => Run;
  /** Runs a program of Node and reads what it printed as JSON. */
  readonly runJson: (file: string) => unknown;
  readonly remove: () => void;
}

/** The environment without what an `npm run` around the tests adds, so that npm finds its own. */
const environment = (): NodeJS.ProcessEnv =>
  Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) =>
        !/^(npm_(package|lifecycle|config_local_prefix|execpath|node_execpath|command)|INIT_CWD|NODE_ENV|NODE_OPTIONS|VITEST|TEST)/.test(
          name,
        ),
    ),
  );

function runIn(folder: string, program: string, args: readonly string[]): Run {
  const run = spawnSync(program, args, {
    cwd: folder,
    env: environment(),
    encoding: 'utf8',
    timeout: 170_000,
    shell: process.platform === 'win32',
  });
  if (run.status !== 0) {
    const reason = run.error?.message ?? `code ${run.status}`;
    throw new Error(`${program} ${args.join(' ')} failed: ${reason}\n${run.stdout}\n${run.stderr}`);
  }
  return { code: run.status, stdout: run.stdout, stderr: run.stderr };
}

/**
 * Makes an empty project in a folder of its own.
 *
 * @param manifest - What its `package.json` holds besides its name.
 */
export function createProject(manifest: object = {}): Project {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'danvan-')));
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  write(
    'package.json',
    JSON.stringify({ name: 'app', private: true, type: 'module', ...manifest }),
  );
  return {
    folder,
    write,
    run: (program, args) => runIn(folder, program, args),
    runJson: (file) => JSON.parse(runIn(folder, process.execPath, [file]).stdout),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/**
 * Installs packages the way a user does, from the cache of npm where it has them.
 *
 * @param project - Where.
 * @param packages - As on the command line of `npm install`.
 */
export function install(project: Project, packages: readonly string[]): void {
  project.run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', ...packages]);
}

let packed: Buffer | undefined;

/** The bytes of the package as it is published; packed once. */
function tarball(): Buffer {
  if (!existsSync(join(root, 'dist/index.js'))) throw new Error('build first: npm run build');
  const folder = mkdtempSync(join(tmpdir(), 'danvan-pack-'));
  runIn(root, 'npm', ['pack', '--ignore-scripts', '--pack-destination', folder]);
  const name = readdirSync(folder).find((file) => file.endsWith('.tgz'));
  if (name === undefined) throw new Error('npm pack wrote no tarball');
  const bytes = readFileSync(join(folder, name));
  rmSync(folder, { recursive: true });
  return bytes;
}

/**
 * Packs the built package the way it is published.
 *
 * @param project - Whose folder takes the tarball.
 * @returns Its path.
 */
export function packInto(project: Project): string {
  packed ??= tarball();
  const path = join(project.folder, 'danvan.tgz');
  writeFileSync(path, packed);
  return path;
}
