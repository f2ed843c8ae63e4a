import {expect, test} from 'vitest';
import {drive} from '../drive.js';
import {briefly, frameOf} from '../frame.js';

const large = {columns: 100, rows: 30};
const medium = {columns: 60, rows: 20};
const small = {columns: 40, rows: 12};

test('what roles ask for on 100×30', () => {
	expect(briefly(frameOf(drive({size: large, tab: 'skills', have: ['redis']})))).toMatchInlineSnapshot(`
		" Reality    Explore    Compare   [Skills]   Fit                            5 roles · 1 skill I have
		 / filter, as react, or track:backend for the skills of its roles                         11 skills
		────────────────────────────────────────────────────────────────────────────────────────────────────
		                                all                            Frontend  Backend  PM
		>  Java                         █████████              2/5     0/2       2/2      0/1
		   React                        █████████              2/5     2/2       0/2      0/1
		 + Redis                        █████████              2/5     0/2       2/2      0/1
		   C++                          ████                   1/5     0/2       1/2      0/1
		   Communication                ████                   1/5     0/2       0/2      1/1
		   JavaScript                   ████                   1/5     1/2       0/2      0/1
		   Kafka                        ████                   1/5     0/2       1/2      0/1
		   Kubernetes                   ████                   1/5     0/2       1/2      0/1
		   Node.js                      ████                   1/5     1/2       0/2      0/1
		   Python                       ████                   1/5     0/2       1/2      0/1
		   Vue                          ████                   1/5     1/2       0/2      0/1

		⋮ 11 more
		────────────────────────────────────────────────────────────────────────────────────────────────────
		 ↑↓ move  Enter who asks  Space I have it  / filter  Esc menu  ? help"
	`);
});

test('what roles ask for on 60×20', () => {
	expect(briefly(frameOf(drive({size: medium, tab: 'skills', have: ['redis']})))).toMatchInlineSnapshot(`
		" Reality    Explore    Compare   [Skills]   Fit     5 roles
		 / filter, as react, or track:backend for the skills of its…
		────────────────────────────────────────────────────────────
		                     all      Frontend  Backend  PM
		>  Java               2/5     0/2       2/2      0/1
		   React              2/5     2/2       0/2      0/1
		 + Redis              2/5     0/2       2/2      0/1
		   C++                1/5     0/2       1/2      0/1
		   Communication      1/5     0/2       0/2      1/1
		   JavaScript         1/5     1/2       0/2      0/1
		   Kafka              1/5     0/2       1/2      0/1
		   Kubernetes         1/5     0/2       1/2      0/1
		   Node.js            1/5     1/2       0/2      0/1
		   Python             1/5     0/2       1/2      0/1
		   Vue                1/5     1/2       0/2      0/1


		────────────────────────────────────────────────────────────
		 ↑↓ move  Enter who asks  / filter  Esc menu  ? help"
	`);
});

test('what roles ask for on 40×12', () => {
	expect(briefly(frameOf(drive({size: small, tab: 'skills', have: ['redis']})))).toMatchInlineSnapshot(`
		" Reality Explore Compare [Skills] Fit
		 / filter, as react, or track:backend f…
		────────────────────────────────────────
		                     all
		>  Java              ██     2/5
		   React             ██     2/5
		 + Redis             ██     2/5
		   C++               █      1/5
		   Communication     █      1/5
		────────────────────────────────────────
		 ↑↓ move  / filter  Esc menu  ? help"
	`);
});

test('skills filtered', () => {
	expect(briefly(frameOf(drive({size: medium, tab: 'skills'}).press('/').type('java')))).toMatchInlineSnapshot(`
		" Reality    Explore    Compare   [Skills]   Fit     5 roles
		>/ java▏                                          10 skills
		────────────────────────────────────────────────────────────
		                     all      Frontend  Backend  PM
		>  Java               2/3     0/1       2/2
		   Redis              2/3     0/1       2/2
		   C++                1/3     0/1       1/2
		   JavaScript         1/3     1/1       0/2
		   Kafka              1/3     0/1       1/2
		   Kubernetes         1/3     0/1       1/2
		   Node.js            1/3     1/1       0/2
		   Python             1/3     0/1       1/2
		   React              1/3     1/1       0/2
		   Vue                1/3     1/1       0/2

		⋮ 2 more
		────────────────────────────────────────────────────────────
		 ↑↓ move  Enter to the list  Esc clear  Tab next tab"
	`);
});

test('no skill found', () => {
	expect(briefly(frameOf(drive({size: small, tab: 'skills'}).press('/').type('cobol')))).toMatchInlineSnapshot(`
		" Reality Explore Compare [Skills] Fit
		>/ cobol▏                      0 skills
		────────────────────────────────────────

		  Nothing matches cobol.
		  Esc in the search field clears it.

		⋮ 2 more
		────────────────────────────────────────
		 ↑↓ move  Esc clear  Tab next tab"
	`);
});
