import { fileURLToPath } from 'node:url';
import { needsPackage, type Skipper } from '../support/tools.js';

/**
 * Tests that need a driver of `test/sql/package.json`; as `needsPackage` for packages of the repository.
 *
 * @param name - The package.
 * @param checks - What is left unchecked without it, for the line.
 */
export const needsDriver = (name: string, checks: string): Skipper =>
  needsPackage(name, checks, fileURLToPath(import.meta.url));
