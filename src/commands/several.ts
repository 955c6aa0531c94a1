import type { Act } from '../core/record/act';
import { bulk } from '../core/record/bulk';
import { logContact } from '../core/record/log-contact';
import { addTag, setArchived, setCadence, setSegment, setTier } from '../core/record/standing';
import { listed } from '../core/record/say-done';
import type { Party } from '../core/record/writing';
import { TIER_NAMES } from '../core/settings/tier';
import { BulkModal } from '../ui/bulk-modal';
import { ContactForm } from '../ui/forms/contact-form';
import { dayWords } from '../ui/forms/day-words';
import { personChoices } from '../ui/person-choice';
import { pick } from '../ui/picker';
import { SeveralWords as words, type SeveralAct } from '../ui/words/several';
import type { Here } from './command';
import { askToSnooze } from './later';
import { contactWish } from './log-contact';
import { pickCadence, pickSegment, pickTier, type Option } from './standing-choices';

/** Asks what it takes to do something for these people, and shows every line before it is written. */
export async function askForSeveral(
	here: Here,
	act: SeveralAct,
	people: readonly string[],
): Promise<void> {
	const { desk } = here;
	const { writing } = desk;
	const forEach = (title: string, done: (names: string) => string, make: (one: Party) => Act) => {
		const parties = people.map((path) => desk.party(path));
		const names = sayNames(parties);
		new BulkModal(desk, title, bulk(parties.map(make), done(names))).open();
	};
	switch (act) {
		case 'log':
			askForContacts(here, people);
			return;
		case 'snooze':
			askToSnooze(here, people);
			return;
		case 'tier': {
			const tier = (await pickTier(desk.app, words.whichTier(people.length)))?.value;
			if (tier === undefined) return;
			const said = `${tier} (${TIER_NAMES[tier]})`;
			forEach(words.tier(said), words.tierDone(said), (one) => setTier(one, tier, writing));
			return;
		}
		case 'cadence': {
			const chosen = await pickCadence(desk.app, words.whichCadence(people.length));
			if (chosen === undefined) return;
			const { said, value } = chosen;
			forEach(words.cadence(said), words.cadenceDone(said), (one) =>
				setCadence(one, value, writing),
			);
			return;
		}
		case 'segment': {
			const asked = words.whichSegment(people.length);
			const chosen = await pickSegment(here, { asked, title: asked });
			if (chosen === undefined) return;
			const { value } = chosen;
			forEach(words.segment(value), words.segmentDone(value), (one) =>
				setSegment(one, value, writing),
			);
			return;
		}
		case 'tag': {
			const tag = (await pickTag(here, words.whichTag(people.length)))?.value;
			if (tag === undefined) return;
			forEach(words.tag(tag), words.tagDone(tag), (one) => addTag(one, tag, writing));
			return;
		}
		case 'archive':
		case 'bring-back': {
			const isArchived = act === 'archive';
			const [title, done] = isArchived
				? [words.archive, words.archiveDone]
				: [words.bringBack, words.bringBackDone];
			forEach(title, done, (one) => setArchived(one, isArchived, writing));
		}
	}
}

/** One line for each, in their own note: they were not together. */
function askForContacts(here: Here, first: readonly string[]): void {
	const { desk, known, likely } = here;
	const choices = personChoices(known, [...first, ...likely]);
	new ContactForm(desk.app, {
		heads: { title: words.log, send: words.lookOver },
		choices,
		people: choices.filter(({ path }) => first.includes(path)),
		words: dayWords(desk),
		submit: (answer) => {
			const acts = answer.people.map((one) =>
				logContact(contactWish(desk, answer, [one]), desk.writing),
			);
			const names = sayNames(answer.people);
			new BulkModal(desk, words.log, bulk(acts, words.logDone(names))).open();
		},
	}).open();
}

/** The first few by name, the rest by number. */
function sayNames(people: readonly { readonly name: string }[]): string {
	const names = people.map(({ name }) => name);
	return names.length <= 5 ? listed(names) : words.andMore(names.slice(0, 4), names.length - 4);
}

function pickTag({ desk, known }: Here, asked: string): Promise<Option<string> | undefined> {
	const used = [...new Set(known.people().flatMap(({ facts }) => facts.tags))].sort();
	return pick<Option<string>>(desk.app, {
		placeholder: asked,
		none: words.noTag,
		find: (query) => findTags(used, query),
		draw: ({ said }, el) => {
			el.setText(said);
		},
	});
}

/** The tags in use that hold what was typed, then what was typed as a new one. */
function findTags(used: readonly string[], query: string): readonly Option<string>[] {
	const typed = tagOf(query);
	const options = used
		.filter((tag) => tag.includes(typed?.toLowerCase() ?? ''))
		.map((tag) => ({ said: `#${tag}`, value: tag }));
	const isNew = typed !== undefined && !used.includes(typed.toLowerCase());
	return isNew ? [...options, { said: words.newTag(typed), value: typed }] : options;
}

/** What was typed as a tag the app takes, without `#`; `undefined` when nothing of it can be one. */
function tagOf(typed: string): string | undefined {
	const tag = typed
		.slice(0, 100)
		.trim()
		.replace(/^#/u, '')
		.replace(/\s+/gu, '-')
		.replace(/[^\p{L}\p{N}\p{M}_/-]/gu, '');
	return /[^\d]/u.test(tag) ? tag : undefined;
}
