// SPDX-License-Identifier: EUPL-1.2
import { connect } from '../host/connect.ts';
import type { ExcelHost } from '../host/excelHost.ts';
import type { AttachedPane, Workbench } from './paneContract.ts';

/** The add-in's page, as it is served in place of what ships. */
const ADDRESS = '/excel/taskpane.html';

/** The task pane in its frame, over whichever workbook is open. */
export class TaskPane {
  private host: ExcelHost | null = null;
  private attached: AttachedPane | null = null;

  /** `ready` is told of every ribbon button that has something to do. */
  constructor(
    private readonly frame: HTMLIFrameElement,
    language: string,
    calls: { ready(action: string): void; show(): void },
  ) {
    const workbench: Workbench = {
      language,
      attach: (pane) => this.attach(pane),
      actionReady: calls.ready,
      showPane: calls.show,
    };
    Object.assign(window, { workbench });
  }

  /** Loads the pane anew, in front of another host. */
  load(host: ExcelHost): void {
    this.host = host;
    this.attached = null;
    if (this.frame.src === '') this.frame.src = ADDRESS;
    else this.frame.contentWindow?.location.reload();
  }

  /** Does what a ribbon button does; nothing while the pane is still loading. */
  async runAction(id: string): Promise<void> {
    await this.attached?.runAction(id);
  }

  private attach(pane: AttachedPane): void {
    if (this.host === null) return;
    this.attached = pane;
    connect(pane.client, this.host);
  }
}
