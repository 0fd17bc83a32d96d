// SPDX-License-Identifier: EUPL-1.2
import { makeStyles } from '@fluentui/react-components';
import { FigureTools } from '../charts/FigureTools.tsx';
import { FittingChart } from '../charts/FittingChart.tsx';
import { Folding } from '../elements/Folding.tsx';
import { PanelSection } from '../PanelSection.tsx';
import { SmallText } from '../SmallText.tsx';
import type { Result } from '../state.ts';
import { useWords, useWordsIn } from '../words.ts';

/** The report's charts, the first one open; in its language, even where the panel has changed to another. */
export function FiguresSection({ result }: { readonly result: Result }) {
  const styles = useStyles();
  const { texts } = useWords();
  const { language } = result;
  const { charts } = result.published;
  const { score } = useWordsIn(language);
  if (charts.length === 0) return null;
  return (
    <PanelSection heading={texts.panel.results.charts} help="charts">
      {charts.map((spec, index) => (
        <Folding
          // biome-ignore lint/suspicious/noArrayIndexKey: charts never move
          key={index}
          className={styles.item}
          contentClassName={styles.panel}
          lang={language}
          heading={spec.title}
          opensAtFirst={index === 0}
        >
          <FittingChart spec={spec} write={score} />
          <SmallText>{spec.description}</SmallText>
          <FigureTools spec={spec} write={score} />
        </Folding>
      ))}
    </PanelSection>
  );
}

const useStyles = makeStyles({
  item: { margin: '0 -8px', overflowWrap: 'anywhere' },
  panel: { margin: '4px 8px 12px' },
});
