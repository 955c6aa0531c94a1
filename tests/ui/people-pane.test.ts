import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { open, type Scene } from '../commands/on-stage';
import { layOut } from './laid-out';

beforeEach(layOut);

afterEach(() => {
	vi.useRealTimers();
});

const ANA = 'People/Ana Silva.md';
const BO = 'People/Bo Chen.md';
const CY = 'People/Cy Dunn.md';
const FILES = {
	[ANA]: '---\ntier: 1\ntags: [person, vip]\nplace: Porto\n---\n# Ana Silva\n\n## Log\n- 2026-09-01 lunch\n',
	[BO]: '---\ntier: 2\n---\n# Bo Chen\n\n## Log\n- 2026-11-12 gift from them\n',
	[CY]: '# Cy Dunn\n',
	'People/Old Dan.md': '---\narchived: true\n---\n# Old Dan\n',
};

async function openPeople(): Promise<Scene> {
	const scene = await open(FILES);
	await scene.stage.command('kith:open-people');
	await shows('Ana Silva', 'Bo Chen', 'Cy Dunn');
	return scene;
}

function texts(selector: string): readonly string[] {
	return [...document.querySelectorAll(selector)].map(({ textContent }) => textContent);
}

function one<T extends HTMLElement>(selector: string): T {
	const found = document.querySelector<T>(selector);
	if (found === null) throw new Error(`Nothing is ${selector}.`);
	return found;
}

function shows(...names: readonly string[]): Promise<void> {
	return vi.waitFor(() => {
		expect(texts('.kith-listed .kith-name')).toEqual(names);
	});
}

function type(text: string): void {
	const field = one<HTMLInputElement>('.kith-people-filter input');
	field.focus();
	field.value = text;
	field.dispatchEvent(new Event('input', { bubbles: true }));
}

function tick(name: string, shiftKey = false): void {
	one(`[aria-label="Tick ${name}"]`).dispatchEvent(
		new MouseEvent('click', { bubbles: true, cancelable: true, shiftKey }),
	);
}

async function ticked(...names: readonly string[]): Promise<void> {
	await vi.waitFor(() => {
		const boxes = [...document.querySelectorAll<HTMLInputElement>('.kith-listed input')];
		expect(
			boxes
				.filter(({ checked }) => checked)
				.map((box) => box.getAttribute('aria-label')?.slice('Tick '.length)),
		).toEqual(names);
	});
}

function press(key: string, more: KeyboardEventInit = {}): void {
	const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
	document.activeElement?.dispatchEvent(event);
}

/** Writes what is shown in the list of changes. */
async function write(notes: string): Promise<void> {
	await vi.waitFor(() => {
		expect(document.activeElement?.textContent).toBe(`Write ${notes}`);
	});
	if (document.activeElement instanceof HTMLElement) document.activeElement.click();
}

test('everybody but archived people is listed with tier, last contact, lateness, balance and place', async () => {
	await openPeople();
	const [ana, bo, cy] = texts('.kith-listed');
	expect(ana).toContain('11 weeks ago50 days late');
	expect(ana).toContain('Porto');
	expect(bo).toContain('8 days agodue in 22 daysgives more');
	expect(cy).toContain('no contact yet');
	expect(one('.kith-listed .kith-tier').getAttribute('aria-label')).toBe('Tier 1, client');
	expect(one('.kith-people-filter [role="status"]').textContent).toBe('3 people');
});

test('what is typed narrows the list, and says how many are left', async () => {
	await openPeople();
	type('#vip @port');
	await shows('Ana Silva');
	expect(one('.kith-people-filter [role="status"]').textContent).toBe('1 of 3 people');
	type('nobody here');
	await vi.waitFor(() => {
		expect(one('.kith-state h3').textContent).toBe('Nobody is like this');
	});
	expect(texts('.kith-pane :is(h2, h3)')).toEqual(['People', 'Nobody is like this']);
	one('.kith-state button').click();
	await shows('Ana Silva', 'Bo Chen', 'Cy Dunn');
});

test('from the filter Enter goes to the first one found', async () => {
	await openPeople();
	type('chen');
	await shows('Bo Chen');
	press('Enter');
	expect(document.activeElement?.closest('li')?.textContent).toContain('Bo Chen');
});

test('namesakes are told apart by their folder, to the eye and to the ear', async () => {
	const scene = await open({ ...FILES, 'Clients/Bo Chen.md': '---\ntype: person\n---\n' });
	await scene.stage.command('kith:open-people');
	await shows('Ana Silva', 'Bo Chen', 'Bo Chen', 'Cy Dunn');
	expect(texts('.kith-listed-who .kith-aside')).toEqual(['Clients', 'People']);
	tick('Bo Chen, Clients');
	await ticked('Bo Chen, Clients');
});

test('archived people are shown by their button alone, and marked', async () => {
	await openPeople();
	one('.kith-people-filter button').click();
	await shows('Old Dan');
	expect(texts('.kith-listed .kith-mark')).toEqual(['archived']);
	expect(one('.kith-people-filter button').getAttribute('aria-pressed')).toBe('true');
	one('.kith-people-filter button').click();
	await shows('Ana Silva', 'Bo Chen', 'Cy Dunn');
});

test('the list is sorted by the heads of its columns, and turned round by the same', async () => {
	await openPeople();
	const head = (name: string) => {
		const heads = [...document.querySelectorAll<HTMLElement>('.kith-columns button')];
		heads.find(({ textContent }) => textContent === name)?.click();
	};
	head('Last contact');
	await shows('Bo Chen', 'Ana Silva', 'Cy Dunn');
	head('Last contact');
	await shows('Ana Silva', 'Bo Chen', 'Cy Dunn');
	expect(one('.kith-columns [aria-pressed="true"]').textContent).toBe('Last contact');
});

test('the balance is hidden by one click, and stays so', async () => {
	const { stage } = await openPeople();
	one('.kith-sorting > button:last-child').click();
	await vi.waitFor(() => {
		expect(texts('.kith-listed').join('')).not.toContain('gives more');
	});
	expect(stage.app.loadLocalStorage('kith:balance-hidden')).toBe(true);
});

test('ticks go by click, by Shift over a range, by letter and by Ctrl A', async () => {
	await openPeople();
	tick('Ana Silva');
	await ticked('Ana Silva');
	tick('Cy Dunn', true);
	await ticked('Ana Silva', 'Bo Chen', 'Cy Dunn');
	one('[aria-label="Tick Bo Chen"]').focus();
	press('x');
	await ticked('Ana Silva', 'Cy Dunn');
	press('Escape');
	await ticked();
	press('a', { ctrlKey: true });
	await ticked('Ana Silva', 'Bo Chen', 'Cy Dunn');
});

test('no letter is a command while somebody types', async () => {
	const { stage } = await openPeople();
	type('x');
	press('l');
	press('a', { ctrlKey: true });
	expect(stage.modal).toBeUndefined();
	await ticked();
});

test('ticks stay when a note changes or the filter hides them, and go with the note', async () => {
	const { stage } = await openPeople();
	tick('Cy Dunn');
	tick('Ana Silva');
	await stage.sync(ANA, '# Ana Silva\n\n## Log\n- 2026-11-19 call\n');
	await vi.waitFor(() => {
		expect(texts('.kith-listed')[0]).toContain('yesterday');
	});
	type('cy');
	await vi.waitFor(() => {
		expect(one('.kith-ticks [role="status"]').textContent).toBe(
			'2 ticked, 1 of them not shown',
		);
	});
	await stage.sync(CY, null);
	await vi.waitFor(() => {
		expect(one('.kith-ticks [role="status"]').textContent).toContain('1 ticked');
	});
});

async function askFor(act: string): Promise<Scene> {
	const scene = await openPeople();
	tick('Ana Silva');
	tick('Bo Chen');
	await ticked('Ana Silva', 'Bo Chen');
	scene.push(act);
	return scene;
}

/** Chooses from the list that is open what the letters find first. */
async function choose({ stage }: Scene, asked: string, letters: string): Promise<void> {
	await vi.waitFor(() => {
		expect(one<HTMLInputElement>('.modal-container input').placeholder).toContain(asked);
	});
	stage.type(letters);
	stage.press('Enter');
}

test.each([
	{ act: 'Tier', asked: 'these 2 people', typed: '4', line: 'tier: 4' },
	{ act: 'Cadence', asked: 'How often', typed: '6 weeks', line: 'cadence: 42' },
	{ act: 'Tag', asked: 'Which tag', typed: 'old boats', line: '- old-boats' },
])(
	'$act: for all who are ticked, every line shown first, and undone as one',
	async ({ act, asked, typed, line }) => {
		const scene = await askFor(act);
		await choose(scene, asked, typed);
		await vi.waitFor(() => {
			expect(texts('.kith-bulk .kith-change h4')).toEqual([ANA, BO]);
		});
		expect(await scene.written()).toEqual({});
		await write('2 notes');
		await scene.says('Ana Silva and Bo Chen');
		const written = await scene.written();
		expect(written[BO]).toContain(line);
		expect(Object.keys(written).sort()).toEqual([ANA, BO]);
		await scene.undo();
	},
);

test('a segment that is the first of all is asked for by its name', async () => {
	const scene = await askFor('Segment');
	await vi.waitFor(() => {
		expect(scene.asked()).toContain('Which segment for these 2 people?');
	});
	scene.stage.type('Makers');
	scene.stage.press('Enter');
	await write('2 notes');
	await scene.says('Set the segment of Ana Silva and Bo Chen to Makers.');
	expect((await scene.written())[ANA]).toContain('segment: Makers');
	await scene.undo();
});

test('those who are ticked are archived together, and brought back', async () => {
	const scene = await askFor('Archive');
	await write('2 notes');
	await scene.says('Archived Ana Silva and Bo Chen.');
	scene.push('Close');
	await shows('Cy Dunn');
	scene.push('Bring back');
	await write('2 notes');
	await scene.says('Brought back Ana Silva and Bo Chen.');
	expect(await scene.written()).toEqual({});
});

test('a contact is logged with each of those ticked, in their own note', async () => {
	const scene = await askFor('Log contact');
	expect(scene.asked()).toBe('Log a contact with each');
	scene.stage.type('season’s greetings');
	scene.stage.press('Enter');
	await write('2 notes');
	await scene.says('Logged a contact with Ana Silva and Bo Chen, each in their own note.');
	const written = await scene.written();
	for (const path of [ANA, BO])
		expect(written[path]).toMatch(/- 2026-11-20 met: season’s greetings \^k-/u);
	await scene.undo();
});

test('those who are ticked are snoozed together', async () => {
	const scene = await askFor('Snooze');
	expect(scene.asked()).toBe('Snooze several people');
	expect(texts('.kith-chip')).toEqual(['Ana Silva', 'Bo Chen']);
	one('.modal .mod-cta').click();
	await write('2 notes');
	await scene.says('Snoozed Ana Silva and Bo Chen until 18 December');
	await scene.undo();
});
