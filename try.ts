import { readFileSync } from 'node:fs';
import { unzipSync, strFromU8 } from 'fflate';
const p = unzipSync(readFileSync('test/files/amp-period.xlsx'));
const s = Object.entries(p).find(([k])=>k.endsWith('sheet7.xml'))
console.log(s && strFromU8(s[1]).match(/<cols>.*<\/cols>/)?.[0]);
console.log(Object.keys(p).join(' '));
