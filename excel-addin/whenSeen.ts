// SPDX-License-Identifier: EUPL-1.2
/** Milliseconds after which the pane is shown although nothing said that it is seen. */
const PATIENCE = 10_000;

/**
 * Calls `show` once, as soon as somebody sees the page. Excel opens it hidden too, for functions in cells and for the
 * ribbon: then it draws no frame, and tells when it is shown (learn.microsoft.com/office/dev/add-ins/develop/show-hide-add-in).
 * Where a program does neither, it is shown after a while: in any case it appears.
 */
export function whenSeen(show: () => void): void {
  let isShown = false;
  const once = () => {
    if (isShown) return;
    isShown = true;
    show();
  };
  requestAnimationFrame(once);
  setTimeout(once, PATIENCE);
  void tellWhenShown(once);
}

/** Programs without the event do not know the call, or refuse it. */
async function tellWhenShown(once: () => void): Promise<void> {
  try {
    await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
      if (visibilityMode === Office.VisibilityMode.taskpane) once();
    });
  } catch {
    // The frame and the patience remain.
  }
}
