// SPDX-License-Identifier: EUPL-1.2
import { useState } from 'react';
import { isFirstTime } from './firstTime.ts';

/** Whether the introduction and what is said about the program are shown; `goToTour` leads to where the introduction stands. */
export function useGuidance(goToTour: () => void) {
  const [isTourShown, setTour] = useState(isFirstTime);
  const [isAboutShown, setAbout] = useState(false);
  return {
    isTourShown,
    isAboutShown,
    closeTour: () => setTour(false),
    toggleAbout: () => setAbout(!isAboutShown),
    closeAbout: () => setAbout(false),
    showTour: () => {
      setAbout(false);
      setTour(true);
      goToTour();
    },
  };
}

/** What is shown of the guidance, and how it is shown and taken away. */
export type Guidance = ReturnType<typeof useGuidance>;
