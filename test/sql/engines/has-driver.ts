import { createRequire } from 'node:module';

/** Whether a driver of `test/sql/package.json`, or of the repository, is installed. */
export function hasDriver(name: string): boolean {
  try {
    createRequire(import.meta.url).resolve(name);
    return true;
  } catch {
    return false;
  }
}
