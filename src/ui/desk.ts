import type { App } from 'obsidian';
import type { Day } from '../core/calendar/day';
import { weekOf } from '../core/calendar/week';
import type { NetworkAsOf } from '../core/network/network-as-of';
import type { Act } from '../core/record/act';
import { pathKey } from '../core/record/file-name';
import { blockId } from '../core/record/log-line';
import { fillTemplate } from '../core/record/fill-template';
import type { Taken } from '../core/record/new-note';
import type { Party, Writing } from '../core/record/writing';
import { readObligations } from '../core/referral/obligations';
import { readReferrals } from '../core/referral/read-referrals';
import type { Obligation, Referrals } from '../core/referral/referral';
import { buildReview } from '../core/review/build-review';
import { buildProgress, type Progress } from '../core/review/progress';
import type { Review } from '../core/review/review';
import { dailyNotePaths, weeklyNotePaths } from '../core/settings/daily-note-path';
import type { Settings } from '../core/settings/settings';
import { noteName } from '../core/text/name';
import type { ActWriter, Carried, TakenBack, Watcher } from '../vault/act-writer';
import { parseAppYaml } from '../vault/app-yaml';
import type { Clock } from '../vault/clock';
import type { NetworkIndex, ReadingProgress } from '../vault/network-index';
import type { SettingsStore } from '../vault/settings-store';
import { tell, tellOfAct } from './act-notice';
import { askAboutDay, nothingWritten } from './doubtful-day';
import { readTemplate } from './read-template';
import { likelyPeople, type LikelyPeople } from './likely-people';

/** What the desk is made of. */
export interface DeskParts {
	readonly app: App;
	readonly clock: Clock;
	readonly settings: SettingsStore;
	readonly index: NetworkIndex;
	readonly acts: ActWriter;
}

/** What has been worked out from what is known, for as long as nothing is known otherwise. */
interface WorkedOut {
	review?: Review;
	progress?: Progress;
	referrals?: Referrals;
	obligations?: readonly Obligation[];
	likely?: { readonly open: string | undefined; readonly people: LikelyPeople };
}

/** Whoever goes on when an act was tried. */
type AfterTry = (carried: Carried) => void;

const NOBODY_OPEN: LikelyPeople = { present: [], likely: [] };

/** What commands and panes work with: what is known, and a way to have an act written, told and taken back. */
export class Desk {
	readonly app: App;
	readonly #parts: DeskParts;
	/** A day that cannot be right, and was said to be so all the same. */
	#confirmedDay: Day | undefined;
	#workedOut: WorkedOut = {};
	readonly #hearers = new Set<(said: string) => void>();

	constructor(parts: DeskParts) {
		this.app = parts.app;
		this.#parts = parts;
		// Before anybody else, who may ask for it when told.
		const forget = () => {
			this.#workedOut = {};
		};
		parts.index.listen(forget);
		parts.index.watch(forget);
		parts.clock.listen(forget);
	}

	get today(): Day {
		return this.#parts.clock.today();
	}

	get settings(): Settings {
		return this.#parts.settings.settings;
	}

	/** All that is known; `undefined` until the first reading is complete. */
	get known(): NetworkAsOf | undefined {
		return this.#parts.index.known?.network.on(this.today);
	}

	/** How far a reading has come that is on its way. */
	get progress(): ReadingProgress | undefined {
		return this.#parts.index.progress;
	}

	/** To be told when something is known otherwise, or another day has come; answers with what takes it away again. */
	listen(listener: () => void): () => void {
		const { index, clock } = this.#parts;
		const stops = [index.listen(listener), index.watch(listener), clock.listen(listener)];
		return () => {
			for (const stop of stops) stop();
		};
	}

	/** To be told in words what became of each act; answers with what takes it away again. */
	listenToActs(listener: (said: string) => void): () => void {
		this.#hearers.add(listener);
		return () => this.#hearers.delete(listener);
	}

	/** What every act needs beside the wish. */
	get writing(): Writing {
		return {
			settings: this.settings,
			parseYaml: parseAppYaml,
			today: this.today,
			linkTo: (path) => this.#linkTo(path),
		};
	}

	/** This week's plan, built once until something is known otherwise. */
	review(known: NetworkAsOf): Review {
		const week = weekOf(known.today, this.settings.firstWeekday);
		return (this.#workedOut.review ??= buildReview(known, week));
	}

	/** How far the week has come, worked out once like the review. */
	progressOf(known: NetworkAsOf): Progress {
		return (this.#workedOut.progress ??= buildProgress(known, this.review(known)));
	}

	/** All that is known of referrals, read once like the review. */
	referrals(known: NetworkAsOf): Referrals {
		return (this.#workedOut.referrals ??= readReferrals(known));
	}

	/** What is owed because of them, open and closed. */
	obligations(known: NetworkAsOf): readonly Obligation[] {
		return (this.#workedOut.obligations ??= readObligations(known, this.referrals(known)));
	}

	/** Whom the open note makes likely to be meant. */
	likelyPeople(known: NetworkAsOf): LikelyPeople {
		const open = this.app.workspace.getActiveFile()?.path;
		if (this.#workedOut.likely?.open !== open || this.#workedOut.likely === undefined) {
			const people = open === undefined ? NOBODY_OPEN : likelyPeople(known, open);
			this.#workedOut.likely = { open, people };
		}
		return this.#workedOut.likely.people;
	}

	/** Today's daily note, when there is one. */
	get dailyNote(): string | undefined {
		const { vault } = this.app;
		return this.#dailyNotePaths().find((path) => vault.getFileByPath(path) !== null);
	}

	/** Where today's daily note lies or is to be made; `undefined` when its name is written in a way Kith cannot write. */
	get usualDailyNote(): string | undefined {
		return this.#dailyNotePaths()[0];
	}

	/** The note of this week, when the vault keeps such notes and it is there. */
	get weeklyNote(): string | undefined {
		const { weeklyNotes = [] } = this.#parts.settings.found;
		const paths = weeklyNotePaths(weeklyNotes, this.today, this.settings.firstWeekday);
		return paths.find((path) => this.app.vault.getFileByPath(path) !== null);
	}

	/** What a new daily note holds: the user’s template with its blanks filled, else nothing. */
	async newDailyNote(path: string): Promise<string> {
		const { settings, clock } = this.#parts;
		const template = await readTemplate(this.app, settings.found.dailyTemplate ?? '');
		const filling = { title: noteName(path), day: this.today, time: clock.time() };
		return fillTemplate(template ?? '', filling);
	}

	/** The text of a note as the user sees it; `undefined` when it is gone. */
	textOf(path: string): Promise<string | undefined> {
		return this.#parts.acts.textOf(path);
	}

	/** Whether a note or anything else is at a path. */
	get taken(): Taken {
		const keys = new Set(this.app.vault.getAllLoadedFiles().map(({ path }) => pathKey(path)));
		return (key) => keys.has(key);
	}

	/** A new block id: the same in two lines would make one fact of them, so it is one that no line has. */
	newId(): string {
		let id = drawId();
		while (this.known?.hasId(id)) id = drawId();
		return id;
	}

	/** Several of them. */
	ids(count: number): readonly string[] {
		return Array.from({ length: count }, () => this.newId());
	}

	/** Somebody in whose note something is to be written. */
	party(path: string): Party {
		const name =
			this.known?.person(path)?.name ?? path.replace(/^.*\//u, '').replace(/\.md$/u, '');
		const broken = this.known
			?.noteFacts(path)
			?.diagnostics.find(
				({ code, severity }) => code.startsWith('propert') && severity === 'error',
			);
		return { name, path, ...(broken && { unreadableAt: broken.line }) };
	}

	/**
	 * Writes an act and says what became of it, with Undo beside it; asks first on a day that cannot be right. `after` is
	 * told of every try, those included that a button in a notice makes later.
	 */
	async carryOut(act: Act, watcher?: Watcher, after?: AfterTry): Promise<Carried> {
		const { today } = this;
		if (!this.#parts.clock.isDoubtful() || this.#confirmedDay === today)
			return this.#write(act, watcher, after);
		askAboutDay(today, () => {
			this.#confirmedDay = today;
			void this.#write(act, watcher, after);
		});
		return nothingWritten(act);
	}

	async #write(act: Act, watcher?: Watcher, after?: AfterTry): Promise<Carried> {
		const carried = await this.#parts.acts.carryOut(act, watcher);
		const said = tellOfAct(act.done, carried, {
			undo: () => void this.#undoOnly(carried),
			again: () => void this.carryOut(act, undefined, after),
		});
		this.#letHear(said);
		after?.(carried);
		return carried;
	}

	/** What the button in a notice means: the act it tells of, whatever was done since. */
	async #undoOnly(carried: Carried): Promise<void> {
		const nothing = 'This was taken back already.';
		this.#letHear(tellOfTurn(await this.#parts.acts.undo(carried), 'Taken back', nothing));
	}

	async undo(): Promise<void> {
		const turned = await this.#parts.acts.undo();
		this.#letHear(tellOfTurn(turned, 'Taken back', 'There is nothing to undo.'));
	}

	async redo(): Promise<void> {
		const turned = await this.#parts.acts.redo();
		this.#letHear(tellOfTurn(turned, 'Done again', 'There is nothing to redo.'));
	}

	#letHear(said: readonly string[]): void {
		for (const hear of this.#hearers) hear(said.join(' '));
	}

	#dailyNotePaths(): readonly string[] {
		return dailyNotePaths(this.settings, this.today);
	}

	#linkTo(path: string): string {
		const { vault, metadataCache } = this.app;
		const file = vault.getFileByPath(path);
		if (file !== null) return `[[${metadataCache.fileToLinktext(file, '', true)}]]`;
		// A note that is only to be made: its name will do if nothing else bears it.
		const whole = path.replace(/\.md$/u, '');
		const name = whole.slice(whole.lastIndexOf('/') + 1);
		return `[[${metadataCache.getFirstLinkpathDest(name, '') === null ? name : whole}]]`;
	}
}

function tellOfTurn(
	turned: TakenBack | undefined,
	said: string,
	nothing: string,
): readonly string[] {
	const trouble = [...(turned?.refused ?? []), ...(turned?.failed ? [turned.failed] : [])].map(
		({ why }) => why,
	);
	const lines =
		turned === undefined
			? [nothing]
			: trouble.length === 0
				? [`${said}: ${turned.done}`]
				: [...trouble, `Not taken back: ${turned.done}`];
	tell(lines, [], trouble.length === 0 ? undefined : 0);
	return lines;
}

function drawId(): string {
	return blockId(window.crypto.getRandomValues(new Uint8Array(8)));
}
