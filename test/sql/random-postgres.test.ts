import { describe, it } from 'vitest';
import { hasPostgres, openPostgres } from './engines/postgres.js';
import { needsDriver } from './needs-driver.js';
import { sameOnRandomCases } from './same-on-random-cases.js';

const driver = needsDriver('pg', 'tables of random cases in a server of PostgreSQL');
const present = driver.present && hasPostgres();
if (driver.present && !present)
  console.log('skipped: the server of PostgreSQL 15 is not installed');

const skipper = { present, it: it.skipIf(!present), describe: describe.skipIf(!present) };

sameOnRandomCases(skipper, openPostgres, { from: 5001, count: 20 });
