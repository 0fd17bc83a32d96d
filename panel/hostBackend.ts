// SPDX-License-Identifier: EUPL-1.2
import { compareMethods } from '../core/compareMethods.ts';
import { CAPABILITIES } from '../core/host/capabilities.ts';
import { localDay } from '../core/host/localDay.ts';
import type { Host } from '../core/host/port.ts';
import { languageOf } from '../core/model/language.ts';
import { publish } from '../core/publish.ts';
import { removeReport } from '../core/removeReport.ts';
import { survey } from '../core/survey.ts';
import { insertTemplate } from '../core/template/insertTemplate.ts';
import { applyCure } from '../core/write/applyCure.ts';
import { saveMethod } from '../core/write/saveMethod.ts';
import { saveTargets } from '../core/write/saveTargets.ts';
import type { PanelBackend } from './panelBackend.ts';

/**
 * The backend over the workbook of a host: the core does the work where the panel is. One job at a time, in turn.
 * `today` says which day it is, year first.
 */
export function hostBackend(host: Host, today: () => string = () => localDay(new Date())): PanelBackend {
  const inTurn = queue();
  return {
    language: host.language,
    capabilities: CAPABILITIES[host.kind],
    survey: (signal) =>
      inTurn(async () => survey((await host.read(signal)).grids, languageOf(host.language))),
    today,
    calculate(request, signal) {
      const dated = { today: today(), ...request };
      return inTurn(() => publish(host, dated, signal));
    },
    removeReport: (signal) => inTurn(() => removeReport(host, signal)),
    compareMethods: (request, signal) => inTurn(() => compareMethods(host, request, signal)),
    saveMethod: (choices, language, signal) => inTurn(() => saveMethod(host, choices, language, signal)),
    saveTargets: (request, signal) => inTurn(() => saveTargets(host, request, signal)),
    applyCure: (cure, signal) => inTurn(() => applyCure(host, cure, signal)),
    insertTemplate: (language, sample, signal) =>
      inTurn(() => insertTemplate(host, { language, sample }, signal)),
    goTo: host.goTo,
  };
}

/** Starts each job when the one before has ended, well or badly. */
function queue(): <T>(job: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (job) => {
    const next = last.then(job, job);
    last = next;
    return next;
  };
}
