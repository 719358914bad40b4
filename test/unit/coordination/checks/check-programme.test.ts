import { describeFinding, vi } from 'danvan';
import { checkProgramme, readInstruments, readTasks } from 'danvan/coordination';
import {
  coordinationLifecycle,
  coordinationTaskLifecycle,
  coordinationWords,
} from 'danvan/vietnam';
import { describe, expect, it } from 'vitest';
import { boTrach, hoaBinh, programme, recordsOf, task } from '../../../support/coordination.js';

const check = {
  lifecycle: coordinationLifecycle,
  taskLifecycle: coordinationTaskLifecycle,
  roles: coordinationWords.roles,
};
const placesOf = (...input: Parameters<typeof checkProgramme>): readonly string[] =>
  checkProgramme(...input).map(({ code, path }) => `${path.join('.')} ${code}`);

describe('checkProgramme', () => {
  it('holds every fact of Bố Trạch 2021 and finds nothing wrong with it', () => {
    const { records, findings } = recordsOf(boTrach, { words: coordinationWords });
    expect(findings).toEqual([]);
    expect(placesOf(records, check)).toEqual([]);
    expect(records.instruments[1]?.contents.map(({ id }) => id).join('')).toBe('ABCDEF');
  });

  it('holds every fact of Hòa Bình 2019, where partners are not told', () => {
    const { records, findings } = recordsOf(hoaBinh, { words: coordinationWords });
    expect(findings).toEqual([]);
    expect(placesOf(records, check)).toEqual([
      'instruments.0.parties coordination/too-few-parties',
      'instruments.1.parties coordination/lead-count',
    ]);
  });

  it('says after the year which tasks of Hòa Bình were left open', () => {
    const { records } = recordsOf(hoaBinh);
    const left = placesOf(records, { ...check, asOf: '2020-01-01' });
    expect(left.filter((place) => place.endsWith('task-left-open'))).toHaveLength(3);
    const before = placesOf(records, { ...check, asOf: '2019-12-31' });
    expect(before.filter((place) => place.endsWith('task-left-open'))).toEqual([]);
  });

  it('places what is wrong in each of the lists', () => {
    const instruments = [programme({ parent: 'ct-2012' })];
    const tasks = [task(), task({ id: 'nv-2', content: 'Z', responsible: ['mttq'] })];
    const found = checkProgramme({ instruments, tasks }, check);
    expect(found.map(({ code, path }) => `${path.join('.')} ${code}`)).toEqual([
      'instruments.0.parent coordination/unknown-record',
      'tasks.1.content coordination/unknown-record',
      'tasks.1.responsible.0 coordination/not-a-party',
    ]);
    expect(describeFinding(found[1] ?? tasksMissing(), vi)).toContain('nội dung phối hợp “Z”');
  });

  it('finds nothing in no records', () => {
    const { values: instruments } = readInstruments([]);
    expect(checkProgramme({ instruments, tasks: readTasks([]).values }, check)).toEqual([]);
  });
});

function tasksMissing(): never {
  throw new Error('a finding is missing');
}
