import { loadDataset } from 'danvan/aggregation';
import { readDocuments } from 'danvan/documents';
import { excel } from 'danvan/excel';
import { filledFormJsonSchema, filledFormSchema, readRows } from 'danvan/forms';
import { readAssignments, readDelegations } from 'danvan/organization';
import { composeForms } from 'danvan/report';
import { createTables } from 'danvan/sql';
import { expect, it } from 'vitest';
import { errorOf } from '../../support/error-of.js';

/** A value that fails when anybody looks at it. */
function revoked() {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

const failing = Object.defineProperty({}, 'units', {
  enumerable: true,
  get: () => {
    throw new TypeError('not me');
  },
});

it.each([
  ['composeForms', composeForms],
  ['filledFormSchema', filledFormSchema],
  ['filledFormJsonSchema', filledFormJsonSchema],
  ['excel', excel],
  ['loadDataset', loadDataset],
  ['createTables', createTables],
])('%s refuses nothing, and what fails when it is looked at', (_name, call) => {
  for (const given of [null, revoked()]) {
    expect(errorOf(() => Reflect.apply(call, undefined, [given])).code).toBe('INVALID_ARGUMENT');
  }
});

it.each([
  ['readAssignments', readAssignments],
  ['readDelegations', readDelegations],
  ['readDocuments', readDocuments],
  ['readRows', readRows],
])('%s refuses options that fail when they are asked', (_name, call) => {
  for (const given of [failing, revoked()]) {
    const work = () => Reflect.apply(call, undefined, [[], given, given]);
    expect(errorOf(work).code).toBe('INVALID_ARGUMENT');
  }
});
