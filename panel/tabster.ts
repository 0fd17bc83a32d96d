// SPDX-License-Identifier: EUPL-1.2

/**
 * Stands in for the package `tabster`, which Fluent UI moves the focus by. The panel has of it only groups of tabs: arrows
 * move within a group, Home and End to its ends, Tab enters it at what is selected and leaves it. The package knows
 * dialogs, grids and traps besides, and is a tenth of the panel.
 */

/** Fluent writes into it, as JSON, what an element is: `mover` for a group. */
export const TABSTER_ATTRIBUTE_NAME = 'data-tabster';

export const MoverDirections = { Both: 0, Vertical: 1, Horizontal: 2, Grid: 3, GridLinear: 4 } as const;

interface Mover {
  readonly cyclic?: boolean;
  readonly direction?: number;
}

const FOCUSABLE = 'button, [href], input, select, textarea, [tabindex]';

/** The windows that listen already. */
const LISTENING = new WeakSet<Window>();

/** Makes the keys work in a window. */
export function createTabster(window: Window): object {
  if (!LISTENING.has(window)) {
    LISTENING.add(window);
    window.addEventListener('keydown', onKey);
    window.addEventListener('focusin', onFocus);
  }
  return {};
}

/** What Fluent writes into the attribute. */
export function getTabsterAttribute(props: object, plain?: boolean): unknown {
  const text = JSON.stringify(props);
  return plain ? text : { [TABSTER_ATTRIBUTE_NAME]: text };
}

function onKey(event: KeyboardEvent): void {
  const { target, key } = event;
  if (event.defaultPrevented || !(target instanceof HTMLElement)) return;
  const group = groupOf(target);
  if (group === null) return;
  const items = itemsOf(group);
  if (key === 'Tab') {
    passOver(items, target);
    return;
  }
  const next = items[indexAfter(key, items.indexOf(target), items.length, moverOf(group))];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}

/** Whoever comes from outside finds what is selected. */
function onFocus({ target, relatedTarget }: FocusEvent): void {
  if (!(target instanceof HTMLElement) || !(relatedTarget instanceof Node)) return;
  const group = groupOf(target);
  if (group === null || group.contains(relatedTarget)) return;
  itemsOf(group)
    .find((item) => item.getAttribute('aria-selected') === 'true')
    ?.focus();
}

function groupOf(element: HTMLElement): HTMLElement | null {
  return element.closest<HTMLElement>(`[${TABSTER_ATTRIBUTE_NAME}*='"mover"']`);
}

function moverOf(group: HTMLElement): Mover {
  const { mover } = JSON.parse(group.getAttribute(TABSTER_ATTRIBUTE_NAME)!) as { readonly mover: Mover };
  return mover;
}

function itemsOf(group: HTMLElement): HTMLElement[] {
  return [...group.querySelectorAll<HTMLElement>(FOCUSABLE)].filter((item) => !item.matches(':disabled'));
}

/** The place to go to; none of them where the key does not move. */
function indexAfter(key: string, at: number, count: number, { cyclic, direction }: Mover): number {
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  const isSideways = key === 'ArrowLeft' || key === 'ArrowRight';
  const other = isSideways ? MoverDirections.Vertical : MoverDirections.Horizontal;
  if ((!isSideways && key !== 'ArrowUp' && key !== 'ArrowDown') || direction === other) return -1;
  const next = at + (key === 'ArrowRight' || key === 'ArrowDown' ? 1 : -1);
  return cyclic ? (next + count) % count : next;
}

/** For this one key, the rest of the group takes no focus: so the browser goes on to what stands beyond it. */
function passOver(items: readonly HTMLElement[], current: HTMLElement): void {
  const others = items.filter((item) => item !== current && item.tabIndex >= 0);
  for (const item of others) item.tabIndex = -1;
  setTimeout(() => {
    for (const item of others) item.tabIndex = 0;
  });
}

// What else Fluent imports, for components that the panel does not have.
const nothing = () => ({});
export const disposeTabster = nothing;
export const getGroupper = nothing;
export const getModalizer = nothing;
export const getMover = nothing;
export const getObservedElement = nothing;
export const getRestorer = nothing;
export const dispatchGroupperMoveFocusEvent = nothing;
export const dispatchMoverMoveFocusEvent = nothing;
export const GroupperTabbabilities = {};
export const RestorerTypes = {};
export const MoverKeys = {};
export const MoverMoveFocusEvent = nothing;
export const MoverMoveFocusEventName = '';
export const GroupperMoveFocusEvent = nothing;
export const GroupperMoveFocusEventName = '';
export const GroupperMoveFocusActions = {};
export const MoverMemorizedElementEvent = nothing;
export const MoverMemorizedElementEventName = '';
export const TabsterMoveFocusEvent = nothing;
export const TabsterMoveFocusEventName = '';
