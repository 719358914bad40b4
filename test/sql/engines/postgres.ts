import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Engine } from './engine.js';

/** Where Debian puts the programs of PostgreSQL 15. */
const programs = '/usr/lib/postgresql/15/bin';

/** Whether the server is installed. */
export const hasPostgres = (): boolean => existsSync(join(programs, 'postgres'));

/** The little of the driver that is needed. */
interface PgModule {
  readonly default: {
    readonly Client: new (options: object) => {
      readonly connect: () => Promise<void>;
      readonly query: (
        sql: string,
        params: readonly string[],
      ) => Promise<{ readonly rows: readonly Readonly<Record<string, unknown>>[] }>;
      readonly end: () => Promise<void>;
      /** A connection that is cut tells so by an event too, which would else end the process. */
      readonly on: (event: 'error', listener: () => void) => void;
    };
  };
}

/** The server refuses to run as root. */
const asPostgres = (program: string, args: readonly string[]): readonly string[] =>
  process.getuid?.() === 0
    ? ['runuser', '-u', 'postgres', '--', join(programs, program), ...args]
    : [join(programs, program), ...args];

function run(program: string, args: readonly string[]): void {
  const [command = '', ...rest] = asPostgres(program, args);
  const { status, stderr } = spawnSync(command, rest, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program} failed: ${stderr}`);
}

function folderOfServer(): string {
  const folder = mkdtempSync(join(tmpdir(), 'danvan-postgres-'));
  const id = (what: string) =>
    Number(spawnSync('id', [what, 'postgres'], { encoding: 'utf8' }).stdout.trim());
  if (process.getuid?.() === 0) chownSync(folder, id('-u'), id('-g'));
  chmodSync(folder, 0o700);
  return folder;
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });

async function connect(port: number) {
  const name = 'pg';
  const { default: pg }: PgModule = await import(name);
  for (let time = 0; ; time += 1) {
    const client = new pg.Client({ host: '127.0.0.1', port, user: 'danvan', database: 'postgres' });
    client.on('error', () => {});
    try {
      await client.connect();
      return client;
    } catch (error) {
      if (time >= 150) throw error;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
}

/** Another connection to the server of an engine. */
export async function openFurther({ query }: Engine): Promise<Engine> {
  const [row] = await query(`select current_setting('port') as port`, []);
  const client = await connect(Number(row?.['port']));
  return {
    dialect: 'postgres',
    query: async (sql, params) => (await client.query(sql, [...params])).rows,
    close: () => client.end(),
  };
}

/** A server of PostgreSQL on a free port of this machine, with nothing in it; it goes when it is closed. */
export async function openPostgres(): Promise<Engine> {
  const folder = folderOfServer();
  run('initdb', ['-D', folder, '-U', 'danvan', '-A', 'trust', '-E', 'UTF8', '--no-sync']);
  const port = await freePort();
  const flags = ['-h', '127.0.0.1', '-p', String(port), '-k', folder, '-c', 'fsync=off'];
  const [command = '', ...args] = asPostgres('postgres', ['-D', folder, ...flags]);
  const server = spawn(command, args, { stdio: 'ignore' });
  const client = await connect(port);
  return {
    dialect: 'postgres',
    query: async (sql, params) => (await client.query(sql, [...params])).rows,
    close: async () => {
      await client.end();
      run('pg_ctl', ['-D', folder, '-m', 'fast', 'stop']);
      server.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
