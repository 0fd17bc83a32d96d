// SPDX-License-Identifier: EUPL-1.2

import { Link } from './elements/Link.tsx';
import type { Commands } from './useBackend.ts';
import { useWords } from './words.ts';

export interface SheetLinkProps {
  /** Nothing is shown where there is no such sheet. */
  readonly sheet: string | undefined;
  readonly goTo: Commands['goTo'];
}

/** Leads from a section to the sheet of the report that shows the same. */
export function SheetLink({ sheet, goTo }: SheetLinkProps) {
  const { texts, fill } = useWords();
  if (sheet === undefined) return null;
  return <Link onClick={() => goTo(sheet, 'A1')}>{fill(texts.panel.openSheet, { sheet })}</Link>;
}
