// SPDX-License-Identifier: EUPL-1.2
import { type ComponentType, useEffect, useState } from 'react';
import { loadingTexts } from '../core/i18n/rooms/loading.ts';
import { ErrorMessage } from './calculate/ErrorMessage.tsx';
import { Button } from './elements/Button.tsx';
import { loaded } from './loaded.ts';
import { type PanelError, panelErrorOf } from './panelError.ts';
import { SmallText } from './SmallText.tsx';
import { useWords } from './words.ts';

/** A part of the panel that is loaded when it is first shown. Where it can't be, that is said, and can be tried again. */
export function laterPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  let Known: ComponentType<Props> | null = null;

  return function LaterPart(props: Props) {
    const { language } = useWords();
    const texts = loadingTexts(language);
    const [Part, show] = useState<ComponentType<Props> | null>(() => Known);
    const [error, setError] = useState<PanelError | null>(null);
    const [attempt, tryAgain] = useState(0);

    // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt is made when it is asked for
    useEffect(() => {
      if (Part !== null) return;
      let isShown = true;
      const fetch = async () => {
        try {
          const made = await loaded(load, language);
          Known = made;
          if (isShown) show(() => made);
        } catch (failure) {
          if (isShown) setError(panelErrorOf(failure));
        }
      };
      setError(null);
      void fetch();
      return () => {
        isShown = false;
      };
    }, [Part, language, attempt]);

    if (Part !== null) return <Part {...props} />;
    if (error === null) return <SmallText>{texts.part}</SmallText>;
    return (
      <>
        <ErrorMessage error={error} />
        <Button onClick={() => tryAgain(attempt + 1)}>{texts.retry}</Button>
      </>
    );
  };
}
