import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Branch } from '../../src/core/referral/referral-tree';
import { fitText, textWidth } from '../../src/ui/panes/pictures/text-room';
import type { Room } from '../../src/ui/panes/pictures/room';
import { layTree } from '../../src/ui/panes/pictures/tree-layout';
import { escapeMermaid, mermaidText } from '../../src/ui/panes/pictures/tree-mermaid';
import { listBranches, outlineTree, type Knot } from '../../src/ui/panes/pictures/tree-outline';

/** Trees from names indented by one tab a generation. */
function treesOf(text: string): readonly Branch[] {
	const top: Branch[] = [];
	const above: Branch[] = [];
	for (const line of text.split('\n').filter((one) => one.trim() !== '')) {
		const depth = (/^\t*/.exec(line)?.[0].length ?? 0) - 1;
		const name = line.trim();
		const branch: Branch = { person: { name, raw: name }, depth, branches: [] };
		((above[depth - 1]?.branches ?? top) as Branch[]).push(branch);
		above[depth] = branch;
	}
	return top;
}

function chain(length: number): readonly Branch[] {
	let branches: readonly Branch[] = [];
	for (let depth = length - 1; depth >= 0; depth--)
		branches = [{ person: { name: `P${depth}`, raw: '' }, depth, branches }];
	return branches;
}

const nameOf = ({ branch, more }: Knot) => branch?.person.name ?? `and ${more} more`;
const textOf = (knot: Knot) => ({ name: nameOf(knot), detail: '' });

function print(knots: readonly Knot[], by = ''): readonly string[] {
	return knots.flatMap((knot) => [`${by}${nameOf(knot)}`, ...print(knot.knots, `${by}  `)]);
}

const FAMILY = `
	Al
		Bo
			Carla
				Dan
			Ines
		Cy
	Eve
		Fay
		Gus`;

describe('how much of the tree is drawn', () => {
	test('all of it where there is room', () => {
		expect(print(outlineTree(treesOf(FAMILY), 9))).toEqual(
			print(outlineTree(treesOf(FAMILY), 1000)),
		);
		expect(print(outlineTree(treesOf(FAMILY), 9)).join(' ')).not.toContain('more');
	});

	test('else those nearest to the roots, and how many are left out where they would be', () => {
		expect(print(outlineTree(treesOf(FAMILY), 5))).toEqual([
			'Al',
			'  Bo',
			'    and 3 more',
			'  Cy',
			'Eve',
			'  Fay',
			'  and 1 more',
		]);
		expect(print(outlineTree(treesOf(FAMILY), 1))).toEqual([
			'Al',
			'  and 5 more',
			'and 3 more',
		]);
		expect(print(outlineTree(treesOf(FAMILY), 0))).toEqual(['and 9 more']);
	});

	test('whatever is left out is counted, and a chain of ten thousand is no trouble', () => {
		const [first] = outlineTree(chain(10_000), 200);
		expect(first?.branch?.person.name).toBe('P0');
		expect(listBranches(chain(10_000)).length).toBe(10_000);
		fc.assert(
			fc.property(fc.nat(12), (limit) => {
				const said = print(outlineTree(treesOf(FAMILY), limit)).map((line) => line.trim());
				const more = said.flatMap((line) => /^and (\d+) more$/.exec(line)?.[1] ?? []);
				const drawn = said.length - more.length;
				expect(drawn).toBe(Math.min(limit, 9));
				expect(drawn + more.reduce((sum, one) => sum + Number(one), 0)).toBe(9);
			}),
		);
	});

	test('the table lists everybody before those who came through them', () => {
		const names = listBranches(treesOf(FAMILY)).map(({ person }) => person.name);
		expect(names.join(' ')).toBe('Al Bo Carla Dan Ines Cy Eve Fay Gus');
	});
});

describe('where everybody is drawn', () => {
	const knots = outlineTree(treesOf(FAMILY), 100);
	const lay = (room: Partial<Room>) =>
		layTree(knots, textOf, { width: 300, isRtl: false, isTouched: false, ...room });

	test('one below the other where it is narrow, each generation further in', () => {
		const { knots: placed, height, rowHeight } = lay({ width: 300 });
		expect(placed.map(({ knot }) => nameOf(knot)).join(' ')).toBe(
			'Al Bo Carla Dan Ines Cy Eve Fay Gus',
		);
		expect(placed.map(({ y }) => y)).toEqual(placed.map((_, row) => (row + 0.5) * rowHeight));
		expect(height).toBe(9 * rowHeight);
		const [al, bo, carla] = placed;
		expect(bo && al && bo.x > al.x).toBe(true);
		expect(carla && bo && carla.x > bo.x).toBe(true);
	});

	test('side by side where it is wide, nobody on top of anybody', () => {
		const { knots: placed, width, height } = lay({ width: 900 });
		const columns = new Set(placed.map(({ x }) => x));
		expect(columns.size).toBe(4);
		for (const x of columns) {
			const rows = placed.filter((one) => one.x === x).map(({ y }) => y);
			const gaps = rows.sort((a, b) => a - b).map((y, at) => y - (rows[at - 1] ?? -Infinity));
			expect(Math.min(...gaps)).toBeGreaterThanOrEqual(40);
		}
		for (const { x, y } of placed) {
			expect(x > 0 && x < width && y > 0 && y < height).toBe(true);
		}
	});

	test('under a finger every row has 44 pixels, however wide the screen', () => {
		expect(lay({ isTouched: true, width: 1200 }).rowHeight).toBe(44);
		expect(lay({ isTouched: true, width: 1200 }).knots.length).toBe(9);
	});

	test.each([300, 900])('from right to left it is the mirror image, %i pixels wide', (width) => {
		const there = lay({ width });
		const back = lay({ width, isRtl: true });
		expect(back.knots.map(({ x }) => back.width - x)).toEqual(there.knots.map(({ x }) => x));
		expect(back.knots.every(({ toText }) => toText < 0)).toBe(true);
	});

	test('a long chain and a long name make it wider than the room, never cut off', () => {
		const long = outlineTree(chain(200), 200);
		const { width, knots: placed } = layTree(long, textOf, {
			width: 300,
			isRtl: false,
			isTouched: false,
		});
		expect(width).toBeGreaterThan(placed.at(-1)?.x ?? Infinity);
	});

	test('nobody takes no room', () => {
		expect(layTree([], textOf, { width: 300, isRtl: false, isTouched: false })).toMatchObject({
			height: 0,
			knots: [],
			links: '',
		});
	});
});

describe('a text in its room', () => {
	test('is whole where it fits, else cut between signs with an ellipsis', () => {
		expect(fitText('Ana Silva', 140)).toBe('Ana Silva');
		expect(fitText('Maximiliane von Hohenstein', 140)).toBe('Maximiliane von Hohe…');
		expect(fitText('Ana Silva', 35)).toBe('Ana…');
		expect(fitText('👩‍👩‍👧 Ana Silva', 30)).toBe('👩‍👩‍👧…');
		expect(fitText('Ana', 0)).toBe('…');
	});

	test('never takes more than it has, but for the ellipsis', () => {
		fc.assert(
			fc.property(
				fc.string({ unit: 'grapheme' }),
				fc.integer({ min: 7, max: 300 }),
				(text, width) => {
					expect(textWidth(fitText(text, width))).toBeLessThanOrEqual(width);
				},
			),
		);
	});
});

describe('the tree as Mermaid', () => {
	test('is a diagram in its code block, with the stage on each line', () => {
		const knots = outlineTree(treesOf('\tAl\n\t\tBo\n\t\t\tCarla\n\t\tCy'), 3);
		expect(mermaidText(knots, (knot) => ({ name: nameOf(knot), stage: 'in touch' }))).toBe(
			[
				'```mermaid',
				'graph LR',
				'  p1["Al"]',
				'  p1 -->|"in touch"| p2["Bo"]',
				'  p2 -->|"in touch"| p3["and 1 more"]',
				'  p1 -->|"in touch"| p4["Cy"]',
				'```',
				'',
			].join('\n'),
		);
		expect(mermaidText(knots, (knot) => ({ name: nameOf(knot) }))).toContain(
			'  p1 --> p4["Cy"]',
		);
	});

	test.each([
		['Ana Silva', 'Ana Silva'],
		['J. O’Hara-Smith', 'J. O’Hara-Smith'],
		['Zoë 陳 Ø', 'Zoë 陳 Ø'],
		[
			'"]; click p1 "javascript:alert(1)',
			'#34;#93;#59; click p1 #34;javascript#58;alert#40;1#41;',
		],
		['Al\n```\n# Title', 'Al #96;#96;#96; #35; Title'],
		['%%{init: {}}%%', '#37;#37;#123;init#58; #123;#125;#125;#37;#37;'],
		['<img src=x onerror=alert(1)>', '#60;img src#61;x onerror#61;alert#40;1#41;#62;'],
		['`**bold**`', '#96;#42;#42;bold#42;#42;#96;'],
		['1. Al', '1#46; Al'],
		['- Al', '#45; Al'],
		['#quot;', '#35;quot#59;'],
		['\u202eevil\u0000', 'evil'],
		['👍', '#128077;'],
		['علی\u200cرضا', 'علی#8204;رضا'],
		['end', 'end'],
	])('shows the name %j as it is', (name, written) => {
		expect(escapeMermaid(name)).toBe(written);
	});

	test('no name ends its box, its line or the block, and each is read back from its signs', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (name) => {
				const written = escapeMermaid(name);
				expect(written).toMatch(/^(?:[\p{L}\p{M}\p{N} .\-'’]|#\d+;)*$/u);
				const read = written.replace(/#(\d+);/g, (_, code) =>
					String.fromCodePoint(Number(code)),
				);
				expect(read).toBe(
					name
						.replace(/\s/gu, ' ')
						.replace(/[^\P{C}\u200c\u200d]/gu, '')
						.trim(),
				);
			}),
		);
	});
});
