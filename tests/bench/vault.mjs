/**
 * A vault of invented people, the same for the same seed: person notes with logs, meeting notes of 1 to 4 kB,
 * daily notes. Made in memory, so that reading is measured and not the disk.
 *
 * @typedef {{ path: string, text: string }} Note
 */

/** People, meetings and daily notes of each size. */
export const SIZES = {
	S: [250, 2_000, 1_000],
	M: [2_500, 20_000, 3_000],
	L: [10_000, 100_000, 5_000],
};

/** The day every bench looks at its vault. */
export const TODAY = '2026-11-20';

const GIVEN =
	'Ana Björn Chloé Darius Élodie Farah Goran Hana Ingrid Jonas Kofi Łucja Marek Noor Olu Petra Ruth Søren Tomás Ulla Vera Wim Yara Zoë Ольга 美咲 지우'.split(
		' ',
	);
const FAMILY =
	'Almeida Berg Costa Dvořák Eriksen Farkas Grau Holm Ivanova Jansen Kaya Lund Moreau Novak Okafor Pires Quist Rossi Silva Tamm Ueda Vogel Weiss Ximenes Young Zeman'.split(
		' ',
	);
const WORDS =
	'the lease of second floor needs a signature before winter and nobody has asked which bank would carry it so we agreed to look again when figures are in prices hold but margins shrink every month unless freight gets cheaper good coffee long talk about schools roofs and brothers'.split(
		' ',
	);
const TOPICS = [
	'pricing',
	'the lease',
	'hiring',
	'the audit',
	'a new bank',
	'the winter fair',
	'schools',
];
const DAY = 86_400_000;
const FIRST = Date.UTC(2019, 0, 1);
const LAST = Date.parse(`${TODAY}T00:00:00Z`);

/** Small, fast and the same everywhere: the mulberry32 generator. */
function randomFrom(seed) {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}

/** @returns {Note[]} */
export function makeVault(size, seed = 7) {
	const [people, meetings, days] = SIZES[size];
	const random = randomFrom(seed);
	const below = (n) => Math.floor(random() * n);
	const pick = (list) => list[below(list.length)];
	const sentence = (least, most) => {
		const words = Array.from({ length: least + below(most - least + 1) }, () =>
			pick(WORDS),
		).join(' ');
		return `${words[0].toUpperCase()}${words.slice(1)}.`;
	};
	const iso = (time) => new Date(time).toISOString().slice(0, 10);
	const names = namesOf(people, pick, below);
	// Few are met often, many are met rarely.
	const somebody = () => names[Math.floor(random() ** 2.2 * names.length)];
	const link = () =>
		random() < 0.15 ? `[[People/${somebody()}|${pick(GIVEN)}]]` : `[[${somebody()}]]`;
	const notes = names.map((name, at) => personNote(name, at));
	for (let at = 0; at < meetings; at++) notes.push(meetingNote(at));
	for (let at = 0; at < days; at++) notes.push(dailyNote(iso(LAST - at * DAY)));
	return notes;

	function personNote(name, at) {
		const met = FIRST + below((LAST - FIRST) / DAY) * DAY;
		const referrer =
			at > 5 && random() < 0.35
				? `referrer: "[[${names[below(at)]}]]"\nmet-on: ${iso(met)}\n`
				: '';
		const tier = random() < 0.4 ? `tier: ${1 + below(4)}\n` : '';
		const log = Array.from(
			{ length: below(5) },
			() =>
				`- ${iso(met + below(900) * DAY)} ${pick(['call', 'lunch', 'wrote', 'coffee'])}: ${sentence(4, 12)}`,
		);
		const text = `---\ntype: person\naliases: [${name.split(' ')[0]} ${at}]\ncompany: "[[${pick(FAMILY)} & Co]]"\nemail: p${at}@example.org\nphone: "+49 30 ${100_000 + at}"\ntags:\n  - person\n${tier}${referrer}cadence: ${pick(['30', '60', 'monthly', 'quarterly'])}\n---\n# ${name}\n\n## Log\n${log.join('\n')}\n\n## Notes\n\n${sentence(12, 30)} ${sentence(12, 30)}\n\n- ${sentence(5, 14)}\n- ${sentence(5, 14)}\n`;
		return { path: `People/${name}.md`, text };
	}

	function meetingNote(at) {
		const time = FIRST + Math.floor(random() ** 0.8 * ((LAST - FIRST) / DAY)) * DAY;
		const day = iso(time);
		const present = Array.from({ length: 1 + below(4) }, somebody);
		const lines = Array.from({ length: 8 + below(14) }, () => line(present));
		const tasks = Array.from(
			{ length: below(4) },
			() =>
				`- [${random() < 0.5 ? 'x' : ' '}] ${pick(['Send the list to', 'Thank', 'Call', 'Write to'])} ${link()} 📅 ${iso(time + below(30) * DAY)}`,
		);
		const text = `---\ntype: meeting\ndate: ${day}\nattendees:\n${present.map((name) => `  - "[[${name}]]"`).join('\n')}\ntags: [meeting]\n---\n# ${pick(TOPICS)} ${at}\n\n## Agenda\n\n- ${sentence(3, 8)}\n- ${sentence(3, 8)}\n\n## Notes\n\n${lines.join('\n')}\n\n## Next steps\n\n${tasks.join('\n')}\n`;
		return { path: `Meetings/${day.slice(0, 4)}/${day} ${pick(TOPICS)} ${at}.md`, text };
	}

	function line(present) {
		const chance = random();
		if (chance < 0.25) return `- [[${pick(present)}]] ${sentence(8, 24).toLowerCase()}`;
		if (chance < 0.32) return `- Talked with ${link()} about ${link()}.`;
		if (chance < 0.36) return `- ${link()} introduced me to ${link()}.`;
		if (chance < 0.4) return `> ${sentence(10, 24)}`;
		if (chance < 0.44) return '```ts\n// [[Not a link]]\nconst x = "- [ ] not a task";\n```';
		if (chance < 0.6) return `\n${sentence(20, 40)} ${sentence(20, 40)}\n`;
		return `- ${sentence(10, 28)}`;
	}

	function dailyNote(day) {
		const lines = Array.from({ length: 3 + below(8) }, () =>
			random() < 0.3
				? `- ${9 + below(9)}:15 — ${pick(['Call with', 'Coffee with', 'Wrote to'])} ${link()} about ${pick(TOPICS)}`
				: `- ${sentence(5, 18)}`,
		);
		return {
			path: `Daily/${day}.md`,
			text: `# ${day}\n\n${lines.join('\n')}\n\n## Tasks\n\n- [ ] Call ${link()}\n- [x] ${sentence(3, 8)}\n`,
		};
	}
}

function namesOf(count, pick, below) {
	const names = new Set();
	while (names.size < count) {
		const name = `${pick(GIVEN)} ${pick(FAMILY)}`;
		names.add(
			names.has(name)
				? `${name} ${String.fromCharCode(65 + below(26))}${below(1_000)}`
				: name,
		);
	}
	return [...names];
}
