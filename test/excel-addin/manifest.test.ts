/** @jest-environment jsdom */
// SPDX-License-Identifier: EUPL-1.2
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const xml = readFileSync('manifest.xml', 'utf8');
const manifest = new DOMParser().parseFromString(xml, 'application/xml');
const elements = (name: string) => [...manifest.getElementsByTagName(name)];
const text = (name: string) => elements(name)[0]!.textContent;
const attributes = (selector: string, name: string) =>
  [...manifest.querySelectorAll(selector)].map((element) => element.getAttribute(name)!);

test('is well-formed, and a task pane for workbooks that may write', () => {
  expect(manifest.querySelector('parsererror')).toBeNull();
  expect(manifest.documentElement.getAttribute('xsi:type')).toBe('TaskPaneApp');
  expect(text('Permissions')).toBe('ReadWriteDocument');
  expect(attributes('OfficeApp > Hosts > Host', 'Name')).toEqual(['Workbook']);
  expect(text('Id')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(text('Version')).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
});

test('the elements stand in the order that the schema demands', () => {
  expect([...manifest.documentElement.children].map((child) => child.tagName)).toEqual([
    ...['Id', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName', 'Description', 'IconUrl'],
    ...['HighResolutionIconUrl', 'SupportUrl', 'Hosts', 'Requirements', 'DefaultSettings'],
    ...['Permissions', 'VersionOverrides'],
  ]);
  const children = (selector: string) =>
    [...manifest.querySelector(selector)!.children].map((child) => child.tagName);
  expect(children('VersionOverrides')).toEqual(['Hosts', 'Resources']);
  expect(children('VersionOverrides Host')).toEqual(['Runtimes', 'AllFormFactors', 'DesktopFormFactor']);
  expect(children('DesktopFormFactor')).toEqual(['GetStarted', 'FunctionFile', 'ExtensionPoint']);
  expect(children('AllFormFactors > ExtensionPoint')).toEqual(['Script', 'Page', 'Metadata']);
  expect(children('Resources')).toEqual(['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings']);
  for (const control of elements('Control')) {
    expect([...control.children].map((child) => child.tagName)).toEqual([
      'Label',
      'Supertip',
      'Icon',
      'Action',
    ]);
  }
});

test('one long-lived runtime serves the pane, the command and the functions', () => {
  const [runtime] = elements('Runtime');
  expect(runtime!.getAttribute('lifetime')).toBe('long');
  const pane = runtime!.getAttribute('resid');
  expect(attributes('FunctionFile', 'resid')).toEqual([pane]);
  expect(attributes('Action > SourceLocation', 'resid')).toEqual([pane]);
  const url = manifest.querySelector(`[id="${pane}"]`)!.getAttribute('DefaultValue');
  expect(attributes('DefaultSettings > SourceLocation', 'DefaultValue')).toEqual([url]);
  expect(attributes('Page > SourceLocation', 'resid')).toEqual([pane]);
});

test('the functions are called by their bare names, and described in both languages', () => {
  const points = attributes('ExtensionPoint', 'xsi:type');
  expect(points).toEqual(['CustomFunctions', 'PrimaryCommandSurface']);
  const [resid] = attributes('Metadata > SourceLocation', 'resid');
  const metadata = manifest.querySelector(`[id="${resid}"]`)!;
  expect(metadata.getAttribute('DefaultValue')).toBe('https://localhost:3000/functions.json');
  expect([...metadata.children].map((o) => [o.getAttribute('Locale'), o.getAttribute('Value')])).toEqual([
    ['en-US', 'https://localhost:3000/functions.en.json'],
  ]);
  expect(elements('Namespace')).toEqual([]);
});

test('asks for what the code needs', () => {
  const sets = [...manifest.querySelectorAll('Requirements Set')];
  expect(sets.map((set) => [set.getAttribute('Name'), set.getAttribute('MinVersion')])).toEqual([
    ['SharedRuntime', '1.1'],
    ['ExcelApi', '1.8'],
    // No set for the custom functions: an Excel without them still has the pane.
  ]);
});

test('the ribbon offers both commands, and the code knows the function', () => {
  const actions = elements('Action').map((action) => action.getAttribute('xsi:type'));
  expect(actions).toEqual(['ExecuteFunction', 'ShowTaskpane']);
  expect(readFileSync('excel-addin/ribbon.ts', 'utf8')).toContain(`'${text('FunctionName')}'`);
});

const resources = [...manifest.querySelector('Resources')!.querySelectorAll('[id]')];

test('every resource id resolves, is used, is unique and is short enough', () => {
  const ids = resources.map((resource) => resource.getAttribute('id')!);
  const used = attributes('[resid]', 'resid');
  expect(new Set(ids).size).toBe(ids.length);
  expect(new Set(used)).toEqual(new Set(ids));
  expect(ids.filter((id) => id.length > 32)).toEqual([]);
  const controls = attributes('Group, Control', 'id');
  expect(new Set(controls).size).toBe(controls.length);
  expect(controls.filter((id) => id.length > 125)).toEqual([]);
});

test('every text stands in both languages and within its limit', () => {
  expect(text('DefaultLocale')).toBe('it-IT');
  const limits = [
    ['OfficeApp > DisplayName', 125],
    ['OfficeApp > Description', 250],
    ['ShortStrings > String', 125],
    ['LongStrings > String', 250],
  ] as const;
  for (const [path, limit] of limits) {
    const [parent, name] = path.split(' > ');
    const found = elements(name!.replace('String', 'bt:String')).filter(
      (element) => element.parentElement!.localName === parent,
    );
    expect(found.length).toBeGreaterThan(0);
    for (const element of found) {
      const overrides = [...element.children].map((o) => [
        o.getAttribute('Locale'),
        o.getAttribute('Value')!,
      ]);
      expect(overrides.map(([locale]) => locale)).toEqual(['en-US']);
      for (const value of [element.getAttribute('DefaultValue')!, overrides[0]![1]!]) {
        expect(value.trim()).not.toBe('');
        expect(value.length).toBeLessThanOrEqual(limit);
      }
    }
  }
});

test('every address is safe, of one origin, and names a file that ships or the metadata, which the build makes', () => {
  const addresses = [...manifest.querySelectorAll('[DefaultValue^="http"]')].map(
    (e) => e.getAttribute('DefaultValue')!,
  );
  expect(addresses.length).toBeGreaterThan(10);
  for (const address of addresses) {
    const { origin, pathname } = new URL(address);
    expect(origin).toBe('https://localhost:3000');
    if (pathname.startsWith('/functions')) continue;
    const file = pathname.replace('/assets/', '/icons/').replace('.js', '.ts');
    expect([address, existsSync(path.join('excel-addin', file))]).toEqual([address, true]);
  }
});

test('the icons have the sizes that they claim', () => {
  const sizes = [...manifest.getElementsByTagName('bt:Image')].filter((image) => image.hasAttribute('size'));
  for (const image of sizes) {
    const size = Number(image.getAttribute('size'));
    const address = manifest
      .querySelector(`[id="${image.getAttribute('resid')}"]`)!
      .getAttribute('DefaultValue')!;
    expect([address, ...pixels(address)]).toEqual([address, size, size]);
  }
  for (const group of elements('Icon')) {
    expect([...group.children].map((image) => image.getAttribute('size'))).toEqual(['16', '32', '64', '80']);
  }
  expect(pixels(attributes('IconUrl', 'DefaultValue')[0]!)).toEqual([32, 32]);
  expect(pixels(attributes('HighResolutionIconUrl', 'DefaultValue')[0]!)).toEqual([64, 64]);
});

/** Width and height, from the header of the PNG. */
function pixels(address: string): [number, number] {
  const file = readFileSync(path.join('excel-addin/icons', path.basename(new URL(address).pathname)));
  expect(file.subarray(1, 4).toString('latin1')).toBe('PNG');
  return [file.readUInt32BE(16), file.readUInt32BE(20)];
}
