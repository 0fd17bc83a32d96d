/**
 * SPDX-License-Identifier: EUPL-1.2
 * @jest-environment jsdom
 */
import { render } from '@testing-library/react';
import { ScrollRegion } from '../../panel/ScrollRegion.tsx';

test('nothing looks at a region any more when it is taken away', () => {
  const left: boolean[] = [];
  class FakeObserver {
    private observed: Element | null = null;
    observe(element: Element) {
      this.observed ??= element;
    }
    disconnect() {
      left.push(this.observed!.isConnected);
    }
  }
  Object.assign(globalThis, { ResizeObserver: FakeObserver });
  const { unmount } = render(<ScrollRegion label="table">content</ScrollRegion>);
  unmount();
  expect(left).toEqual([true]);
});
