import { openPglite } from './engines/pglite.js';
import { needsDriver } from './needs-driver.js';
import { sameOnRandomCases } from './same-on-random-cases.js';

const driver = needsDriver('@electric-sql/pglite', 'tables of random cases in PostgreSQL (PGlite)');

sameOnRandomCases(driver, openPglite, { from: 1, count: 50 });
