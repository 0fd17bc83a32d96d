// SPDX-License-Identifier: EUPL-1.2
import { CAPABILITIES } from '../core/host/capabilities.ts';
import { localDay } from '../core/host/localDay.ts';
import type { Host } from '../core/host/port.ts';
import { languageOf } from '../core/model/language.ts';
import { survey } from '../core/survey.ts';
import { loaded } from './loaded.ts';
import type { PanelBackend } from './panelBackend.ts';

/**
 * The backend over the workbook of a host: the core does the work where the panel is. One job at a time, in turn; what
 * does it may be loaded when it is first asked for.
 * `today` says which day it is, year first.
 */
export function hostBackend(host: Host, today: () => string = () => localDay(new Date())): PanelBackend {
  const inTurn = queue();
  const own = languageOf(host.language);
  return {
    language: host.language,
    capabilities: CAPABILITIES[host.kind],
    survey: (signal) => inTurn(async () => survey((await host.read(signal)).grids, own)),
    today,
    calculate(request, signal) {
      const dated = { today: today(), ...request };
      return inTurn(async () => {
        const { publish } = await loaded(() => import('../core/publish.ts'), request.language);
        return publish(host, dated, signal);
      });
    },
    removeReport: (signal) =>
      inTurn(async () => {
        const { removeReport } = await loaded(() => import('../core/removeReport.ts'), own);
        return removeReport(host, signal);
      }),
    compareMethods: (request, signal) =>
      inTurn(async () => {
        const { compareMethods } = await loaded(() => import('../core/compareMethods.ts'), request.language);
        return compareMethods(host, request, signal);
      }),
    saveMethod: (choices, language, signal) =>
      inTurn(async () => {
        const { saveMethod } = await loaded(() => import('../core/write/saveMethod.ts'), language);
        return saveMethod(host, choices, language, signal);
      }),
    saveTargets: (request, signal) =>
      inTurn(async () => {
        const { saveTargets } = await loaded(() => import('../core/write/saveTargets.ts'), request.language);
        return saveTargets(host, request, signal);
      }),
    applyCure: (cure, signal) =>
      inTurn(async () => {
        const { applyCure } = await loaded(() => import('../core/write/applyCure.ts'), own);
        return applyCure(host, cure, signal);
      }),
    insertTemplate: (language, sample, signal) =>
      inTurn(async () => {
        const { insertTemplate } = await loaded(() => import('../core/template/insertTemplate.ts'), language);
        return insertTemplate(host, { language, sample }, signal);
      }),
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
