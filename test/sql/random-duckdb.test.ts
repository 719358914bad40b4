import { needsPackage } from '../support/tools.js';
import { openDuckdb } from './engines/duckdb.js';
import { sameOnRandomCases } from './same-on-random-cases.js';

const duckdb = needsPackage('@duckdb/node-api', 'tables of random cases in DuckDB');

sameOnRandomCases(duckdb, () => openDuckdb(1), { from: 1, count: 50 });
