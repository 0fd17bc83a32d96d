// SPDX-License-Identifier: EUPL-1.2
import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { ChartSpec } from '../../core/host/chart.ts';
import { Chart } from './Chart.tsx';
import type { WriteValue } from './layOutRow.ts';

/** As wide as the text of an A4 page with usual margins. */
export const FIGURE_CM = 16;
/** In CSS pixels, of which 96 are an inch: so the type of a figure has on paper the size that it has in the panel. */
const WIDTH = Math.round((FIGURE_CM / 2.54) * 96);
const SVG = 'http://www.w3.org/2000/svg';
const INK = '#1B1B1B';

/** A figure by itself, dark on white whatever the panel's theme, and its height for a width of 1. */
export interface Figure {
  readonly svg: string;
  readonly heightShare: number;
}

/** A chart laid out for paper, as an SVG file that refers to nothing else. */
export function drawFigure(spec: ChartSpec, write: WriteValue): Figure {
  const svg = chartElement(spec, write);
  const [left = 0, top = 0, width = 1, height = 1] = (svg.getAttribute('viewBox') ?? '')
    .split(' ')
    .map(Number);
  const heightShare = height / width;
  svg.setAttribute('width', `${FIGURE_CM}cm`);
  svg.setAttribute('height', `${(FIGURE_CM * heightShare).toFixed(3)}cm`);
  svg.setAttribute('color', INK);
  svg.removeAttribute('style');
  const paper = document.createElementNS(SVG, 'rect');
  const place = { x: left, y: top, width, height, fill: '#FFFFFF' };
  for (const [name, value] of Object.entries(place)) paper.setAttribute(name, `${value}`);
  svg.insertBefore(paper, svg.querySelector('desc')?.nextSibling ?? null);
  return { svg: new XMLSerializer().serializeToString(svg), heightShare };
}

function chartElement(spec: ChartSpec, write: WriteValue): Element {
  const box = document.createElement('div');
  const root = createRoot(box);
  flushSync(() => root.render(createElement(Chart, { spec, write, width: WIDTH })));
  const svg = box.querySelector('svg')!.cloneNode(true) as Element;
  root.unmount();
  return svg;
}
