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

/** The version of the browser that the pictures were recorded with. */
const RECORDED_WITH = '150';

/** This share of a picture may be other than recorded: little in the same browser, more in one that draws letters otherwise. */
const MAY_DIFFER = { same: 0.01, other: 0.05 };

/** Pixels by which a picture of another browser may be higher or wider. */
const ROOM = 12;

/**
 * Expects a picture to look as it was recorded; with KITH_RECORD set, records it (`npm run record:pictures`). `version`: of
 * the browser that took it.
 */
export function expectSamePicture(name: string, taken: Buffer, version: string): void {
	const isSame = version.startsWith(`${RECORDED_WITH}.`);
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
	const room = isSame ? 0 : ROOM;
	expect(Math.abs(before.width - now.width), `${name}: width`).toBeLessThanOrEqual(room);
	expect(Math.abs(before.height - now.height), `${name}: height`).toBeLessThanOrEqual(room);
	const width = Math.min(before.width, now.width);
	const height = Math.min(before.height, now.height);
	const marked = new PNG({ width, height });
	const [old, fresh] = [cut(before, width, height), cut(now, width, height)];
	const other = pixelmatch(old, fresh, marked.data, width, height, { threshold: 0.2 });
	if (other <= MAY_DIFFER[isSame ? 'same' : 'other'] * width * height) return;
	mkdirSync(SEEN, { recursive: true });
	writeFileSync(join(SEEN, `${name}.png`), taken);
	writeFileSync(join(SEEN, `${name}-marked.png`), PNG.sync.write(marked));
	const share = ((100 * other) / (width * height)).toFixed(1);
	expect.fail(`${name} looks other than recorded in ${share} % of it: see ${SEEN}`);
}

/** The upper left of a picture, four bytes a pixel. */
function cut(picture: PNG, width: number, height: number): Buffer {
	const part = new PNG({ width, height });
	PNG.bitblt(picture, part, 0, 0, width, height, 0, 0);
	return part.data;
}
