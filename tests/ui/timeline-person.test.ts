import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { open, type Scene } from '../commands/on-stage';
import { layOut } from './laid-out';

beforeEach(layOut);

afterEach(() => {
	vi.useRealTimers();
});

const ANA = 'People/Ana Silva.md';
const BO = 'People/Bo Chen.md';
const DAILY = 'Daily/2026-11-09.md';
const MEETING = 'Meetings/Harbour.md';
const FILES = {
	[ANA]: `---
type: person
tier: 1
cadence: 10
next-touch: 2026-12-01
---
# Ana Silva

## Log
- 2026-10-01 call: the harbour ^k-aaaa1111
- 2026-09-02 she gave me a book ^k-bbbb2222
- 2026-03-04 introduced me to [[Bo Chen]] ^k-cccc3333

## Raise next time
- the boat
`,
	[BO]: '---\ntype: person\n---\n# Bo Chen\n',
	[MEETING]: '---\ntype: meeting\nattendees: ["[[Bo Chen]]", "[[Ana Silva]]"]\n---\n',
	[DAILY]: '# 2026-11-09\n\n- lunch with Ana Silva and [[Bo Chen]]\n- [[Bo Chen]] will be 40\n',
};

const pane = () => document.querySelector<HTMLElement>('.kith-pane');
const textOf = (selector: string) =>
	[...(pane()?.querySelectorAll(selector) ?? [])].map(({ textContent }) => textContent);

/** The button of the pane with this beginning of its words. */
function button(words: string): HTMLElement {
	const all = [...(pane()?.querySelectorAll<HTMLElement>('button') ?? [])];
	const one = all.find(({ textContent }) => textContent.startsWith(words));
	if (one === undefined) throw new Error(`No button begins with “${words}”.`);
	return one;
}

async function openTimeline(path: string, files: Readonly<Record<string, string>> = FILES) {
	const scene = await open(files);
	await scene.stage.open(path);
	await scene.stage.command('kith:open-timeline');
	await vi.waitFor(() => {
		expect(textOf('.kith-person h2 a')).toHaveLength(1);
	});
	return scene;
}

function search(words: string): void {
	const field = pane()?.querySelector<HTMLInputElement>('input[type="search"]');
	if (!field) throw new Error('There is no field to search by.');
	field.value = words;
	field.dispatchEvent(new Event('input', { bubbles: true }));
}

const lines = () => textOf('.kith-line .kith-words');

describe('above the history stands', () => {
	test('who it is, when they were last in contact, and how late the next contact is, in words', async () => {
		await openTimeline(ANA);
		expect(textOf('.kith-person .kith-tier')).toEqual(['1']);
		const facts = textOf('.kith-facts dd');
		expect(facts[0]).toContain(
			'9 November, 11 days ago: lunch with Ana Silva and Bo Chen 2026-11-09',
		);
		expect(facts[1]).toContain('11 days of 10, 1 day late. Every 10 days, says their note.');
		expect(facts[2]).toContain('1 December, in 11 days');
		const bar = pane()?.querySelector('.kith-facts [role="progressbar"]');
		expect(bar?.getAttribute('aria-valuetext')).toBe('11 days of 10, 1 day late');
	});

	test('what is owed with its act, what to raise, and the balance, hidden by one click for good', async () => {
		const { stage } = await openTimeline(ANA);
		const sections = () => textOf('.kith-fold-title');
		expect(sections()).toEqual(['Owed', 'Raise next time', 'Balance']);
		expect(button('Log contact')).toBeDefined();
		expect(pane()?.textContent).toContain('Giver. They gave');
		button('Balance').click();
		await vi.waitFor(() => {
			expect(pane()?.textContent).not.toContain('Giver');
		});
		await stage.open(BO);
		await stage.open(ANA);
		expect(pane()?.textContent).not.toContain('Giver');
	});
});

test('what is to be raised is ticked off by d, where it stands in their own note', async () => {
	const scene = await openTimeline(ANA);
	const rows = [...(pane()?.querySelectorAll<HTMLElement>('.kith-folded .kith-row') ?? [])];
	rows.find(({ textContent }) => textContent.startsWith('the boat'))
		?.querySelector('a')
		?.focus();
	scene.stage.press('d');
	await scene.says('Ticked off what you noted to raise with Ana Silva');
	expect((await scene.written())[ANA]).toContain('- [x] the boat ✅ 2026-11-20\n');
	await scene.undo();
});

describe('the history', () => {
	test('goes by year and month, the undated last, with the names of whom it is about marked', async () => {
		await openTimeline(BO);
		expect(textOf('.kith-history-head')).toEqual(['2026', 'November', 'March', 'Undated']);
		expect(textOf('mark')).toEqual(['Bo Chen', 'Bo Chen', 'Bo Chen']);
		const first = pane()?.querySelector('.kith-line');
		expect(first?.querySelector('.kith-kind')?.getAttribute('aria-label')).toBe('Met');
		expect(first?.querySelector('time')?.dateTime).toBe('2026-11-09');
		expect(first?.querySelector('.kith-where')?.getAttribute('aria-label')).toBe(
			`2026-11-09: ${DAILY}, line 3`,
		);
	});

	test('says of a mention that it is only one, and of what has no day that it does not count', async () => {
		await openTimeline(BO);
		expect(textOf('.kith-faint .kith-said')).toEqual([
			'only mentioned',
			'no day, so not counted',
		]);
	});

	test('is narrowed by kinds and words, with the count, and kept so over what is written meanwhile', async () => {
		const { stage } = await openTimeline(ANA);
		expect(textOf('.kith-look [role="status"]')).toEqual(['5 lines']);
		button('Referrals').click();
		await vi.waitFor(() => {
			expect(lines()).toEqual(['introduced me to Bo Chen']);
		});
		expect(button('Referrals').getAttribute('aria-pressed')).toBe('true');
		button('Contact').click();
		search('CALL harb');
		await vi.waitFor(() => {
			expect(lines()).toEqual(['call: the harbour']);
		});
		expect(textOf('.kith-look [role="status"]')).toEqual(['1 of 5 lines']);
		const more = FILES[ANA].replace('## Log\n', '## Log\n- 2026-10-05 call: harbour dues\n');
		await stage.sync(ANA, more);
		await vi.waitFor(() => {
			expect(lines()).toEqual(['call: harbour dues', 'call: the harbour']);
		});
		for (const key of ['Enter', 'ArrowDown']) {
			const field = pane()?.querySelector<HTMLInputElement>('input[type="search"]');
			field?.focus();
			stage.press(key);
			const line = document.activeElement?.closest('.kith-line');
			expect(line?.textContent).toContain('call: harbour dues');
		}
		search('garden');
		await vi.waitFor(() => {
			expect(textOf('.kith-look')[0]).toContain('No line is like this.');
		});
		button('Show all').click();
		await vi.waitFor(() => {
			expect(lines()).toHaveLength(6);
		});
	});

	test('keeps its words and kinds when the note is renamed, and its state says them to the app', async () => {
		const { stage } = await openTimeline(ANA);
		button('Contact').click();
		search('harbour');
		await stage.rename(ANA, 'People/Ana Prado.md');
		await vi.waitFor(() => {
			expect(textOf('.kith-person h2 a')[0]).toMatch(/^Ana/u);
			expect(lines()).toEqual(['call: the harbour']);
		});
		const [leaf] = stage.app.workspace.getLeavesOfType('kith-timeline');
		expect(leaf?.view.getState()).toMatchObject({
			path: 'People/Ana Prado.md',
			groups: ['contact'],
			search: 'harbour',
		});
		await leaf?.setViewState({
			type: 'kith-timeline',
			state: { path: BO, groups: ['contact', 'nonsense'], search: 'wrote' },
		});
		await vi.waitFor(() => {
			expect(textOf('.kith-person h2 a')).toEqual(['Bo Chen']);
		});
		expect(leaf?.view.getState()).toMatchObject({ groups: ['contact'], search: 'wrote' });
	});
});

describe('at a line', () => {
	const menu = ({ stage }: Scene) =>
		[...(stage.menu?.dom.querySelectorAll('.menu-item-title') ?? [])].map(
			({ textContent }) => textContent,
		);

	test('a name that stands plainly is offered as a link, and linked at that line alone', async () => {
		const scene = await openTimeline(ANA);
		const row = pane()?.querySelector('.kith-line');
		expect(row?.textContent).toContain('Ana Silva');
		row?.querySelector<HTMLElement>('[aria-haspopup="menu"]')?.click();
		expect(menu(scene)).toContain('Link [[Ana Silva]]');
		scene.stage.press('Escape');
		row?.querySelector<HTMLElement>('a')?.focus();
		scene.stage.press('k');
		await scene.says(`Linked Ana Silva in ${DAILY}.`);
		expect(await scene.written()).toEqual({
			[DAILY]: FILES[DAILY].replace('Ana Silva', '[[Ana Silva]]'),
		});
		await scene.undo();
	});

	test('c says that it was no contact', async () => {
		const scene = await openTimeline(BO);
		pane()?.querySelector<HTMLElement>('.kith-line a')?.focus();
		scene.stage.press('c');
		await scene.says(`Marked a line as no contact in ${DAILY}.`);
		await vi.waitFor(() => {
			expect(textOf('.kith-faint .kith-said')[0]).toBe('no contact');
		});
		await scene.undo();
	});
});

test('somebody of whom nothing is written is said so, with the next step', async () => {
	const scene = await openTimeline(BO, { [BO]: FILES[BO] });
	expect(textOf('.kith-state h3')).toEqual(['Nothing is written about them yet']);
	expect(pane()?.querySelector('.kith-strip')).toBeNull();
	pane()?.querySelector<HTMLElement>('.kith-state button')?.click();
	await vi.waitFor(() => {
		expect(scene.asked()).toContain('Log');
	});
});

test('of two thousand events only those in view are drawn, and a month that is chosen is gone to', async () => {
	const days = Array.from({ length: 2000 }, (_, i) =>
		new Date(Date.UTC(2026, 10, 19 - Math.floor(i / 3))).toISOString().slice(0, 10),
	);
	const log = days.map((day, i) => `- ${day} call: number ${i}`).join('\n');
	await openTimeline(BO, { [BO]: `${FILES[BO]}\n## Log\n${log}\n` });
	expect(textOf('.kith-look [role="status"]')).toEqual(['2,000 lines']);
	expect(pane()?.querySelectorAll('*').length).toBeLessThan(1500);
	const slider = pane()?.querySelector<HTMLElement>('[role="slider"]');
	expect(slider?.getAttribute('aria-valuetext')).toBe('November 2026: 19 contacts');
	slider?.focus();
	const key = new KeyboardEvent('keydown', { key: 'PageDown', bubbles: true });
	slider?.dispatchEvent(key);
	await vi.waitFor(() => {
		expect(slider?.getAttribute('aria-valuetext')).toBe('November 2025: 30 contacts');
		expect(textOf('.kith-history-month')).toContain('November');
		expect(pane()?.scrollTop).toBeGreaterThan(10_000);
	});
	expect(pane()?.querySelectorAll('*').length).toBeLessThan(1500);
});
