import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { expect } from 'vitest';

/** Where the recorded pictures lie, which the README shows. */
const RECORDED = join(import.meta.dirname, '../../docs');

/** Where pictures are put that are other than recorded, for somebody to look at. */
const SEEN = join(tmpdir(), 'kith-pictures');

/** Browsers smooth letters a little differently: this share of a picture may be other than recorded. */
const MAY_DIFFER = 0.01;

/** Expects a picture to look as it was recorded; with KITH_RECORD set, records it (`npm run record:pictures`). */
export function expectSamePicture(name: string, taken: Buffer): void {
	const recorded = join(RECORDED, `${name}.png`);
	if (process.env['KITH_RECORD'] === '1') {
		mkdirSync(RECORDED, { recursive: true });
		writeFileSync(recorded, taken);
		return;
	}
	expect(existsSync(recorded), `${name} has not been recorded: npm run record:pictures`).toBe(
		true,
	);
	const [before, now] = [PNG.sync.read(readFileSync(recorded)), PNG.sync.read(taken)];
	const { width, height } = now;
	expect({ name, width, height }).toEqual({ name, width: before.width, height: before.height });
	const marked = new PNG({ width, height });
	const other = pixelmatch(before.data, now.data, marked.data, width, height, { threshold: 0.2 });
	if (other <= MAY_DIFFER * width * height) return;
	mkdirSync(SEEN, { recursive: true });
	writeFileSync(join(SEEN, `${name}.png`), taken);
	writeFileSync(join(SEEN, `${name}-marked.png`), PNG.sync.write(marked));
	const share = ((100 * other) / (width * height)).toFixed(1);
	expect.fail(`${name} looks other than recorded in ${share} % of it: see ${SEEN}`);
}
