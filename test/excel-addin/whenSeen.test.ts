/**
 * SPDX-License-Identifier: EUPL-1.2
 * @jest-environment jsdom
 */
import { whenSeen } from '../../excel-addin/whenSeen.ts';

type Listener = (message: { visibilityMode: string }) => void;

let frame: (() => void) | null;
let tell: Listener | null;
const show = jest.fn();

beforeEach(() => {
  jest.useFakeTimers();
  frame = null;
  tell = null;
  show.mockClear();
  window.requestAnimationFrame = (run) => {
    frame = () => run(0);
    return 1;
  };
  Object.assign(globalThis, {
    Office: {
      VisibilityMode: { taskpane: 'Taskpane', hidden: 'Hidden' },
      addin: {
        async onVisibilityModeChanged(listener: Listener) {
          tell = listener;
        },
      },
    },
  });
});

afterEach(() => {
  jest.useRealTimers();
  Reflect.deleteProperty(globalThis, 'Office');
});

test('a page that is drawn shows the pane with its first frame, and once', () => {
  whenSeen(show);
  expect(show).not.toHaveBeenCalled();
  frame!();
  tell!({ visibilityMode: 'Taskpane' });
  jest.runAllTimers();
  expect(show).toHaveBeenCalledTimes(1);
});

test('a hidden page shows it when Excel says that it is seen, and not when it is hidden', () => {
  whenSeen(show);
  tell!({ visibilityMode: 'Hidden' });
  expect(show).not.toHaveBeenCalled();
  tell!({ visibilityMode: 'Taskpane' });
  expect(show).toHaveBeenCalledTimes(1);
});

test('where nothing says so, it is shown after a while', async () => {
  Office.addin.onVisibilityModeChanged = () => Promise.reject(new Error('not supported'));
  whenSeen(show);
  await Promise.resolve();
  jest.runAllTimers();
  expect(show).toHaveBeenCalledTimes(1);
});
