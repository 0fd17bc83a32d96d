// SPDX-License-Identifier: EUPL-1.2
import { DATA, found, SOUND, sheet } from '../workbooks.ts';

test('what a host could not look at is told once for all tables, and only of tables', () => {
  const unseen = ['merges', 'hiddenRows'] as const;
  const grids = [SOUND, DATA].map((grid) => ({ ...grid, unseen }));
  expect(found(grids)).toEqual(['merges-unseen null!null', 'hidden-rows-unseen null!null']);
  expect(found([SOUND, DATA, { ...sheet('Note', ['Da rivedere']), unseen }])).toEqual([]);
});
