import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Measure } from './measure.js';

const limit = 2;

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The processor time that a new process of plain Node takes to load a package, in microseconds. */
function loading(name: string): number {
  const input = `const before = process.cpuUsage();
    await import('${name}');
    const { user, system } = process.cpuUsage(before);
    console.log(user + system);`;
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--input-type=module', '-'], {
    cwd: root,
    input,
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  if (status !== 0) throw new Error(stderr);
  return Number(stdout);
}

/** Loading `danvan`, with zod in it, as a multiple of loading zod; each takes so short that it is done often. */
export function coldStart(rounds: number): Measure {
  const pairs = Array.from(
    { length: 3 * rounds },
    () => [loading('danvan'), loading('zod')] as const,
  );
  const ours = Math.min(...pairs.map(([own]) => own));
  const theirs = Math.min(...pairs.map(([, other]) => other));
  const ratio = Math.round((ours / theirs) * 1000) / 1000;
  return { name: 'cold-start', ratio, limit, ok: ratio <= limit };
}
