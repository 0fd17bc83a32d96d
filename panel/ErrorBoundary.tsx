// SPDX-License-Identifier: EUPL-1.2
import { Component, type ReactNode } from 'react';
import { panelTexts } from '../core/i18n/rooms/panel.ts';
import { languageOf } from '../core/model/language.ts';

export interface ErrorBoundaryProps {
  /** The language of the program, as a tag. */
  readonly language: string;
  readonly children: ReactNode;
}

interface Caught {
  readonly detail: string | null;
}

/** Shows a message and the way back where a defect of ours would leave the panel blank. Uses nothing of ours. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, Caught> {
  override readonly state: Caught = { detail: null };

  static getDerivedStateFromError(error: unknown): Caught {
    return { detail: error instanceof Error ? error.message : String(error) };
  }

  override render() {
    const { detail } = this.state;
    if (detail === null) return this.props.children;
    const language = languageOf(this.props.language);
    const words = panelTexts(language).error;
    return (
      <div role="alert" lang={language} style={{ padding: 12 }}>
        <h1 style={{ fontSize: 16 }}>{words.heading}</h1>
        <p>{words.unexpected}</p>
        <p>{detail}</p>
        <button type="button" onClick={() => this.setState({ detail: null })}>
          {words.retry}
        </button>
      </div>
    );
  }
}
