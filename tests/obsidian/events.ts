import type * as obsidian from 'obsidian';
import { Loud, surface } from './loud.ts';

type Callback = (...data: never[]) => unknown;

interface Registered extends obsidian.EventRef {
	readonly events: Events;
	readonly name: string;
	readonly callback: Callback;
	readonly ctx: unknown;
}

export class Events extends Loud implements obsidian.Events {
	private registered: Registered[] = [];

	on(name: string, callback: Callback, ctx?: unknown): obsidian.EventRef {
		const ref: Registered = { events: this, name, callback, ctx };
		this.registered.push(ref);
		return ref;
	}

	off(name: string, callback: Callback): void {
		this.registered = this.registered.filter(
			(ref) => ref.name !== name || ref.callback !== callback,
		);
	}

	offref(ref: obsidian.EventRef): void {
		this.registered = this.registered.filter((other) => other !== ref);
	}

	trigger(name: string, ...data: unknown[]): void {
		for (const ref of this.registered.filter((each) => each.name === name)) {
			this.tryTrigger(ref, data);
		}
	}

	tryTrigger(ref: obsidian.EventRef, data: unknown[]): void {
		const { callback, ctx } = ref as Registered;
		try {
			callback.apply(ctx, data as never[]);
		} catch (error) {
			surface(error);
		}
	}

	/** How many listen. Test surface. */
	countListeners(): number {
		return this.registered.length;
	}
}

export function forget(ref: obsidian.EventRef): void {
	(ref as Registered).events.offref(ref);
}
