// SPDX-License-Identifier: EUPL-1.2
import { makeStyles } from '@fluentui/react-components';
import type { Source } from '../../core/explain/explanation.ts';
import { useWords, type Words } from '../words.ts';
import { CellLink } from './CellLink.tsx';
import { Disclosure } from './Disclosure.tsx';
import type { Explaining } from './explaining.ts';

export interface SourcesProps {
  /** The indicator that they are of; a value of another one is called by its name. */
  readonly indicator: string;
  readonly from: readonly Source[];
  readonly about: Explaining;
}

/** The values that something rests on, each with a link to its cell; folded away, as there may be hundreds. */
export function Sources({ indicator, from, about }: SourcesProps) {
  const styles = useStyles();
  const words = useWords();
  if (from.length === 0) return null;
  return (
    <Disclosure summary={words.count(words.texts.panel.explain.indicator.from, from.length)}>
      {() => (
        <ul className={styles.list}>
          {from.map((source) => (
            <li key={JSON.stringify([source.cluster, source.indicator, source.period])}>
              <CellLink
                text={sourceText(source, indicator, about, words)}
                place={source.place}
                goTo={about.goTo}
              />
              {source.denominator !== null && (
                <CellLink
                  text={divisorText(source, words)}
                  place={source.denominator.place}
                  goTo={about.goTo}
                />
              )}
            </li>
          ))}
        </ul>
      )}
    </Disclosure>
  );
}

function sourceText(source: Source, indicator: string, about: Explaining, { texts, fill }: Words): string {
  const words = texts.panel.explain.indicator;
  const params = {
    cluster: about.clusterName(source.cluster),
    indicator: about.elementName(source.indicator),
    period: source.period ?? '',
    value: source.value ?? texts.report.missing,
  };
  if (source.indicator !== indicator) return fill(words.sourceIndicator, params);
  return fill(source.period === about.run.period ? words.source : words.sourceOf, params);
}

function divisorText({ denominator }: Source, { texts, fill }: Words): string {
  const { code, value } = denominator!;
  const words = texts.panel.explain.indicator;
  return fill(words.divided, { denominator: code, below: value ?? texts.report.missing });
}

const useStyles = makeStyles({
  list: { maxHeight: '220px', margin: 0, padding: 0, overflowY: 'auto', listStyleType: 'none' },
});
