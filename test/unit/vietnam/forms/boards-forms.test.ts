import { expect, it } from 'vitest';
import { defineForm } from '#inside/forms';
import { boardsQuarterForm, inspectionBoardsForm, investmentBoardsForm } from '#inside/vietnam';

it('takes boards, members and projects from the last quarter, and adds what they did', () => {
  const forms = [inspectionBoardsForm(), investmentBoardsForm(), boardsQuarterForm()].map(
    defineForm,
  );
  const last = forms.map(({ columns }) =>
    columns.flatMap(({ index, time }) => (time === 'last' ? [index] : [])),
  );
  expect(last).toEqual([[], ['1'], ['1', '2', '9', '10']]);
  expect(forms[2]?.checks.every(({ severity }) => severity === 'warning')).toBe(true);
});
