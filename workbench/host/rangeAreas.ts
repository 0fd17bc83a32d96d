// SPDX-License-Identifier: EUPL-1.2
import { cellAddress } from '../../core/model/address.ts';
import { ConditionalFormatCollection } from './conditionalFormats.ts';
import { HostCollection, HostObject, Members } from './hostObject.ts';
import type { Range } from './range.ts';
import { RangeFormat } from './rangeFormat.ts';

/** Several ranges of one sheet, as one object. */
export class RangeAreas extends HostObject {
  readonly members = new Members('RangeAreas', {
    scalars: ['address', 'areaCount', 'style'],
    navigations: ['areas', 'format', 'conditionalFormats'],
  });

  constructor(private readonly ranges: readonly Range[]) {
    super();
  }

  /** Of merged areas Excel says here where they begin and no more: how far each reaches stands in `areas`. */
  get address(): string {
    return this.ranges.map(({ area: { row, column } }) => cellAddress(row, column)).join(',');
  }

  get areaCount(): number {
    return this.ranges.length;
  }

  /** The name of the style that all cells have, otherwise null. */
  get style(): string | null {
    const names = this.ranges.map(({ style }) => style);
    return names.every((name) => name === names[0]) ? (names[0] ?? null) : null;
  }

  set style(name: unknown) {
    for (const range of this.ranges) range.style = name;
  }

  get format(): RangeFormat {
    return new RangeFormat(this.ranges);
  }

  get conditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.ranges);
  }

  get areas(): RangeCollection {
    return new RangeCollection(this.ranges);
  }
}

class RangeCollection extends HostCollection<Range> {
  readonly members = new Members('RangeCollection', { methods: ['getItemAt', 'getCount'] });

  constructor(private readonly ranges: readonly Range[]) {
    super();
  }

  list(): readonly Range[] {
    return this.ranges;
  }

  protected has(): boolean {
    return false;
  }
}
