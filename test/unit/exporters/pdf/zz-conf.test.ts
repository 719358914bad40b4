import { describe, it } from 'vitest';
import { execFileSync } from 'node:child_process';
import { conformanceCases } from 'danvan/testing';
import { pdf } from 'danvan/pdf';
const cases = conformanceCases({ exporter: () => pdf(), readText: (b) => execFileSync('pdftotext', ['-layout','-','-'], { input: b, maxBuffer: 2**28 }).toString() });
describe('conformance', () => { it.each(cases)('$name', (c) => c.run(), 60000); });
