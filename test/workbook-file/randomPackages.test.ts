// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { HostError } from '../../core/host/hostError.ts';
import { publish } from '../../core/publish.ts';
import { openFile } from '../../workbook-file/fileHost.ts';
import { randomPackage } from './randomPackage.ts';
import { SIGNAL } from './sampleFile.ts';
import { saved } from './sound/assertSound.ts';
import { partName } from './sound/packageUnderTest.ts';

const REQUEST = { language: 'it', today: '2026-01-31', parts: ['overview', 'cards'] } as const;

test('whatever package a workbook comes in, its report is written soundly beside all that it held', async () => {
  const scores = new Set<string>();
  await fc.assert(
    fc.asyncProperty(randomPackage, async ({ bytes, foreign, refused }) => {
      try {
        const host = openFile(bytes);
        host.checkWritable();
        const published = await publish(host, REQUEST, SIGNAL);
        expect([published.outcome, refused]).toEqual(['published', null]);
        if (published.outcome === 'published')
          scores.add(JSON.stringify([...published.run.stages.aggregated.data]));
        const out = saved(host, bytes);
        const [before, after] = [unzipSync(bytes), unzipSync(out)];
        const names = new Map(Object.keys(after).map((name) => [partName(name), name]));
        for (const entry of foreign) {
          const there = after[names.get(partName(entry)) ?? ''];
          expect([entry, there]).toEqual([entry, before[entry]]);
        }
        const again = openFile(out);
        await publish(again, REQUEST, SIGNAL);
        expect(Buffer.compare(saved(again, bytes), out)).toBe(0);
      } catch (error) {
        if (!(error instanceof HostError)) throw error;
        expect(error.code).toBe(refused ?? error.message);
      }
    }),
    { numRuns: Number(process.env.RANDOM_PACKAGES ?? 30), seed: 4749 },
  );
  expect(scores.size).toBe(1);
});
