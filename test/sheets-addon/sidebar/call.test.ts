// SPDX-License-Identifier: EUPL-1.2
import { HostError } from '../../../core/host/hostError.ts';
import type { ServerApi } from '../../../sheets-addon/contract/serverApi.ts';
import { serverCall } from '../../../sheets-addon/sidebar/call.ts';
import { FakeServer, scriptRun } from './fakeServer.ts';

test('a call answers the value that the server has returned', async () => {
  const server = new FakeServer();
  server.content = { sheets: [{ name: 'Dati', report: null, ours: false }], grids: [] };
  expect(await serverCall(scriptRun(server))('cruscottoRead')).toEqual(server.content);
});

test('an error that the server answers is a HostError with its code and detail', async () => {
  const server = new FakeServer();
  server.cruscottoGoTo = () => ({ ok: false, code: 'sheet-gone', detail: 'Dati' });
  await expect(serverCall(scriptRun(server))('cruscottoGoTo', 'Dati', 'B7')).rejects.toEqual(
    new HostError('sheet-gone', 'Dati'),
  );
});

test('what keeps Google from running the function is told in its words', async () => {
  const call = serverCall(
    scriptRun(new FakeServer(), () => {
      throw new Error('Exceeded maximum execution time');
    }),
  );
  const refused = call('cruscottoRead');
  await expect(refused).rejects.toBeInstanceOf(HostError);
  await expect(refused).rejects.toMatchObject({
    code: 'no-answer',
    detail: 'Exceeded maximum execution time',
  });
});

test('an answer that Google could not bring across is no answer', async () => {
  const run = scriptRun(new FakeServer());
  const empty = { ...run, withSuccessHandler: withoutAnswer };
  function withoutAnswer(handler: (answer: unknown) => void) {
    return run.withSuccessHandler(() => handler(null));
  }
  await expect(serverCall(empty)('cruscottoRead')).rejects.toMatchObject({ code: 'no-answer' });
});

test('a function that the server does not have is no answer', async () => {
  const { cruscottoRead: _, ...rest } = scriptRun(new FakeServer());
  const run = { ...rest, withSuccessHandler: () => run, withFailureHandler: () => run } as never;
  await expect(serverCall(run)('cruscottoRead')).rejects.toMatchObject({ code: 'no-answer' });
});

test('what is there but undefined stays behind', async () => {
  const server = new FakeServer();
  const area = { row: 0, column: 0, rows: 1, columns: 1 };
  // As a program would do that the compiler does not signal.
  const edit = JSON.parse('{}') as Record<string, unknown>;
  Object.assign(edit, { sheet: 'Dati', area, contents: [[1]], over: 'blanks', because: undefined });
  await serverCall(scriptRun(server))('cruscottoEdit', [edit as never]);
  expect(server.edits).toEqual([{ sheet: 'Dati', area, contents: [[1]], over: 'blanks' }]);
});

/**
 * What becomes of a type as JSON: itself where JSON can hold it, else something that nothing can be assigned to. A
 * date, a map or a class has functions, which become `never`; so does `undefined`, but an optional property may be
 * absent.
 */
type AsJson<T> = T extends string | number | boolean | null
  ? T
  : T extends undefined | symbol | bigint | ((...given: never) => unknown)
    ? never
    : { readonly [K in keyof T]: AsJson<T[K]> };

type CanCross<T> = T extends AsJson<T> ? true : false;

type Crossing = {
  readonly [F in keyof ServerApi]: readonly [Parameters<ServerApi[F]>, ReturnType<ServerApi[F]>];
};

test('JSON can hold all that crosses, says the compiler', () => {
  const crossing: CanCross<Crossing> = true;
  const date: CanCross<{ readonly at: Date }> = false;
  const map: CanCross<{ readonly sheets: ReadonlyMap<string, number> }> = false;
  const nothing: CanCross<{ readonly sheet: string | undefined }> = false;
  const absent: CanCross<{ readonly sheet?: string }> = true;
  expect([crossing, date, map, nothing, absent]).toEqual([true, false, false, false, true]);
});
