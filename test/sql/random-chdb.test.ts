import { openChdb } from './engines/chdb.js';
import { needsDriver } from './needs-driver.js';
import { sameOnRandomCases } from './same-on-random-cases.js';

const driver = needsDriver('chdb', 'tables of random cases in ClickHouse (chdb)');

sameOnRandomCases(driver, openChdb, { from: 1, count: 1 });
