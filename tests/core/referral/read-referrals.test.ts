import { expect, test } from 'vitest';
import { readReferrals } from '../../../src/core/referral/read-referrals';
import { knownFrom, printReferral } from '../../fakes/print-referrals';

test('a referral says why, in a sentence for each stage', () => {
	const story = `2026-10-01 asked Bo > Carla
		2026-10-02 offered Bo > Carla
		2026-10-05 introduced Bo > Carla
		2026-10-09 met Carla
		2026-11-02 introduced Carla > Dan
		2025-11-03 declined Al > Dan`;
	const { received } = readReferrals(knownFrom(story));
	expect(received.flatMap(({ stages }) => stages.map(({ why }) => why))).toEqual([
		'The introduction of Dan by Al was declined on 3 November 2025.',
		'You asked Bo on 1 October to introduce you to Carla.',
		'Bo offered on 2 October to introduce you to Carla.',
		'Bo introduced you to Carla on 5 October.',
		'You were first in touch with Carla, whom you know through Bo, on 9 October.',
		'Carla, whom you know through Bo, introduced you to Dan on 2 November.',
		'Carla introduced you to Dan on 2 November.',
	]);
});

test('a stage without a day says what tells it', () => {
	const people = { Carla: { referrer: 'Bo', tier: 1, lastContact: '2026-11-01' } } as const;
	const [referral] = readReferrals(knownFrom('', people)).received;
	expect(
		referral?.stages.map(({ why, source }) => `${why} ${source.path}:${source.line}`),
	).toEqual([
		'Carla’s note names Bo as referrer. People/Carla.md:2',
		'You were first in touch with Carla, whom you know through Bo. People/Carla.md:4',
		'Carla, whom you know through Bo, is a client. People/Carla.md:3',
	]);
});

test('the stage of a referral is the latest one', () => {
	const story = `2026-10-05 introduced Bo > Carla
		2026-10-20 business Carla
		2026-10-01 asked Bo > Dan
		2026-10-02 lapsed Bo > Dan`;
	const { received } = readReferrals(knownFrom(story));
	expect(received.map(({ stage }) => stage)).toEqual(['outcome', 'lapsed']);
});

test('every stage stands where it is written', () => {
	const story = `2026-10-05 introduced Bo > Carla @Meetings/Lunch.md
		2026-10-09 wrote Carla @Daily/2026-10-09.md
		2026-10-09 met Carla @Meetings/Walk.md
		2026-10-20 business Carla @People/Carla.md`;
	const [referral] = readReferrals(knownFrom(story)).received;
	expect(referral?.stages.map(({ source }) => `${source.path}:${source.line}`)).toEqual([
		'Meetings/Lunch.md:1',
		'Meetings/Walk.md:3',
		'People/Carla.md:4',
	]);
});

test('introductions I made are given, each pair once', () => {
	const story = `2026-10-05 introduction-made Bo > Carla
		2026-10-06 introduction-made Carla > Bo @Daily/2026-10-06.md
		2026-10-07 introduction-made Bo, Dan
		- introduction-made Al > Dan
		2026-11-21 introduction-made Al > Carla
		2026-10-07 introduction-made Al > me`;
	const { given, received } = readReferrals(knownFrom(story));
	expect(given.map(({ day, people: [a, b] }) => `${day ?? '-'} ${a.name}, ${b.name}`)).toEqual([
		'2026-10-05 Bo, Carla',
		'2026-10-07 Bo, Dan',
		'- Al, Dan',
	]);
	expect(received.map(printReferral)).toEqual([]);
});

test('where the vault’s owner is named as referrer, nobody else is given the credit', () => {
	const people = {
		Carla: { referrer: 'me', introducedOn: '2026-10-05' },
		Dan: { referrer: 'me' },
	};
	const story = `2026-10-09 met Carla
		2026-10-20 business Carla`;
	const { received } = readReferrals(knownFrom(story, people));
	expect(received.flatMap(({ stages }) => stages.map(({ why }) => why))).toEqual([
		'You introduced yourself to Carla on 5 October.',
		'You were first in touch with Carla on 9 October.',
		'Carla brought business on 20 October.',
		'Dan’s note names you as referrer.',
	]);
});
