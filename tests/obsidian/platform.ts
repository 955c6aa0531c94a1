import type * as obsidian from 'obsidian';

/** A desktop on Linux until a test says otherwise; `stage.emulateMobile` does. */
export const Platform: typeof obsidian.Platform = {
	isDesktop: true,
	isMobile: false,
	isDesktopApp: true,
	isMobileApp: false,
	isIosApp: false,
	isAndroidApp: false,
	isPhone: false,
	isTablet: false,
	isMacOS: false,
	isWin: false,
	isLinux: true,
	isSafari: false,
	resourcePathPrefix: 'app://stand-in/',
};

export function emulateMobile(isOn: boolean): void {
	Object.assign(Platform, {
		isDesktop: !isOn,
		isDesktopApp: !isOn,
		isMobile: isOn,
		isMobileApp: isOn,
		isAndroidApp: isOn,
		isPhone: isOn,
	});
}
