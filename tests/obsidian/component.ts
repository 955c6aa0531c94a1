import type * as obsidian from 'obsidian';
import { forget } from './events.ts';
import { Loud, surface } from './loud.ts';

/** Children load with their parent, and everything registered is undone once, on unload. */
export class Component extends Loud implements obsidian.Component {
	private isLoaded = false;
	private readonly children: obsidian.Component[] = [];
	private undo: (() => unknown)[] = [];

	load(): void {
		if (this.isLoaded) return;
		this.isLoaded = true;
		this.started(this.onload());
		for (const child of [...this.children]) child.load();
	}

	/** A plugin’s may take its time: it answers with a promise. */
	onload(): unknown {
		return undefined;
	}

	/** What `onload` answered. */
	protected started(loading: unknown): void {
		if (loading instanceof Promise) loading.catch(surface);
	}

	unload(): void {
		if (!this.isLoaded) return;
		this.isLoaded = false;
		for (const child of this.children.splice(0).reverse()) child.unload();
		for (const undo of this.undo.splice(0).reverse()) undo();
		this.onunload();
	}

	onunload(): void {}

	addChild<T extends obsidian.Component>(component: T): T {
		this.children.push(component);
		if (this.isLoaded) component.load();
		return component;
	}

	removeChild<T extends obsidian.Component>(component: T): T {
		const at = this.children.indexOf(component);
		if (at !== -1) this.children.splice(at, 1);
		component.unload();
		return component;
	}

	register(undo: () => unknown): void {
		this.undo.push(undo);
	}

	registerEvent(ref: obsidian.EventRef): void {
		this.register(() => forget(ref));
	}

	registerDomEvent(
		el: EventTarget,
		type: string,
		callback: (event: never) => unknown,
		options?: boolean | AddEventListenerOptions,
	): void {
		const listener = callback as unknown as EventListener;
		el.addEventListener(type, listener, options);
		this.register(() => el.removeEventListener(type, listener, options));
	}

	registerInterval(id: number): number {
		this.register(() => window.clearInterval(id));
		return id;
	}
}
