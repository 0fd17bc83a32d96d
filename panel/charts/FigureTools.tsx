// SPDX-License-Identifier: EUPL-1.2
import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { ChartSpec } from '../../core/host/chart.ts';
import { figuresTexts } from '../../core/i18n/rooms/figures.ts';
import { Button } from '../elements/Button.tsx';
import { SmallText } from '../SmallText.tsx';
import { useWords } from '../words.ts';
import { download, fileName } from './download.ts';
import { drawFigure, FIGURE_CM } from './drawFigure.ts';
import type { WriteValue } from './layOutRow.ts';
import { FIGURE_DPI, pngOf } from './pngOf.ts';

interface FigureToolsProps {
  readonly spec: ChartSpec;
  readonly write: WriteValue;
}

/** Takes a figure along, into the clipboard or as a file, and says which it was. */
export function FigureTools({ spec, write }: FigureToolsProps) {
  const styles = useStyles();
  const { language, fill } = useWords();
  const words = figuresTexts(language);
  const [said, say] = useState('');
  const tell = (text: string, file = '') => say(fill(text, { file, width: FIGURE_CM, dpi: FIGURE_DPI }));
  const copy = async () => {
    try {
      // Safari and its kin want the promise within the click: https://webkit.org/blog/10855/async-clipboard-api/
      const picture = pngOf(drawFigure(spec, write));
      if (await copied(picture)) return tell(words.copied);
      const file = fileName(spec.title, 'png');
      download(await picture, file);
      tell(words.downloaded, file);
    } catch {
      tell(words.failed);
    }
  };
  const save = () => {
    const file = fileName(spec.title, 'svg');
    download(new Blob([drawFigure(spec, write).svg], { type: 'image/svg+xml' }), file);
    tell(words.svgDownloaded, file);
  };
  const named = (text: string) => fill(text, { title: spec.title });
  return (
    <div lang={language} className={styles.tools}>
      <Button size="small" aria-label={named(words.copyNamed)} onClick={copy}>
        {words.copy}
      </Button>
      <Button size="small" aria-label={named(words.svgNamed)} onClick={save}>
        {words.svg}
      </Button>
      <div aria-live="polite">{said !== '' && <SmallText>{said}</SmallText>}</div>
    </div>
  );
}

/** False where the program has no clipboard for pictures, or the frame forbids it. */
async function copied(picture: Promise<Blob>): Promise<boolean> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
    return true;
  } catch {
    return false;
  }
}

const useStyles = makeStyles({
  tools: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 8px', marginTop: '4px' },
});
