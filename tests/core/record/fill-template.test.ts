import { expect, test } from 'vitest';
import { fillTemplate } from '../../../src/core/record/fill-template';
import { day } from '../../fakes/build-network';

const FILLING = { title: 'Friday', day: day('2026-11-20'), time: '09:05:07' };

test.each([
	['# {{title}}', '# Friday'],
	['{{date}}', '2026-11-20'],
	['{{time}}', '09:05'],
	['{{ Date }} {{TITLE}}', '2026-11-20 Friday'],
	['{{date:dddd, D MMMM}}', 'Friday, 20 November'],
	['{{date:YYYY-MM-DD HH:mm}}', '2026-11-20 09:05'],
	['{{time:H:mm:ss}}', '9:05:07'],
	['{{time:h:mm a}} {{time:hh A}}', '9:05 am 09 AM'],
	['{{date:[at] HH}}', 'at 09'],
	['{{date:gggg}} {{time:LT}}', '2026-11-20 09:05'],
	['{{weather}} {{date', '{{weather}} {{date'],
])('the template %j reads %j', (template, expected) => {
	expect(fillTemplate(template, FILLING)).toBe(expected);
});

test.each([
	['00:00:00', '12:00 AM'],
	['12:30:00', '12:30 PM'],
	['23:59:00', '11:59 PM'],
])('%s is %s by the clock of twelve hours', (time, expected) => {
	expect(fillTemplate('{{time:h:mm A}}', { ...FILLING, time })).toBe(expected);
});
