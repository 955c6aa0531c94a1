import { afterEach, expect, test, vi } from 'vitest';
import { open, type Scene } from '../commands/on-stage';

afterEach(() => {
	vi.useRealTimers();
});

const ANA = 'People/Ana Silva.md';
const BO = 'People/Bo Chen.md';
const CY = 'People/Cy Dunn.md';
const FILES = {
	[ANA]: '# Ana Silva\n\n## Log\n- 2026-11-01 call: the van\n- 2026-10-01 lunch\n',
	[BO]: '# Bo Chen\n\n## Log\n- 2026-11-12 gift from them\n',
	[CY]: '---\ntier: 1\nlast-contact: 2024-05-05\n---\n# Cy Dunn\n',
	'People/Dot.md': '---\ntier: 2\n---\n',
};

async function openTriage(files: Readonly<Record<string, string>> = FILES): Promise<Scene> {
	const scene = await open(files);
	await scene.stage.command('kith:open-triage');
	return scene;
}

function shown(): string {
	return document.querySelector('.kith-triage')?.textContent ?? '';
}

function press(key: string, more: KeyboardEventInit = {}): void {
	const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
	(document.querySelector('.kith-triage') ?? document.body).dispatchEvent(event);
}

async function asks(name: string, progress: string): Promise<void> {
	await vi.waitFor(() => {
		expect(document.querySelector('.kith-triage h2')?.textContent).toBe(name);
	});
	expect(document.querySelector('.kith-load')?.textContent).toContain(progress);
}

test('people without a tier come one by one, those told of most first, with what the notes say', async () => {
	await openTriage();
	await asks('Ana Silva', '1 of 3');
	expect(shown()).toContain('2 lines in your notes');
	expect(shown()).toContain('the van');
	expect(shown()).toContain('19 days ago');
	press(' ');
	await asks('Bo Chen', '2 of 3');
	press('ArrowRight');
	await asks('Cy Dunn', '3 of 3');
	expect(shown()).toContain('one step from 1 (client) to 2 (inner circle)');
	const marks = [...document.querySelectorAll('.kith-choose .kith-mark')];
	expect(marks.map((mark) => mark.parentElement?.textContent?.slice(0, 7))).toEqual([
		'1client',
		'2inner ',
	]);
	press('Backspace');
	await asks('Bo Chen', '2 of 3');
	press('ArrowLeft');
	await asks('Ana Silva', '1 of 3');
	press('ArrowLeft');
	await asks('Ana Silva', '1 of 3');
});

test('one key sets the tier as one act and goes on; undo brings it back', async () => {
	const { says, written, undo } = await openTriage();
	await asks('Ana Silva', '1 of 3');
	press('2');
	await says(`Set the tier of Ana Silva to 2 (inner circle) in ${ANA}.`);
	await asks('Bo Chen', '2 of 3');
	expect(await written()).toEqual({ [ANA]: `---\ntier: 2\n---\n${FILES[ANA]}` });
	await undo();
});

test('0 archives, and the buttons do what the keys do', async () => {
	const { says, written, push } = await openTriage();
	await asks('Ana Silva', '1 of 3');
	press('0');
	await says('Archived Ana Silva');
	await asks('Bo Chen', '2 of 3');
	push('Skip');
	await asks('Cy Dunn', '3 of 3');
	push('Back');
	await asks('Bo Chen', '2 of 3');
	const buttons = [...document.querySelectorAll<HTMLElement>('.kith-choose')];
	buttons.find(({ textContent }) => textContent.includes('extended'))?.click();
	await asks('Cy Dunn', '3 of 3');
	const after = await written();
	expect([after[ANA], after[BO]]).toEqual([
		`---\narchived: true\n---\n${FILES[ANA]}`,
		`---\ntier: 4\n---\n${FILES[BO]}`,
	]);
});

test('at the end it says how many were sorted, and begins again with those left', async () => {
	const { push } = await openTriage();
	await asks('Ana Silva', '1 of 3');
	press('1');
	await asks('Bo Chen', '2 of 3');
	press(' ');
	await asks('Cy Dunn', '3 of 3');
	press(' ');
	await vi.waitFor(() => {
		expect(shown()).toContain('1 person sorted in this round.');
	});
	expect(shown()).toContain('2 people still without a tier');
	push('Go through them again');
	await asks('Bo Chen', '1 of 2');
});

test('no key is a choice while somebody types or holds Ctrl', async () => {
	const { written } = await openTriage();
	await asks('Ana Silva', '1 of 3');
	press('1', { ctrlKey: true });
	const field = document.querySelector('.kith-triage')?.createEl('input');
	field?.dispatchEvent(
		new KeyboardEvent('keydown', { key: '1', bubbles: true, cancelable: true }),
	);
	expect(await written()).toEqual({});
	await asks('Ana Silva', '1 of 3');
});

test('each line that speaks for another tier is a link of its own, which says where it leads', async () => {
	await openTriage({
		[ANA]: '---\ntier: 3\n---\n# Ana Silva\n\n## Log\n- 2026-09-01 introduced me to [[Bo Chen]]\n',
		[BO]: '# Bo Chen\n\n## Log\n- 2026-10-01 called\n- 2026-11-10 wrote\n',
	});
	await asks('Bo Chen', '1 of 1');
	const links = [...document.querySelectorAll('.kith-evidence .kith-where')];
	expect(links.map((link) => link.getAttribute('aria-label'))).toEqual([
		`Line 4 of ${BO}`,
		`Line 5 of ${BO}`,
	]);
	expect(links[0]?.parentElement?.textContent).toMatch(/\. Line 4 Line 5$/u);
});

test('where a note’s properties cannot be written nobody is passed over', async () => {
	const { says } = await openTriage({ [ANA]: '---\ntags: [person\n---\n# Ana Silva\n' });
	await asks('Ana Silva', '1 of 1');
	press('1');
	await says('was not changed');
	await asks('Ana Silva', '1 of 1');
});

test('with everybody sorted it says so', async () => {
	await openTriage({ [CY]: '---\ntier: 1\n---\n' });
	await vi.waitFor(() => {
		expect(shown()).toContain('Everybody is sorted');
	});
});
