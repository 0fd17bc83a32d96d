// SPDX-License-Identifier: EUPL-1.2
import type { OfficeExtensionRuntime } from '../host/connect.ts';

/** What the workbench's page, as `window.workbench`, offers to the shim in the task pane. */
export interface Workbench {
  /** Of the user interface of the Excel that is played, as a tag (`it-IT`). */
  readonly language: string;
  attach(pane: AttachedPane): void;
  /** A ribbon button has something to do from now on. */
  actionReady(id: string): void;
  /** The add-in asks for its pane. */
  showPane(): void;
}

/** What the shim in the task pane offers to the workbench's page. */
export interface AttachedPane {
  /** Microsoft's client; only text crosses between it and the host. */
  readonly client: OfficeExtensionRuntime;
  /** Does what the ribbon button does, until it says that it is done. */
  runAction(id: string): Promise<void>;
}
