// SPDX-License-Identifier: EUPL-1.2
import type { OpcPackage } from '../opc/package.ts';
import { relatedPart } from '../opc/relationships.ts';
import type { XmlElement } from '../xml/document.ts';

/** The palette of old workbooks, from index 8 on; 0 to 7 repeat its first eight. */
const PALETTE =
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'.split(
    ' ',
  );
/** How `theme="0"`, `"1"` … name the colours of the theme. */
const THEME_ORDER = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];

/** The theme's colours as RRGGBB in the order in which styles name them; none where the workbook has no theme. */
export function readThemeColours(file: OpcPackage, workbookPath: string): string[] {
  const path = relatedPart(file, workbookPath, 'theme');
  if (path === undefined || file.find(path) === undefined) return [];
  const scheme = file.root(path).child('themeElements')?.child('clrScheme');
  return THEME_ORDER.map((name) => {
    const colour = scheme?.child(name)?.children[0];
    return colour?.attribute('lastClr') ?? colour?.attribute('val') ?? '000000';
  });
}

/** A colour element of the styles as #RRGGBB; undefined where it is automatic. */
export function colourOf(element: XmlElement | undefined, theme: readonly string[]): string | undefined {
  if (element === undefined) return undefined;
  const base = baseColour(element, theme);
  if (base === undefined) return undefined;
  return `#${tinted(base, Number(element.attribute('tint') ?? 0))}`;
}

function baseColour(element: XmlElement, theme: readonly string[]): string | undefined {
  const rgb = element.attribute('rgb');
  if (rgb !== undefined) return rgb.slice(-6).toUpperCase();
  const themed = element.attribute('theme');
  if (themed !== undefined) return theme[Number(themed)];
  const indexed = element.attribute('indexed');
  if (indexed === undefined) return undefined;
  return PALETTE[Number(indexed) < 8 ? Number(indexed) : Number(indexed) - 8];
}

/**
 * Lighter (tint above 0) or darker. The luminance of the HLS model changes and the hue stays: that moves all three
 * channels towards white or black by the same share.
 */
function tinted(rgb: string, tint: number): string {
  if (tint === 0) return rgb;
  const channels = [0, 2, 4].map((at) => Number.parseInt(rgb.slice(at, at + 2), 16));
  const changed = channels.map((value) => (tint < 0 ? value * (1 + tint) : value + (255 - value) * tint));
  return changed.map((value) => Math.round(value).toString(16).toUpperCase().padStart(2, '0')).join('');
}
