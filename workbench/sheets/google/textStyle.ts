// SPDX-License-Identifier: EUPL-1.2
import { emulate } from '../emulate.ts';
import type { Execution } from '../execution.ts';
import type { CellFormat } from '../model/cellFormat.ts';

type TextStyle = GoogleAppsScript.Spreadsheet.TextStyle;
type TextStyleBuilder = GoogleAppsScript.Spreadsheet.TextStyleBuilder;
type Change = Partial<Pick<CellFormat, 'bold' | 'italic' | 'fontSize' | 'fontColour' | 'fontFamily'>>;

const changes = new WeakMap<TextStyle, Change>();

/** What a text style changes about a cell; what it does not name stays. */
export function changesOf(style: TextStyle): Change {
  const change = changes.get(style);
  if (!change) throw new Error('not a TextStyle: call build()');
  return change;
}

export function createTextStyleBuilder(execution: Execution): TextStyleBuilder {
  let change: Change = {};
  const and = (more: Change): TextStyleBuilder => {
    change = { ...change, ...more };
    return builder;
  };
  const builder: TextStyleBuilder = emulate<TextStyleBuilder>(execution, 'TextStyleBuilder', {
    setBold: (bold) => and({ bold }),
    setItalic: (italic) => and({ italic }),
    setFontSize: (fontSize) => and({ fontSize }),
    setFontFamily: (fontFamily) => and({ fontFamily }),
    setForegroundColor: (given) => and({ fontColour: given.toLowerCase() }),
    build: () => createTextStyle(execution, change),
  });
  return builder;
}

function createTextStyle(execution: Execution, change: Change): TextStyle {
  const style = emulate<TextStyle>(execution, 'TextStyle', {
    isBold: () => change.bold ?? null,
    isItalic: () => change.italic ?? null,
    getFontSize: () => change.fontSize ?? null,
    getFontFamily: () => change.fontFamily ?? null,
    getForegroundColor: () => change.fontColour ?? null,
  });
  changes.set(style, change);
  return style;
}
