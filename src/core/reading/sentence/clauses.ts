import type { Form, NounWords, Particle, Slot } from '../lexicon/sentence-words';
import type { Clause, Link, NounUse, Place, VerbUse } from './clause';
import { isContact } from './acts';
import type { Mark } from './tokens';
import type { Unit } from './units';

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

interface Draft extends Writable<Omit<Clause, 'nouns' | 'places' | 'subject'>> {
	nouns: NounUse[];
	places: Writable<Place>[];
	subject: { self: boolean; third: boolean; other: boolean; names: number[] };
	selfIn: Set<Slot>;
	thirdIn: Set<Slot>;
	wordsIn: Set<Slot>;
	moods: Set<Particle>;
	signs: Set<Particle>;
}

const MOODS: ReadonlySet<Particle> = new Set([
	...['ahead', 'did', 'glad', 'failed', 'never', 'untrue', 'refuses'],
] as Particle[]);
const HELPERS: ReadonlySet<Particle> = new Set(['be', 'was', 'passive', 'have', 'infinitive']);
/** Prepositions that only say more about the name before: "[[Ana]] from [[Contoso]] and [[Ben]]". */
const REMARKS: ReadonlySet<Slot | 'bare'> = new Set(['from', 'at', 'of', 'other', 'on']);
const DEPTH = 4;

/** Parts a line's units into clauses, every name in its place. One pass; every unit is looked at once. */
export function readClauses(units: readonly Unit[]): readonly Clause[] {
	const reader = new ClauseReader();
	for (const unit of units) reader.read(unit);
	return reader.finish();
}

class ClauseReader {
	private readonly clauses: Draft[] = [];
	private readonly outer: Draft[] = [];
	private depth = 0;
	private clause = draft('start');
	/** What the next clause hangs on, or what joins the next name to the last. */
	private joint: Link | 'none' = 'start';
	private slot: Slot | undefined;
	private direct = false;
	/** Where "about" or "for" hold everything that follows. */
	private scope: 'about' | 'for' | undefined;
	/** Names that may turn out to be the subject of a verb to come. */
	private tail: { readonly from: number; readonly joint: Link | 'none' } | undefined;
	private pending = new Set<Particle>();
	private owners: Writable<Place>[] = [];
	private mine = false;
	private loose = false;
	private last: Unit | undefined;
	/** First clause of the sentence, for its question mark. */
	private sentence = 0;

	constructor() {
		this.clauses.push(this.clause);
	}

	finish(): readonly Clause[] {
		this.settle();
		return this.clauses;
	}

	read(unit: Unit): void {
		if (unit.kind === 'name') this.name(unit);
		else if (unit.kind === 'verb') this.verb(unit);
		else if (unit.kind === 'noun') this.noun(unit.noun);
		else if (unit.kind === 'slot') this.preposition(unit.slot);
		else if (unit.kind === 'mark') this.mark(unit.mark);
		else if (unit.kind === 'particle') this.particle(unit.particle);
		else this.word();
		this.last = unit;
	}

	private get predicate(): boolean {
		return (
			this.clause.verb !== undefined || this.clause.nouns.some(({ slot }) => slot !== 'about')
		);
	}

	/** Moods that no verb has taken belong to the noun. */
	private settle(): void {
		for (const particle of this.pending) this.take(particle);
		this.pending.clear();
	}

	private take(particle: Particle): void {
		if (MOODS.has(particle)) this.clause.moods.add(particle);
		else this.clause.signs.add(particle);
	}

	private open(link: Link, keepPending = false): void {
		if (!keepPending) this.settle();
		this.clause = draft(link);
		this.clauses.push(this.clause);
		this.slot = undefined;
		this.scope = undefined;
		this.tail = undefined;
		this.owners = [];
		this.loose = false;
		this.wordBefore = false;
		this.joint = 'none';
	}

	private link(fallback: Link): Link {
		return this.joint === 'none' || this.joint === 'start' ? fallback : this.joint;
	}

	/** Opens a clause whose subject are the names just read: "lunch with [[Ana]], [[Ben]] cancelled". */
	private openWithTail(link: Link): void {
		const names = this.tail ? this.clause.places.splice(this.tail.from) : [];
		this.open(link, true);
		this.clause.subject.names.push(...names.map(({ name }) => name));
	}

	private get tailJoins(): boolean {
		const { tail } = this;
		if (!tail) return false;
		const first = this.clause.places[tail.from];
		return tail.joint !== 'none' || first?.direct === false;
	}

	private name({ name, plain }: { readonly name: number; readonly plain: boolean }): void {
		const { clause } = this;
		const before = clause.places[clause.places.length - 1];
		const listed = this.joint === 'comma' || this.joint === 'and';
		let slot: Slot | 'bare' = this.slot ?? this.openSlot();
		const direct = this.direct || slot === 'object' || (listed && before?.direct === true);
		if (
			listed &&
			before &&
			!this.loose &&
			this.slot !== undefined &&
			REMARKS.has(before.slot)
		) {
			// "with [[Ana]] from [[Contoso]] and [[Ben]]": the list goes on where it began.
			const anchor = clause.places.find(
				(place) => place.slot === 'with' || place.slot === 'object',
			);
			slot = anchor?.slot ?? slot;
		}
		if (
			slot === 'listed' &&
			clause.verb &&
			clause.places.some((place) => place.slot === 'object')
		) {
			slot = 'other';
		}
		clause.places.push({
			name,
			plain,
			slot,
			owner: false,
			direct,
			introduced: clause.introduction && this.scope !== undefined,
		});
		const joined = this.joint === 'none' || this.joint === 'start' ? undefined : this.joint;
		if (joined !== undefined || !this.tail) {
			this.tail = { from: clause.places.length - 1, joint: joined ?? 'none' };
		}
		this.joint = 'none';
		this.direct = false;
	}

	private openSlot(): Slot | 'bare' {
		if (this.loose) return 'other';
		if (this.clause.verb) return 'object';
		return this.predicate ? 'beside' : 'bare';
	}

	private verb(use: VerbUse): void {
		const { clause } = this;
		if (this.scope !== undefined && use.form === 'ing') {
			if (use.verb.act === 'introduce') clause.introduction = true;
			return;
		}
		if (this.isBareInfinitive(use.form)) {
			this.word();
			return;
		}
		if (this.attaches(use)) {
			this.settle();
			clause.fate = use;
			this.slot = undefined;
			this.tail = undefined;
			return;
		}
		if (this.predicate) this.openForVerb(use.form);
		this.begin(use);
	}

	/** "helped [[Ana]] find a flat": the second verb is hers. */
	private isBareInfinitive(form: Form): boolean {
		if (form !== 'base' || this.pending.size > 0 || !this.clause.verb) return false;
		const last = this.last;
		const object = last?.kind === 'particle' && /object$/u.test(last.particle);
		return (last?.kind === 'name' || object) && this.joint === 'none';
	}

	private begin(use: VerbUse): void {
		const { clause } = this;
		const bare = clause.places.filter(({ slot, owner }) => slot === 'bare' && !owner);
		clause.places = clause.places.filter((place) => !bare.includes(place));
		clause.subject.names.push(...bare.map(({ name }) => name));
		const spoken =
			clause.subject.names.length > 0 || clause.subject.self || clause.subject.third;
		const behind = this.last?.kind === 'word' || this.wordBefore;
		if (!spoken && behind && this.slot === undefined && this.joint !== 'comma') {
			clause.subject.other = true;
		}
		clause.verb = use;
		this.settle();
		this.slot = undefined;
		this.tail = undefined;
		this.joint = 'none';
		this.wordBefore = false;
	}

	/** An unknown word stood before the moods: "her sister will call". */
	private wordBefore = false;

	private openForVerb(form: Form): void {
		if (this.pending.has('infinitive') && this.tail?.joint !== 'comma') {
			this.open('to', true);
			return;
		}
		if (this.tail && this.reports && this.joint === 'none') {
			this.openWithTail('that');
			return;
		}
		const joint = this.link(form === 'ing' ? 'to' : 'and');
		if (this.tail && this.tailJoins)
			this.openWithTail(this.tail.joint === 'and' ? 'comma' : joint);
		else this.open(joint === 'and' && this.joint === 'none' ? 'comma' : joint, true);
	}

	/** "says [[Ben]] signed", "told me [[Ben]] signed": the name begins what is reported. */
	private get reports(): boolean {
		const { verb, selfIn } = this.clause;
		return verb?.verb.act === 'state' || selfIn.has('object');
	}

	/** Whether a verb says what became of the noun before it, rather than beginning something new. */
	private attaches({ verb, form }: VerbUse): boolean {
		const { clause } = this;
		if (clause.fate || clause.places.some(({ slot }) => slot === 'listed')) return false;
		if (verb.act === 'snooze')
			return clause.verb?.verb.act === 'light' && this.joint === 'none';
		const noun = clause.nouns.length > 0;
		if (!noun || (clause.verb && verb.act !== 'arrange')) return false;
		if (this.joint !== 'none' && this.joint !== 'start') return false;
		if (this.tail?.joint === 'comma' || this.tail?.joint === 'colon') return false;
		if (['cancel', 'move', 'fail'].includes(verb.act)) return true;
		const done = form === 'past' && !this.clause.subject.third;
		return done && ['deal', 'arrange', 'light', 'refuse', 'confirm'].includes(verb.act);
	}

	private noun(noun: NounWords): void {
		if (this.scope !== undefined) {
			if (noun.act === 'introduce') this.clause.introduction = true;
			this.addNoun(noun, this.scope);
			return;
		}
		const { clause } = this;
		const parted = ['comma', 'and', 'colon', 'dash'].includes(this.joint);
		const fresh = clause.places.length > 0 && isContact(noun.act) && this.predicate;
		if (parted && fresh && !clause.verb) {
			if (this.tail && this.tail.joint === 'comma') this.openWithTail('comma');
			else this.open(this.link('comma'));
		} else if (parted && this.tail && this.tail.joint === 'comma' && fresh)
			this.tail = undefined;
		this.addNoun(noun, this.slot);
	}

	private addNoun(noun: NounWords, slot: Slot | undefined): void {
		const { clause } = this;
		for (const owner of this.owners) owner.owned = noun;
		const loose = this.joint === 'comma' || this.loose;
		const modified = clause.words > 0 || clause.nouns.length > 0;
		clause.nouns.push({ noun, slot, mine: this.mine, loose, modified });
		this.owners = [];
		this.mine = false;
		this.tail = undefined;
		this.direct = false;
		if (this.joint !== 'colon') this.joint = 'none';
		// A name right beside the noun is the noun's: "lunch [[Ana]]".
		if (!clause.verb && this.scope === undefined && slot !== 'for') this.slot = undefined;
	}

	private preposition(slot: Slot): void {
		const { clause } = this;
		this.tail = undefined;
		this.owners = [];
		if (this.scope !== undefined && !this.leavesScope(slot)) return;
		const asks = clause.verb?.verb.act === 'ask' || clause.verb?.verb.act === 'thank';
		const thanks = clause.nouns.some(({ noun }) => noun.act === 'thank');
		if (slot === 'about' || (slot === 'for' && (asks || thanks))) this.scope = slot;
		else this.scope = undefined;
		this.slot = slot;
		this.direct = true;
		this.loose = false;
		if (this.joint === 'comma' || this.joint === 'and') this.joint = 'none';
	}

	/** "talked about [[Ben]] with [[Ana]]": back to the verb, when it still wants somebody. */
	private leavesScope(slot: Slot): boolean {
		const { clause } = this;
		if (this.scope !== 'about' || (slot !== 'with' && slot !== 'to')) return false;
		const takes = clause.verb?.verb.takes ?? [];
		if (!takes.includes(slot) || clause.nouns.some((noun) => noun.slot === 'about'))
			return false;
		return !clause.places.some((place) => place.slot !== 'bare' && place.slot !== 'about');
	}

	private mark(mark: Mark): void {
		if (mark === 'comma') this.comma();
		else if (mark === 'colon') this.colon();
		else if (mark === 'open') this.openAside();
		else if (mark === 'close') this.closeAside();
		else {
			if (mark === 'question') {
				for (const clause of this.clauses.slice(this.sentence)) clause.question = true;
			}
			this.open(mark === 'dash' ? 'dash' : 'stop');
			if (mark !== 'dash') this.sentence = this.clauses.length - 1;
		}
	}

	private comma(): void {
		this.owners = [];
		this.wordBefore = false;
		if (this.clause.signs.has('next-time') && this.clause.places.length > 0) this.open('comma');
		const outer = this.clause.link === 'who' ? this.outer.pop() : undefined;
		if (outer) {
			this.settle();
			this.clause = outer;
			this.slot = undefined;
			this.loose = true;
		}
		this.joint = 'comma';
	}

	private colon(): void {
		const { clause } = this;
		const act = clause.verb?.verb.act;
		const waits =
			act === 'cancel' ||
			act === 'raise' ||
			act === 'snooze' ||
			clause.signs.has('next-time') ||
			(clause.signs.has('later') && clause.words === 0);
		if (clause.signs.has('next-time') && clause.places.length > 0) this.open('colon');
		else if (waits || this.pending.size > 0 || this.predicate) {
			this.joint = 'colon';
			this.slot = 'listed';
			this.scope = undefined;
			this.loose = false;
			this.tail = undefined;
			this.direct = false;
		} else this.open('colon');
	}

	private openAside(): void {
		if (this.depth >= DEPTH) return;
		this.depth += 1;
		this.outer.push(this.clause);
		this.settle();
		const { slot, scope } = this;
		this.open('aside');
		this.asides.push({ slot, scope });
	}

	private readonly asides: { slot: Slot | undefined; scope: 'about' | 'for' | undefined }[] = [];

	private closeAside(): void {
		const aside = this.asides.pop();
		const outer = this.outer.pop();
		if (!aside || !outer) return;
		this.depth -= 1;
		this.settle();
		this.clause = outer;
		this.slot = aside.slot;
		this.scope = aside.scope;
		this.joint = 'none';
		this.tail = undefined;
	}

	private word(): void {
		if (!this.predicate) this.clause.words += 1;
		if (this.slot !== undefined && this.direct) this.clause.wordsIn.add(this.slot);
		if (this.joint === 'comma') {
			this.slot = undefined;
			this.scope = undefined;
			this.loose = this.predicate;
		}
		this.tail = undefined;
		this.direct = false;
		if (this.joint !== 'colon') this.joint = 'none';
		this.wordBefore = this.slot === undefined;
	}

	private particle(particle: Particle): void {
		if (MOODS.has(particle) || HELPERS.has(particle)) this.mood(particle);
		else if (/subject$/u.test(particle)) this.subject(particle);
		else if (particle === 'self-object' || particle === 'third-object') this.pronoun(particle);
		else if (particle === 'possessive') this.possess();
		else if (particle === 'and') this.joint = 'and';
		else if (particle === 'break' || particle === 'if') this.open(particle);
		else if (particle === 'who') this.relative();
		else if (particle === 'that') this.report();
		else this.sign(particle);
	}

	private mood(particle: Particle): void {
		const subjectTail = this.tail?.joint === 'comma' || this.tail?.joint === 'colon';
		if (this.predicate && subjectTail && this.clause.places.length > 0)
			this.openWithTail('comma');
		this.pending.add(particle);
	}

	private subject(particle: Particle): void {
		const self = particle === 'self-subject';
		const joined = self && this.joint === 'and' && !this.predicate;
		const begun = this.predicate || this.clause.places.length > 0 || this.clause.subject.third;
		if (particle === 'other-subject') {
			if (this.predicate && this.joint === 'none' && this.last?.kind !== 'mark') return;
			if (this.predicate) this.open(this.link('comma'));
			this.clause.subject.other = true;
			return;
		}
		if (begun && !joined) this.open(this.link('break'));
		if (self) this.clause.subject.self = true;
		else this.clause.subject.third = true;
		this.joint = 'none';
	}

	private pronoun(particle: Particle): void {
		const self = particle === 'self-object';
		this.tail = undefined;
		if (self && !this.predicate && this.slot === undefined) {
			this.clause.subject.self = true;
			this.joint = 'none';
			return;
		}
		const slot = this.slot ?? 'object';
		(self ? this.clause.selfIn : this.clause.thirdIn).add(slot);
		this.joint = 'none';
	}

	/** The mark stands behind the last of several: "[[Ana]] and [[Ben]]'s". */
	private possess(): void {
		const { places } = this.clause;
		const last = places[places.length - 1];
		if (!last) return;
		for (let at = places.length - 1; at >= 0; at -= 1) {
			const place = places[at];
			if (!place || place.owner || place.slot !== last.slot) break;
			place.owner = true;
			this.owners.push(place);
			if (this.tail && at === this.tail.from && this.tail.joint !== 'and') break;
			if (!this.tail) break;
		}
		this.tail = undefined;
	}

	private relative(): void {
		const { places, subject } = this.clause;
		const last = places[places.length - 1]?.name ?? subject.names[subject.names.length - 1];
		const parted = this.joint === 'comma';
		const outer = this.clause;
		this.open('who');
		if (last !== undefined) this.clause.subject.names.push(last);
		if (parted && this.depth < DEPTH) this.outer.push(outer);
	}

	private report(): void {
		if (this.predicate) this.open('that');
		else this.clause.subject.other = true;
	}

	private sign(particle: Particle): void {
		const { clause } = this;
		if (particle === 'self-possessive') {
			this.mine = true;
			clause.mine = true;
		}
		const article = particle === 'determiner' || particle === 'third-possessive';
		const object =
			clause.verb &&
			this.slot === undefined &&
			clause.places.every(({ slot }) => slot !== 'object');
		if ((article || particle === 'self-possessive') && object === true) clause.thing = true;
		if ((article || particle === 'self-possessive') && this.joint === 'comma') {
			this.slot = undefined;
			this.scope = undefined;
			this.loose = this.predicate;
		}
		if (particle === 'next-time' && this.joint === 'comma' && this.predicate)
			this.open('comma');
		if (particle === 'adverb' || particle === 'place') return;
		this.clause.signs.add(particle);
		if (article && this.slot === undefined && !this.predicate) this.wordBefore = false;
	}
}

function draft(link: Link): Draft {
	return {
		link,
		nouns: [],
		places: [],
		subject: { self: false, third: false, other: false, names: [] },
		selfIn: new Set(),
		thirdIn: new Set(),
		wordsIn: new Set(),
		moods: new Set(),
		signs: new Set(),
		question: false,
		thing: false,
		mine: false,
		introduction: false,
		words: 0,
	};
}
