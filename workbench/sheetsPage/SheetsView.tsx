// SPDX-License-Identifier: EUPL-1.2
import { type KeyboardEvent, useId, useRef } from 'react';
import type { Book } from '../sheets/model/book.ts';
import type { SheetState } from '../sheets/model/sheetState.ts';
import { SheetChart } from './SheetChart.tsx';
import { SheetTable } from './SheetTable.tsx';

export interface SheetsViewProps {
  readonly book: Book;
  readonly language: string;
  /** The label of the tabs. */
  readonly label: string;
  activate(sheet: SheetState): void;
}

/** Of a sheet that is nothing but a chart, in pixels. */
const WHOLE = { width: 900, height: 560 };

/** The spreadsheet: the active sheet, and below it a tab for each sheet that is not hidden. */
export function SheetsView({ book, language, label, activate }: SheetsViewProps) {
  const id = useId();
  const tabs = useRef<HTMLDivElement>(null);
  const shown = book.sheets.filter(({ hidden }) => !hidden);
  const active = book.activeSheet;
  const move = ({ key }: KeyboardEvent) => {
    const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
    const next = (shown.indexOf(active) + step + shown.length) % shown.length;
    if (step === 0) return;
    activate(shown[next]!);
    tabs.current?.querySelectorAll('button')[next]?.focus();
  };
  return (
    <>
      <div
        id={`${id}panel`}
        role="tabpanel"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
        tabIndex={0}
        aria-labelledby={`${id}${active.id}`}
        className="sheet"
      >
        {active.type === 'GRID' ? (
          <SheetTable book={book} sheet={active} language={language} />
        ) : (
          active.charts.map((chart) => (
            <SheetChart key={chart.id} book={book} chart={chart} {...WHOLE} language={language} />
          ))
        )}
      </div>
      <div ref={tabs} role="tablist" aria-label={label} className="tabs" onKeyDown={move}>
        {shown.map((sheet) => (
          <button
            key={sheet.id}
            id={`${id}${sheet.id}`}
            type="button"
            role="tab"
            aria-selected={sheet === active}
            aria-controls={`${id}panel`}
            tabIndex={sheet === active ? 0 : -1}
            onClick={() => activate(sheet)}
          >
            {sheet.name}
          </button>
        ))}
      </div>
    </>
  );
}
