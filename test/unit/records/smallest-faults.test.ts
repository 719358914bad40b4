import { createDataset, createHierarchy, defineIndicator } from 'danvan';
import { checkScheme, readCampaigns, readModels } from 'danvan/campaigns';
import { checkProgramme, readTasks } from 'danvan/coordination';
import { checkLifecycle } from 'danvan/documents';
import { defineExporter } from 'danvan/exporter';
import { defineFindings } from 'danvan/findings';
import { createUnitMatcher, readUnitRows } from 'danvan/organization';
import { parsePeriodLabel } from 'danvan/time';
import { describe, expect, it } from 'vitest';
import { errorOf } from '../../support/error-of.js';

// Programs without types hand in anything; JSON of no known type stands for them.
const untyped = (value: unknown): never => [value].at(0) as never;
const hierarchy = createHierarchy([{ id: 'xa', name: 'xã' }]);
const thrower = Object.defineProperty({}, 'code', {
  enumerable: true,
  get: () => {
    throw new Error('no');
  },
});

describe('what is misuse', () => {
  it.each<[string, () => unknown, string]>([
    ['no list of tasks', () => readTasks(untyped(undefined)), '"rows (tasks)"'],
    ['an object as a list', () => readCampaigns(untyped({})), '"rows (campaigns)"'],
    ['units without names', () => createUnitMatcher(untyped([{ id: 'a' }])), '"units"'],
    ['a unit that is null', () => createUnitMatcher(untyped([null])), '"units"'],
    ['no lifecycle', () => checkLifecycle(untyped(null)), '"lifecycle"'],
    ['a scheme of nothing', () => checkScheme(untyped({})), '"scheme"'],
    ['records without lists', () => checkProgramme(untyped({ tasks: 5 })), '"records"'],
    [
      'a hierarchy without units',
      () => createDataset(untyped({ hierarchy: {}, indicators: [], observations: [] })),
      '"input" is not well formed: hierarchy.byId',
    ],
    [
      'an indicator that is null',
      () => createDataset(untyped({ hierarchy, indicators: [null], observations: [] })),
      '"input" is not well formed: indicators[0]',
    ],
    ['a definition that throws', () => defineIndicator(untyped(thrower)), 'The indicator'],
    ['an exporter that throws', () => defineExporter(untyped(thrower)), 'The exporter'],
    ['findings of no kinds', () => defineFindings('my-hall', untyped(undefined)), '"kinds"'],
    ['options that are null', () => parsePeriodLabel('2020', untyped(null)), '"options"'],
    [
      'systems of terms that are no list',
      () => parsePeriodLabel('2020', untyped({ termSystems: 5 })),
      '"options" is not well formed: termSystems',
    ],
    ['no fields of models', () => readModels([], untyped({ fields: [] })), '"options"'],
    ['no types of units', () => readUnitRows([], untyped({ tree: 'a' })), '"options"'],
  ])('%s is refused by name', (_, call, named) => {
    const error = errorOf(call);
    expect(error.code).toBe('INVALID_ARGUMENT');
    expect(error.message).toContain(named);
  });
});

describe('what is wrong data', () => {
  it.each([
    ['a length that is no number', JSON.parse('[{"id":{"length":{"toString":0}}}]'), 1],
    ['holes', Object.assign([], { length: 3 }), 3],
    ['a large whole number', [{ id: 5n }], 1],
  ])('%s is found in a list of tasks', (_, rows, least) => {
    const { values: tasks, findings } = readTasks(rows);
    expect(tasks).toEqual([]);
    expect(findings.length).toBeGreaterThanOrEqual(least);
  });
});
