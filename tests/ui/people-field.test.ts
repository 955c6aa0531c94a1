import { afterEach, describe, expect, test, vi } from 'vitest';
import { complaints, open } from '../commands/on-stage';

afterEach(() => {
	vi.useRealTimers();
});

const ANA = 'People/Ana Silva.md';
const BO = 'People/Bo Chen.md';
const FILES = {
	[ANA]: '# Ana Silva\n',
	[BO]: '---\naliases: [Bobby]\n---\n# Bo Chen\n',
	'People/Cy Dunn.md': '# Cy Dunn\n',
	'Clients/Cy Dunn.md': '---\ntype: person\n---\n',
};

function chips(): readonly string[] {
	return [...document.querySelectorAll('.kith-chip')].map(({ textContent }) => textContent);
}

async function begin(id: string, field: string, words: string) {
	const scene = await open(FILES);
	await scene.stage.open(ANA);
	await scene.stage.command(`kith:${id}`);
	scene.goTo(field);
	scene.stage.type(words);
	scene.goTo('When');
	return scene;
}

describe('what was written in a field for people and not taken from the list', () => {
	test('is the one who has that name or goes by it', async () => {
		const { stage, says } = await begin('log-contact', 'With', 'bobby');
		stage.press('Enter');
		await says('Logged a meeting with Ana Silva and Bo Chen');
	});

	test('is no newcomer when somebody has that name', async () => {
		const { stage, says, written } = await begin('record-referral', 'To whom', 'Bo Chen');
		stage.press('Enter');
		await says('Bo Chen');
		expect((await written())[ANA]).toContain('introduced me to [[Bo Chen]]');
		expect(stage.notices.join()).not.toContain('has no note yet');
	});

	test.each([
		['log-contact', 'With', 'Di', 'Nobody is called “Di”. Choose somebody from the list.'],
		[
			'log-contact',
			'With',
			'Cy Dunn',
			'Several people are called “Cy Dunn”. Choose one from the list.',
		],
		[
			'record-referral',
			'To whom',
			'Cy Dunn',
			'Several people are called “Cy Dunn”. Choose one from the list.',
		],
	])('is asked about: %s, %s %s', async (id, field, words, said) => {
		const { stage, written } = await begin(id, field, words);
		stage.press('Enter');
		expect(complaints()).toEqual([said]);
		expect(document.activeElement).toHaveProperty('value', words);
		expect(await written()).toEqual({});
	});

	test('is asked about when another was chosen where there can be one', async () => {
		const { stage, goTo } = await begin('record-referral', 'To whom', 'Bo Chen');
		goTo('To whom');
		stage.press('Enter');
		expect(chips()).toEqual(['Ana Silva', 'Bo Chen']);
		stage.type('Di');
		goTo('When');
		stage.press('Enter');
		expect(complaints()).toEqual(['There can be one only: take out Bo Chen, or “Di”.']);
	});
});

test('a day by which nothing is due asks what is, and writes nothing', async () => {
	const { stage, goTo, written, says } = await begin('log-contact', 'Due', 'friday');
	stage.press('Enter');
	expect(complaints()).toEqual(['Write what is due then.']);
	expect(await written()).toEqual({});
	goTo('Next');
	stage.type('send the list');
	stage.press('Enter');
	await says('Logged a meeting with Ana Silva and a follow-up');
});

test('people of one name are told apart by where their notes lie', async () => {
	const { stage } = await open({
		...FILES,
		'Cy Dunn.md': '---\ntype: person\n---\n',
		'People/Cy D.md': '---\nname: Cy Dunn\n---\n',
	});
	const chipOf = async (path: string) => {
		await stage.open(path);
		await stage.command('kith:log-contact');
		const chip = document.querySelector('.kith-chip');
		const said = [chip?.textContent, chip?.getAttribute('aria-label')];
		stage.press('Escape');
		return said;
	};
	expect(await chipOf(ANA)).toEqual(['Ana Silva', 'Take out Ana Silva']);
	expect(await chipOf('Clients/Cy Dunn.md')).toEqual([
		'Cy DunnClients',
		'Take out Cy Dunn (Clients)',
	]);
	expect(await chipOf('Cy Dunn.md')).toEqual(['Cy DunnCy Dunn', 'Take out Cy Dunn (Cy Dunn)']);
});
