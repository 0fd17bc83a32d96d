// SPDX-License-Identifier: EUPL-1.2
import type { OfficeRuntime } from './loadOffice.ts';

/** The Excel that is played. */
export interface OfficeOptions {
  /** Requirement sets with their versions; give an older `ExcelApi` to play an older Excel. */
  readonly sets?: Readonly<Record<string, string>>;
  /** The language of Excel's user interface, as in `it-IT`. */
  readonly displayLanguage?: string;
  readonly contentLanguage?: string;
  readonly platform?: string;
}

/** What the add-in did with Office outside the workbook. */
export interface OfficeRecord {
  /** The functions of ribbon buttons, by the id of their action. */
  readonly actions: Map<string, (event: { completed(): void }) => unknown>;
  /** How often the add-in asked for its pane. */
  taskpaneShown: number;
  /** What `Office.context.document.settings` has saved. */
  readonly savedSettings: Map<string, unknown>;
}

/** What Microsoft's client of this package knows, and the sets that go with it. */
const currentSets = {
  ExcelApi: '1.15',
  SharedRuntime: '1.1',
  CustomFunctionsRuntime: '1.4',
  DialogApi: '1.2',
  RibbonApi: '1.2',
  RichApiRuntime: '1.2',
  DelayForCellEdit: '1.1',
};

/**
 * Fills in what office.js learns from a real Excel, and turns on the client's own check of requirement sets, so that
 * a member the played Excel lacks fails with `ApiNotFound` where it is called.
 */
export function playOffice(runtime: OfficeRuntime, options: OfficeOptions = {}): OfficeRecord {
  const record: OfficeRecord = { actions: new Map(), taskpaneShown: 0, savedSettings: new Map() };
  const info = { host: 'Excel', platform: options.platform ?? 'OfficeOnline' };
  const language = options.displayLanguage ?? 'en-US';
  const context = {
    ...info,
    displayLanguage: language,
    contentLanguage: options.contentLanguage ?? language,
    diagnostics: { ...info, version: '16.0.0.0' },
    requirements: { isSetSupported: supports(options.sets ?? currentSets) },
    document: { settings: documentSettings(record.savedSettings) },
  };
  runtime.Office ??= {};
  Object.assign(runtime.Office, {
    onReady(callback?: (ready: typeof info) => unknown) {
      return Promise.resolve(info).then((ready) => {
        callback?.(ready);
        return ready;
      });
    },
    actions: {
      associate: (id: string, action: (event: { completed(): void }) => unknown) =>
        record.actions.set(id, action),
    },
    addin: {
      showAsTaskpane() {
        record.taskpaneShown++;
        return Promise.resolve();
      },
      setStartupBehavior: () => Promise.resolve(),
    },
    AsyncResultStatus: { Succeeded: 'succeeded', Failed: 'failed' },
    HostType: { Excel: 'Excel' },
  });
  runtime.CustomFunctions.associate = (id: string, call: unknown) => {
    runtime.CustomFunctionMappings[id] = call;
  };
  provideContext(runtime, context);
  runtime.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  return record;
}

/** `Office.context` reads what this factory gives and can't be replaced itself. */
function provideContext(runtime: OfficeRuntime, context: object): void {
  runtime.OSF._OfficeAppFactory ??= {};
  const factory = runtime.OSF._OfficeAppFactory;
  Object.assign(factory, {
    getHostInfo: () => ({
      hostType: 'excel',
      hostPlatform: 'web',
      hostSpecificFileVersion: '16.00',
      flags: 0,
    }),
  });
  if (factory.setContext) factory.setContext(context);
  else factory.getContext = () => context;
}

function supports(sets: Readonly<Record<string, string>>) {
  const versions = new Map(Object.entries(sets).map(([name, version]) => [name.toLowerCase(), version]));
  return (name: string, minimum: string | number = '0'): boolean => {
    const version = versions.get(String(name).toLowerCase());
    return version !== undefined && compareVersions(version, String(minimum)) >= 0;
  };
}

function compareVersions(a: string, b: string): number {
  const [majorA = 0, minorA = 0] = a.split('.').map(Number);
  const [majorB = 0, minorB = 0] = b.split('.').map(Number);
  return majorA - majorB || minorA - minorB;
}

/** Changes last only once they are saved, as in Office. */
function documentSettings(saved: Map<string, unknown>) {
  let values = new Map(saved);
  const succeed = (callback: unknown) =>
    queueMicrotask(() => {
      if (typeof callback === 'function') callback({ status: 'succeeded' });
    });
  return {
    get: (name: string) => values.get(name) ?? null,
    set: (name: string, value: unknown) => void values.set(name, value),
    remove: (name: string) => void values.delete(name),
    saveAsync(...args: unknown[]) {
      saved.clear();
      for (const [name, value] of values) saved.set(name, value);
      succeed(args.at(-1));
    },
    refreshAsync(callback?: unknown) {
      values = new Map(saved);
      succeed(callback);
    },
  };
}
