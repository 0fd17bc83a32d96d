// SPDX-License-Identifier: EUPL-1.2
import { makeStyles } from '@fluentui/react-components';
import { InfoRegular } from '@fluentui/react-icons';
import type { Language } from '../core/model/language.ts';
import { Button } from './elements/Button.tsx';
import { tokens } from './theme/tokens.ts';
import { useWords } from './words.ts';

const LANGUAGES: readonly Language[] = ['it', 'en'];

export interface HeaderProps {
  chooseLanguage(language: Language): void;
  readonly isAboutShown: boolean;
  toggleAbout(): void;
}

/** The product's name and the choice of language. */
export function Header({ chooseLanguage, isAboutShown, toggleAbout }: HeaderProps) {
  const styles = useStyles();
  const { language, texts } = useWords();
  const words = texts.panel;
  return (
    <header className={styles.header}>
      <h1 className={styles.title}>{words.title}</h1>
      <fieldset className={styles.languages} aria-label={words.languages.group}>
        {LANGUAGES.map((choice) => (
          <Button
            key={choice}
            className={styles.language}
            size="small"
            appearance="subtle"
            lang={choice}
            aria-pressed={choice === language}
            onClick={() => chooseLanguage(choice)}
          >
            {words.languages[choice]}
          </Button>
        ))}
        <Button
          className={styles.language}
          size="small"
          appearance="subtle"
          icon={<InfoRegular />}
          aria-label={words.about}
          title={words.about}
          aria-expanded={isAboutShown}
          onClick={toggleAbout}
        />
      </fieldset>
    </header>
  );
}

const useStyles = makeStyles({
  header: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '4px 8px',
    padding: '10px 12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForeground1,
  },
  languages: { display: 'flex', gap: '2px', margin: 0, padding: 0, border: 'none' },
  language: { minWidth: 'auto' },
});
