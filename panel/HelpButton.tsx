// SPDX-License-Identifier: EUPL-1.2
import { QuestionCircleRegular } from '@fluentui/react-icons';
import { Button } from './elements/Button.tsx';
import { useWords } from './words.ts';

export interface HelpButtonProps {
  /** What there is help for. */
  readonly about: string;
  readonly isOpen: boolean;
  /** The id of what it unfolds. */
  readonly controls: string;
  toggle(): void;
}

/** The question mark beside a heading: it unfolds the help below. */
export function HelpButton({ about, isOpen, controls, toggle }: HelpButtonProps) {
  const { texts, fill } = useWords();
  return (
    <Button
      size="small"
      appearance="subtle"
      icon={<QuestionCircleRegular />}
      aria-label={fill(texts.panel.helpAbout, { heading: about })}
      aria-expanded={isOpen}
      aria-controls={controls}
      onClick={toggle}
    />
  );
}
