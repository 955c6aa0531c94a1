/**
 * The notes of a generated vault, one function for each kind. Each is given the world they are about: `chance`, `today`, and
 * the `names` of everybody.
 */
import { PLACES, ROLES, TOPICS, WORDS } from './words.mjs';

const DAY = 86_400_000;
const FIRST = Date.UTC(2019, 0, 1);

/** Somebody's note: properties, a log of contacts, and what there is to know. */
export function personNote(world, at) {
	const { chance, names } = world;
	const name = names[at];
	const met = dayOf(pastDay(world));
	const lines = [
		'---',
		'type: person',
		`aliases: [${name.split(' ')[0]} ${at}]`,
		`company: "[[${chance.pick(TOPICS)} & Co]]"`,
		`role: ${chance.pick(ROLES)}`,
		`email: p${at}@example.org`,
		`phone: "+49 30 ${100_000 + at}"`,
		'tags:',
		'  - person',
		...(chance.is(0.4) ? [`tier: ${chance.between(1, 4)}`] : []),
		// Always somebody before them: chains, no circles.
		...(at > 5 && chance.is(0.35)
			? [`referrer: "[[${names[chance.below(at)]}]]"`, `met-on: ${met}`]
			: []),
		`cadence: ${chance.pick(['30', '60', 'monthly', 'quarterly', 'yearly'])}`,
		...(chance.is(0.03)
			? ['bio: |', `  ${sentence(chance, 6, 12)}`, `  ${sentence(chance, 6, 12)}`]
			: []),
		'---',
		`# ${name}`,
		'',
		'## Log',
		...chance.list(chance.below(5), () => logLine(world)),
		'',
		'## Notes',
		'',
		`${sentence(chance, 12, 30)} ${sentence(chance, 12, 30)} See ${link(world)}.`,
		'',
		...chance.list(chance.between(2, 5), () => `- ${sentence(chance, 5, 14)}`),
		'',
		`${sentence(chance, 20, 30)} ${sentence(chance, 12, 30)}`,
		'',
	];
	return { path: `People/${name}.md`, text: lines.join('\n') };
}

/** A meeting of a few people: agenda, what was said, next steps. */
export function meetingNote(world, at) {
	const { chance } = world;
	const time = pastDay(world);
	const day = dayOf(time);
	const topic = chance.pick(TOPICS);
	const present = [
		...new Set(chance.list(chance.between(1, chance.is(0.1) ? 9 : 4), () => somebody(world))),
	];
	const attendees = present.map((name) => `"[[${name}]]"`);
	const lines = [
		'---',
		'type: meeting',
		`date: ${day}`,
		...(chance.is(0.2)
			? [`attendees: [${attendees.join(', ')}]`]
			: ['attendees:', ...attendees.map((name) => `  - ${name}`)]),
		`location: ${chance.pick(PLACES)}`,
		'tags: [meeting]',
		...(chance.is(0.02) ? ['summary: >-', `  ${sentence(chance, 6, 12)}`] : []),
		'---',
		`# ${topic} ${at}`,
		'',
		'## Agenda',
		'',
		...chance.list(chance.between(2, 4), () => `- ${sentence(chance, 3, 8)}`),
		'',
		'## Notes',
		'',
		...chance.list(chance.between(8, 21), () => said(world, present)),
		...(chance.is(0.03) ? introduction(world, present) : []),
		'',
		'## Next steps',
		'',
		...chance.list(chance.below(4), () => nextStep(world, time)),
		'',
	];
	return { path: `Meetings/${day.slice(0, 4)}/${day} ${topic} ${at}.md`, text: lines.join('\n') };
}

/** One day's note, counted back from today; about one in three names nobody. */
export function dailyNote(world, at) {
	const { chance, today } = world;
	const day = dayOf(Date.parse(`${today}T00:00:00Z`) - at * DAY);
	const isAlone = chance.is(0.35);
	const lines = [
		`# ${day}`,
		'',
		...chance.list(chance.between(6, 14), () =>
			!isAlone && chance.is(0.3)
				? `- ${chance.between(9, 17)}:15 — ${chance.pick(['Call with', 'Coffee with', 'Wrote to'])} ${link(world)} about ${chance.pick(TOPICS)}`
				: `- ${sentence(chance, 5, 18)}`,
		),
		'',
		'## Tasks',
		'',
		...(isAlone ? [] : [`- [${chance.is(0.9) ? 'x' : ' '}] Call ${link(world)}`]),
		`- [x] ${sentence(chance, 3, 8)}`,
		'',
	];
	return { path: `Daily/${day}.md`, text: lines.join('\n') };
}

/** A note such as every vault has beside those about people. */
export function otherNote({ chance }, at) {
	const lines = [
		'---',
		'tags: [reading]',
		'---',
		`# Reading n${at}`,
		'',
		...chance.list(chance.between(3, 8), () =>
			chance.is(0.3)
				? `- ${sentence(chance, 8, 20)} [[Reading n${chance.below(at + 1)}]]`
				: `${sentence(chance, 20, 40)} ${sentence(chance, 10, 30)}\n`,
		),
		'',
	];
	return { path: `Notes/Reading n${at}.md`, text: lines.join('\n') };
}

function logLine(world) {
	const { chance } = world;
	const kind = chance.pick(['call', 'lunch', 'wrote', 'coffee']);
	return `- ${dayOf(pastDay(world))} ${kind}: ${sentence(chance, 4, 12)}`;
}

/** Something among the notes of a meeting; some of it looks like links and tasks but stands in code. */
function said(world, present) {
	const { chance } = world;
	const which = chance.next();
	if (which < 0.25)
		return `- [[${chance.pick(present)}]] ${sentence(chance, 8, 24).toLowerCase()}`;
	if (which < 0.32) return `- Talked with ${link(world)} about ${link(world)}.`;
	if (which < 0.38)
		return `  - ${sentence(chance, 5, 12)} [[Reading n${chance.below(25)}#Figures]]`;
	if (which < 0.42) return `> [!quote] ${chance.pick(TOPICS)}\n> ${sentence(chance, 10, 24)}\n`;
	if (which < 0.46) return '```ts\n// [[Not a link]]\nconst x = "- [ ] not a task";\n```';
	if (which < 0.49)
		return `- \`[[not a link]]\` ${sentence(chance, 4, 9)} ![[plan ${chance.below(99)}.png]]`;
	if (which < 0.52)
		return `- mood:: ${chance.pick(['good', 'tense', 'warm'])} #${chance.pick(['tender', 'harvest'])}`;
	if (which < 0.68) return `\n${sentence(chance, 20, 40)} ${sentence(chance, 20, 40)}\n`;
	return `- ${sentence(chance, 10, 28)}`;
}

/** Most referrers have been thanked. */
function introduction(world, present) {
	const referrer = `[[${world.chance.pick(present)}]]`;
	const referred = link(world);
	return [
		`- ${referrer} introduced me to ${referred}.`,
		...(world.chance.is(0.9)
			? [`- Thanked ${referrer} for the introduction to ${referred}.`]
			: []),
	];
}

/** What was promised long ago is done, but for a few. */
function nextStep(world, time) {
	const { chance, today } = world;
	const isRecent = Date.parse(`${today}T00:00:00Z`) - time < 60 * DAY;
	const isDone = chance.is(isRecent ? 0.4 : 0.97);
	const due = dayOf(time + chance.between(1, 30) * DAY);
	const what = chance.pick(['Send the list to', 'Call', 'Write to', 'Send the draft to']);
	const when = chance.is(0.7) ? `📅 ${due}` : `[due:: ${due}]`;
	return `- [${isDone ? 'x' : ' '}] ${what} ${link(world)} ${when}`;
}

/** Few are met often, many are met rarely. */
function somebody({ chance, names }) {
	return names[Math.floor(chance.next() ** 2.2 * names.length)];
}

function link(world) {
	const name = somebody(world);
	return world.chance.is(0.15) ? `[[People/${name}|${name.split(' ')[0]}]]` : `[[${name}]]`;
}

function sentence(chance, least, most) {
	const words = chance.list(chance.between(least, most), () => chance.pick(WORDS)).join(' ');
	return `${words[0].toUpperCase()}${words.slice(1)}.`;
}

/** More of the days lie near than long ago. */
function pastDay({ chance, today }) {
	const last = Date.parse(`${today}T00:00:00Z`);
	return FIRST + Math.floor(chance.next() ** 0.8 * ((last - FIRST) / DAY)) * DAY;
}

function dayOf(time) {
	return new Date(time).toISOString().slice(0, 10);
}
