import { afterEach, describe, expect, test, vi } from 'vitest';
import { open, type Scene } from '../commands/on-stage';

afterEach(() => {
	vi.useRealTimers();
});

const ANA = 'People/Ana Silva.md';
const BO = 'People/Bo Chen.md';
const PEOPLE = {
	[ANA]: '---\ntier: 2\n---\n# Ana Silva\n',
	[BO]: '# Bo Chen\n',
	'People/Cy Dunn.md': '# Cy Dunn\n',
};

/** Somebody’s note with lines in its log. */
function log(name: string, ...lines: readonly string[]): string {
	return `# ${name}\n\n## Log\n\n${lines.map((line) => `- ${line}\n`).join('')}`;
}

const INTRODUCED = {
	...PEOPLE,
	[BO]: log('Bo Chen', '2026-11-10 introduced me to [[Cy Dunn]]', '2026-11-06 business: the van'),
	[ANA]: log('Ana Silva', '2026-11-02 introduced me to [[Bo Chen]]'),
};

function pane(): HTMLElement {
	const found = document.querySelector<HTMLElement>('.kith-pane');
	if (found === null) throw new Error('No pane is open.');
	return found;
}

function all(selector: string): readonly HTMLElement[] {
	return [...pane().querySelectorAll<HTMLElement>(selector)];
}

/** What those hear who cannot see it. */
function labels(selector: string): readonly (string | null | undefined)[] {
	return all(selector).map(
		(one) => one.getAttribute('aria-label') ?? one.querySelector('title')?.textContent,
	);
}

function press(words: string): void {
	const found = all('button, [role="button"]').find(
		(one) => (one.getAttribute('aria-label') ?? one.textContent) === words,
	);
	if (found === undefined) throw new Error(`No button “${words}”.`);
	found.dispatchEvent(new MouseEvent('click', { bubbles: true }));
}

async function openTable(): Promise<readonly string[]> {
	const details = pane().querySelector('details');
	if (details === null) throw new Error('There is no table.');
	details.open = true;
	details.dispatchEvent(new Event('toggle'));
	return vi.waitFor(() => {
		const rows = [...details.querySelectorAll('tr')];
		expect(rows.length).toBeGreaterThan(0);
		return rows.map((row) => [...row.children].map((cell) => cell.textContent).join(' | '));
	});
}

/** The tab that is chosen. */
function chosen(): string | undefined {
	return all('[role="tab"][aria-selected="true"]')[0]?.textContent;
}

async function show(command: string, files?: Readonly<Record<string, string>>): Promise<Scene> {
	const scene = await open(files);
	await scene.stage.command(`kith:${command}`);
	return scene;
}

describe('the pictures', () => {
	test.each([
		['open-referral-tree', 'Referral tree'],
		['open-census', 'Census'],
		['open-contact-calendar', 'Contact calendar'],
	])('%s goes to its tab, whichever was open', async (command, name) => {
		const { stage } = await show('open-census', PEOPLE);
		await stage.command(`kith:${command}`);
		expect(chosen()).toBe(name);
		expect(document.querySelectorAll('.kith-pane').length).toBe(1);
	});

	test('say what was looked for where there is nobody', async () => {
		await show('open-referral-tree', { 'Note.md': 'text' });
		expect(pane().textContent).toContain('No note of a person was found yet');
	});

	test('come back with the tab that was chosen', async () => {
		const { stage } = await show('open-referral-tree', PEOPLE);
		press('Census');
		await vi.waitFor(() => {
			expect(chosen()).toBe('Census');
		});
		const [leaf] = stage.app.workspace.getLeavesOfType('kith-pictures');
		expect(leaf?.view.getState()).toMatchObject({ picture: 'census' });
	});
});

describe('the referral tree', () => {
	test('says what to do where nobody has introduced anybody, and offers to record it', async () => {
		const { asked } = await show('open-referral-tree', PEOPLE);
		expect(pane().textContent).toContain('Nobody has introduced anybody to you yet');
		press('Record referral');
		expect(asked()).toBe('Record a referral');
	});

	test('has a link for each person, with the stage and why, roots first', async () => {
		await show('open-referral-tree', INTRODUCED);
		expect(labels('svg a')).toEqual([
			'Ana Silva, brought 2 people, business with 1',
			'Bo Chen, business, 6 November. Bo Chen, whom you know through Ana Silva, brought business on 6 November. 1 person came through them.',
			'Cy Dunn, introduced, 10 November. Bo Chen introduced you to Cy Dunn on 10 November.',
		]);
		expect(labels('svg[role="group"]')).toEqual(['Who came through whom: 3 people']);
	});

	test('opens the note that is clicked', async () => {
		const { stage } = await show('open-referral-tree', INTRODUCED);
		all('svg a')[1]?.dispatchEvent(
			new MouseEvent('click', { bubbles: true, cancelable: true }),
		);
		await vi.waitFor(() => {
			expect(stage.app.workspace.getActiveFile()?.path).toBe(BO);
		});
	});

	test('grows with the notes, and names people without a note as no link', async () => {
		const { stage } = await show('open-referral-tree', INTRODUCED);
		await stage.sync(
			'People/Cy Dunn.md',
			log('Cy Dunn', '2026-11-19 introduced me to Zed Orr'),
		);
		await stage.sync(ANA, `${INTRODUCED[ANA]}- 2026-11-19 introduced me to [[Zed Orr]]\n`);
		await vi.waitFor(() => {
			expect(pane().querySelector('svg')?.textContent).toContain('Zed Orr');
		});
		expect(labels('svg a').filter((label) => label?.startsWith('Zed Orr'))).toEqual([]);
		expect(labels('svg a').length).toBe(3);
	});

	test('has the same as a table', async () => {
		await show('open-referral-tree', INTRODUCED);
		expect(await openTable()).toEqual([
			'Person | Tier | Came through | Stage | Since | People brought | Business',
			'Ana Silva | – | – | – | – | 2 | 1',
			'Bo Chen | – | Ana Silva | business | 6 November | 1 | 1',
			'Cy Dunn | – | Bo Chen | introduced | 10 November | 0 | 0',
		]);
	});

	test('of many people draws the first two hundred, and more when asked', async () => {
		const names = Array.from(
			{ length: 500 },
			(_, at) => `Guest ${String(at).padStart(3, '0')}`,
		);
		const lines = names.map((name) => `2026-11-02 introduced me to [[${name}]]`);
		const files = { ...PEOPLE, [ANA]: log('Ana Silva', ...lines) };
		await show('open-referral-tree', files);
		expect(pane().querySelectorAll('svg circle').length).toBe(200 + 5);
		expect(pane().querySelectorAll('*').length).toBeLessThan(1500);
		expect(pane().querySelector('svg')?.textContent).toContain('and 301 more');
		press('and 301 more: draw more of them');
		await vi.waitFor(() => {
			expect(pane().querySelector('svg')?.textContent).toContain('and 101 more');
		});
	});
});

describe('the census', () => {
	test('tells from how many to how many, what is wanting, and the people of each tier', async () => {
		const notes = {
			...PEOPLE,
			[ANA]: `${PEOPLE[ANA]}\n## Log\n\n- 2026-11-02 call: all well\n`,
		};
		await show('open-census', notes);
		expect(labels('svg[role="img"]')).toEqual([
			'The last 26 weeks: from 0 to 1 person who trusts you, from 0 to 1 warm bond.',
			'People by tier: 1, client 0, 2, inner circle 1, 3, introduced 0, 4, extended 0 and no tier 2.',
		]);
		expect(pane().textContent).toContain('1 of 250. 249 more make a sphere of influence.');
		const rows = await openTable();
		expect(rows.length).toBe(27);
		expect(rows.at(-1)).toMatch(/^22 Nov 2026 \| 1 \| 1$/);
	});
});

describe('the contact calendar', () => {
	const MET = {
		...PEOPLE,
		[ANA]: log('Ana Silva', '2026-11-02 call: the lease', '2026-10-05 coffee'),
		'Meetings/2026-11-02 Lunch.md': '---\nattendees: ["[[Ana Silva]]", "[[Bo Chen]]"]\n---\n',
	};
	const title = () => all('h2')[0]?.textContent;

	test('is that of the open person, and of anybody when asked', async () => {
		const { stage } = await open(MET);
		await stage.open(BO);
		await stage.command('kith:open-contact-calendar');
		expect(title()).toBe('Contact with Bo Chen');
		expect(pane().textContent).toContain('1 contact on 1 day of the last 53 weeks');
		press('Everybody');
		await vi.waitFor(() => {
			expect(title()).toBe('Contact with anybody');
		});
		expect(pane().textContent).toContain('4 contacts on 2 days of the last 53 weeks');
		press('Bo Chen');
		await stage.open(ANA);
		await vi.waitFor(() => {
			expect(title()).toBe('Contact with Ana Silva');
		});
	});

	test('asked for in somebody’s menu is theirs', async () => {
		const { stage } = await open(MET);
		await stage.open(BO);
		const items = [...stage.fileMenu(ANA).dom.querySelectorAll<HTMLElement>('.menu-item')];
		items.find(({ textContent }) => textContent === 'Open contact calendar')?.click();
		await vi.waitFor(() => {
			expect(title()).toBe('Contact with Ana Silva');
		});
	});

	test('of a day with one note is a link to its line, of one with several a list of them', async () => {
		const { stage } = await open(MET);
		await stage.open(ANA);
		await stage.command('kith:open-contact-calendar');
		expect(labels('svg a')[0]).toMatch(/^Monday,? 5 October 2026: 1 contact, Ana Silva$/);
		const [day] = all('svg [role="button"]');
		expect(labels('svg [role="button"]')[0]).toMatch(
			/^Monday,? 2 November 2026: 2 contacts, Ana Silva$/,
		);
		day?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
		await vi.waitFor(() => {
			const notes = all('.kith-day-notes a').map(({ textContent }) => textContent);
			expect(notes.sort()).toEqual(['2026-11-02 Lunch', 'Ana Silva']);
			expect(document.activeElement).toBe(all('.kith-day-notes a')[0]);
		});
		expect(day?.getAttribute('aria-expanded')).toBe('true');
	});

	test('without contact says so, and offers to log one', async () => {
		const { stage, asked } = await open(PEOPLE);
		await stage.open(ANA);
		await stage.command('kith:open-contact-calendar');
		expect(pane().textContent).toContain('No contact with Ana Silva in the last 53 weeks');
		press('Log contact');
		expect(asked()).toBe('Log a contact');
		expect(document.querySelector('.kith-chip')?.textContent).toBe('Ana Silva');
	});

	test('stays with a note that is renamed', async () => {
		const { stage } = await open(MET);
		await stage.open(ANA);
		await stage.command('kith:open-contact-calendar');
		await stage.rename(ANA, 'People/Ana Prado.md');
		await vi.waitFor(() => {
			expect(title()).toContain('Ana');
		});
		expect(title()).not.toBe('Contact with anybody');
	});

	test('tells the days as a table, the latest first', async () => {
		const { stage } = await open(MET);
		await stage.open(ANA);
		await stage.command('kith:open-contact-calendar');
		const rows = await openTable();
		expect(rows.map((row) => row.replace(',', ''))).toEqual([
			'Day | Contacts | People',
			'Monday 2 November 2026 | 2 | Ana Silva',
			'Monday 5 October 2026 | 1 | Ana Silva',
		]);
	});
});
