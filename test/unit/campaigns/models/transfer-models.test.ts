import { createUnitRegister } from 'danvan';
import { hostOfModel, levelOfModel, transferModels } from 'danvan/campaigns';
import { heirsOf } from 'danvan/organization';
import { describe, expect, it } from 'vitest';
import { modelOf } from '../../../support/campaigns.js';

const reform = { from: 'district', to: 'commune', date: '2025-07-01' };
const models = [
  modelOf({ id: 'a' }),
  modelOf({ id: 'b', level: 'province', host: 'tinh' }),
  modelOf({ id: 'c', transfers: [{ from: 'district', to: 'province', date: '2023-01-01' }] }),
  modelOf({ id: 'd', transfers: [{ from: 'district', to: 'commune', date: '2025-09-01' }] }),
];

describe('transferModels', () => {
  it('moves the models of the level on that day and leaves the others as they are', () => {
    const after = transferModels(models, { ...reform, decision: 'qd-9' });
    expect(after.models.map((model) => levelOfModel(model, '2025-07-01'))).toEqual([
      'commune',
      'province',
      'province',
      'district',
    ]);
    expect(after.models[0]?.transfers).toEqual([{ ...reform, decision: 'qd-9' }]);
    expect(after.models.slice(1)).toEqual(models.slice(1));
    expect(models[0]?.transfers).toEqual([]);
  });

  it('finds one that has a later transfer already', () => {
    expect(transferModels(models, reform).findings).toMatchObject([
      {
        code: 'campaigns/history-broken',
        path: ['models', 3, 'transfers'],
        params: { model: 'd' },
      },
    ]);
  });

  it('hands models on to the heirs of their hosts at the end of the districts', () => {
    const register = createUnitRegister({
      units: [
        { id: 'huyen', name: 'huyện Đak Đoa', validity: { to: '2025-06-30' } },
        { id: 'xa', name: 'xã Đak Đoa', validity: { from: '2025-07-01' } },
      ],
      successions: [{ kind: 'merged', date: '2025-07-01', from: ['huyen'], to: ['xa'] }],
    });
    const days = { from: '2025-06-30', to: '2025-07-01' };
    const hostOf = (host: string) => heirsOf(register, host, days)[0]?.id;
    const [model] = transferModels([modelOf()], { ...reform, hostOf }).models;
    expect(model && [hostOfModel(model, '2025-06-30'), hostOfModel(model)]).toEqual([
      'huyen',
      'xa',
    ]);
  });

  it('keeps the host where none is named', () => {
    const [model] = transferModels([modelOf()], { ...reform, hostOf: () => undefined }).models;
    expect(model && hostOfModel(model)).toBe('huyen');
  });

  it('moves nothing twice', () => {
    const once = transferModels([modelOf()], reform).models;
    expect(transferModels(once, reform)).toEqual({ models: once, findings: [] });
  });
});
