import { createUnitRegister, hierarchyAt } from 'danvan';
import { readTasks } from 'danvan/coordination';
import { describe, expect, it } from 'vitest';
import { knownUnits, unknownUnits } from '#inside/organization';

const named = ['xa-a', 'xa-aa', undefined].map((id, at) => ({ id, path: ['units', at] }));

describe('unknownUnits', () => {
  it('names units that are not there, with the nearest', () => {
    const known = knownUnits({ byId: new Map([['xa-a', null]]) });
    expect(unknownUnits(named, known)).toMatchObject([
      { path: ['units', 1], unit: 'xa-aa', params: { unit: 'xa-aa', nearest: 'xa-a' } },
    ]);
  });

  it('looks for nothing where no units were given', () => {
    expect(unknownUnits(named, knownUnits(undefined))).toEqual([]);
  });

  it('names the heir where the register knows one, and never an id that only looks alike', () => {
    const register = createUnitRegister({
      units: [
        { id: '2024/10039', name: 'xã A', validity: { to: '2025-06-30' } },
        { id: '2025/10040', name: 'xã B', validity: { from: '2025-07-01' } },
        { id: '2025/20039', name: 'xã C', validity: { from: '2025-07-01' } },
      ],
      successions: [
        { kind: 'merged', date: '2025-07-01', from: ['2024/10039'], to: ['2025/10040'] },
      ],
    });
    const task = { id: 't', instrument: 'i', title: 'x', state: 'assigned' };
    const rows = [{ ...task, responsible: ['2024/10039', '2025/10039'] }];
    const known = hierarchyAt(register, { at: '2025-07-01' });
    const nearest = readTasks(rows, { known }).findings.map(({ params }) => params);
    expect(nearest).toEqual([
      { unit: '2024/10039', nearest: '2025/10040' },
      { unit: '2025/10039', nearest: null },
    ]);
    const bare = { byId: known.byId };
    expect(readTasks(rows, { known: bare }).findings[0]?.params).toMatchObject({ nearest: null });
  });
});
