// SPDX-License-Identifier: EUPL-1.2
import type { Program } from '../openWorkbook.ts';

export function goingTo({ open }: Program): void {
  test('a cell or an area is shown', async () => {
    const { host } = await open([{ name: 'Dati' }, { name: 'Altro', cells: [[1]] }]);
    await expect(host.goTo('Altro', 'B7')).resolves.toBeUndefined();
    await expect(host.goTo('Dati', 'A1:C3')).resolves.toBeUndefined();
  });

  test('a sheet that is gone is told', async () => {
    const { host } = await open([{ name: 'Dati' }]);
    const going = host.goTo('Sparito', 'A1');
    await expect(going).rejects.toMatchObject({ name: 'HostError', code: 'sheet-gone', detail: 'Sparito' });
  });

  test("a hidden sheet is not shown behind the user's back", async () => {
    const { host } = await open([{ name: 'Dati' }, { name: 'Nascosto', hidden: true }]);
    const going = host.goTo('Nascosto', 'B2');
    await expect(going).rejects.toMatchObject({
      name: 'HostError',
      code: 'sheet-hidden',
      detail: 'Nascosto',
    });
  });
}
