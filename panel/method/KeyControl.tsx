// SPDX-License-Identifier: EUPL-1.2
import { scaleEnds } from '../../core/model/method.ts';
import type { MethodKeyName } from '../../core/model/methodKeys.ts';
import { isWordKey } from '../../core/model/methodWords.ts';
import { traitsOf } from '../../core/model/normalisations.ts';
import { useWords } from '../words.ts';
import { LevelsControl } from './LevelsControl.tsx';
import { ListControl } from './ListControl.tsx';
import { NumbersControl } from './NumbersControl.tsx';
import type { ShownMethod } from './shownMethod.ts';
import { TextControl } from './TextControl.tsx';
import { WordControl } from './WordControl.tsx';

export interface KeyControlProps {
  readonly name: MethodKeyName;
  readonly shown: ShownMethod;
  /** The ids of the name, and of what else there is to hear. */
  readonly labelledBy: string;
  readonly describedBy: string;
  /** What is wrong with what stands there, in words; `null` where nothing is. */
  readonly wrong: string | null;
  onChange(text: string): void;
}

/** The control for one key of the method, of the kind that fits its values. */
export function KeyControl({ name, shown, labelledBy, describedBy, wrong, onChange }: KeyControlProps) {
  const { texts } = useWords();
  const words = texts.panel.method;
  const { survey } = shown;
  const text = shown.textOf(name);
  const common = { text, wrong, isWrong: wrong !== null, labelledBy, describedBy, onChange };
  switch (name) {
    case 'aggregation':
      return <LevelsControl {...common} survey={survey} />;
    case 'period': {
      const known = survey.periods.flatMap((period) => (period === null ? [] : [String(period)]));
      return <ListControl {...common} none={words.latestPeriod} options={known.map((one) => [one, one])} />;
    }
    case 'normalisation.reference': {
      const options = [...survey.clusterNames].map(([code, label]): [string, string] => [
        code,
        label === code ? code : `${code} (${label})`,
      ]);
      return <ListControl {...common} none={words.chooseOne} options={options} />;
    }
    case 'normalisation.scale': {
      const { normalisation } = shown.method;
      const ends = text === '' ? (scaleEnds(normalisation) ?? []) : text.split(';');
      return (
        <NumbersControl
          {...common}
          values={ends.map(String)}
          labels={words.ends[traitsOf(normalisation.kind).ends?.of ?? 'scores']}
        />
      );
    }
    case 'bands':
      return <NumbersControl {...common} values={text.split(';')} labels={words.bandsFrom} />;
    default:
      if (isWordKey(name)) return <WordControl {...common} name={name} survey={survey} />;
      return <TextControl {...common} isNumber={!CODES.has(name)} />;
  }
}

const CODES: ReadonlySet<MethodKeyName> = new Set(['screening.include', 'screening.exclude']);
