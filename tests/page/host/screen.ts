import { emulateMobile } from '../../obsidian/platform.ts';

/** Below this width, in pixels, a window is a phone’s. */
const PHONE = 600;

export function isPhone(): boolean {
	return document.body.hasClass('is-phone');
}

export function isDark(): boolean {
	return document.body.hasClass('theme-dark');
}

/** A phone’s width and a finger, or the whole window and a mouse. */
export function setPhone(isOn: boolean): void {
	emulateMobile(isOn);
	document.body.toggleClass(['is-phone', 'is-mobile'], isOn);
}

export function setDark(isOn: boolean): void {
	document.body.toggleClass('theme-dark', isOn);
	document.body.toggleClass('theme-light', !isOn);
}

/** As the browser is: dark where the person’s system is, a phone where the window is that narrow. */
export function takeFromBrowser(): void {
	setDark(window.matchMedia('(prefers-color-scheme: dark)').matches);
	setPhone(window.innerWidth < PHONE);
}
