import type * as obsidian from 'obsidian';
import { Loud } from './loud.ts';
import { Platform } from './platform.ts';

type Modified = Pick<KeyboardEvent, 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>;

interface Handler extends obsidian.KeymapEventHandler {
	readonly func: obsidian.KeymapEventListener;
}

/** Keys that mean something here. A handler that answers `false` has dealt with the key: the browser does nothing more with it. */
export class Scope extends Loud implements obsidian.Scope {
	private handlers: Handler[] = [];
	private readonly parent: obsidian.Scope | undefined;

	constructor(parent?: obsidian.Scope) {
		super();
		this.parent = parent;
	}

	register(
		modifiers: obsidian.Modifier[] | null,
		key: string | null,
		func: obsidian.KeymapEventListener,
	): obsidian.KeymapEventHandler {
		const named = modifiers === null ? null : sorted(modifiers.map(resolved));
		const handler: Handler = { modifiers: named, key, func, scope: this };
		this.handlers.push(handler);
		return handler;
	}

	unregister(handler: obsidian.KeymapEventHandler): void {
		this.handlers = this.handlers.filter((each) => each !== handler);
	}

	/** Whether somebody dealt with the key. */
	handle(event: KeyboardEvent): boolean {
		const modifiers = pressed(event);
		const context = { modifiers, key: event.key, vkey: event.key };
		for (const { modifiers: wanted, key, func } of this.handlers) {
			if (key !== null && key.toLowerCase() !== event.key.toLowerCase()) continue;
			if (wanted !== null && wanted !== modifiers) continue;
			if (func(event, context) !== false) continue;
			event.preventDefault();
			return true;
		}
		return this.parent instanceof Scope && this.parent.handle(event);
	}
}

export class Keymap extends Loud implements obsidian.Keymap {
	private scopes: obsidian.Scope[] = [];

	static isModifier(event: Modified, modifier: obsidian.Modifier): boolean {
		const isDown = { Alt: event.altKey, Ctrl: event.ctrlKey, Meta: event.metaKey };
		if (modifier === 'Shift') return event.shiftKey;
		if (modifier === 'Mod') return Platform.isMacOS ? event.metaKey : event.ctrlKey;
		return isDown[modifier];
	}

	/** `tab` for Mod or the middle button, `split` for Mod+Alt, `window` for Mod+Alt+Shift, else `false`. */
	static isModEvent(event?: obsidian.UserEvent | null): obsidian.PaneType | boolean {
		if (event === undefined || event === null) return false;
		if ('button' in event && event.button === 1) return 'tab';
		if (!Keymap.isModifier(event, 'Mod')) return false;
		if (!Keymap.isModifier(event, 'Alt')) return 'tab';
		return Keymap.isModifier(event, 'Shift') ? 'window' : 'split';
	}

	pushScope(scope: obsidian.Scope): void {
		this.scopes.push(scope);
	}

	popScope(scope: obsidian.Scope): void {
		this.scopes = this.scopes.filter((each) => each !== scope);
	}

	/** Gives a key to the scope on top, and to no other. */
	handle(event: KeyboardEvent): boolean {
		const top = this.scopes.at(-1);
		return top instanceof Scope && top.handle(event);
	}
}

function resolved(modifier: obsidian.Modifier): string {
	if (modifier !== 'Mod') return modifier;
	return Platform.isMacOS ? 'Meta' : 'Ctrl';
}

function pressed(event: Modified): string {
	const down = [
		event.altKey ? 'Alt' : '',
		event.ctrlKey ? 'Ctrl' : '',
		event.metaKey ? 'Meta' : '',
		event.shiftKey ? 'Shift' : '',
	];
	return sorted(down.filter(Boolean));
}

function sorted(names: readonly string[]): string {
	return [...names].sort().join(',');
}
