// SPDX-License-Identifier: EUPL-1.2
import type { Area } from '../../core/model/address.ts';
import { newPageSetup, type PageSetup } from './pageSetup.ts';

export interface TableState {
  readonly id: string;
  name: string;
  area: Area;
  showHeaders: boolean;
  style: string;
}

/** What a sheet has in Excel and Univer's open source does not keep. */
export interface SheetExtras {
  isProtected: boolean;
  protectionOptions: unknown;
  /** Hidden so that only code can show it again; Univer itself knows hidden and visible. */
  isVeryHidden: boolean;
  readonly customProperties: Map<string, string>;
  readonly pageSetup: PageSetup;
  readonly tables: TableState[];
}

export function newSheetExtras(): SheetExtras {
  return {
    isProtected: false,
    protectionOptions: null,
    isVeryHidden: false,
    customProperties: new Map(),
    pageSetup: newPageSetup(),
    tables: [],
  };
}
