// SPDX-License-Identifier: EUPL-1.2
import { compareMethods } from '../core/compareMethods.ts';
import { CAPABILITIES } from '../core/host/capabilities.ts';
import { localDay } from '../core/host/localDay.ts';
import type { Host } from '../core/host/port.ts';
import { saveMethod } from '../core/method/saveMethod.ts';
import { languageOf } from '../core/model/language.ts';
import { publish } from '../core/publish.ts';
import { removeReport } from '../core/removeReport.ts';
import { survey } from '../core/survey.ts';
import { saveTargets } from '../core/targets/saveTargets.ts';
import { insertTemplate } from '../core/template/insertTemplate.ts';
import type { Desk } from './desk.ts';

/**
 * The desk over the workbook of a host: the core does the work where the panel is. One job at a time, in turn.
 * `today` says which day it is, year first.
 */
export function hostDesk(host: Host, today: () => string = () => localDay(new Date())): Desk {
  const inTurn = queue();
  return {
    language: host.language,
    capabilities: CAPABILITIES[host.kind],
    survey: (watch) => inTurn(async () => survey((await host.read(watch)).grids, languageOf(host.language))),
    today,
    calculate(request, watch) {
      const dated = { today: today(), ...request };
      return inTurn(() => publish(host, dated, watch));
    },
    removeReport: (watch) => inTurn(() => removeReport(host, watch)),
    compareMethods: (request, watch) => inTurn(() => compareMethods(host, request, watch)),
    saveMethod: (choices, language, watch) => inTurn(() => saveMethod(host, choices, language, watch)),
    saveTargets: (request, watch) => inTurn(() => saveTargets(host, request, watch)),
    insertTemplate: (language, sample, watch) =>
      inTurn(() => insertTemplate(host, { language, sample }, watch)),
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
