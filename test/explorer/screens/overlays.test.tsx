import {expect, test} from 'vitest';
import {drive} from '../drive.js';
import {briefly, frameOf} from '../frame.js';

const large = {columns: 100, rows: 30};
const medium = {columns: 60, rows: 20};
const small = {columns: 40, rows: 12};

test('the menu on 100×30', () => {
	expect(briefly(frameOf(drive({size: large}).press('.')))).toMatchInlineSnapshot(`
		" Reality   [Explore]   Compare    Skills    Fit                               5 roles · 2 companies
		────────────────────────────────────────────────────────────────────────────────────────────────────
		 What to do

		 > mark                                Space
		   compare                             c
		   search                              /
		   choose a track                      t
		   sort                                s
		   list without headings
		   open the posting in a browser       o
		   copy as Markdown                    y
		   copy the command that prints this
		   show the command that prints this
		   print this and quit
		   go to Compare
		   go to Skills
		   go to Fit
		   help                                ?
		   quit                                q

		⋮ 6 more
		────────────────────────────────────────────────────────────────────────────────────────────────────
		 ↑↓ move  Enter choose  1-9 choose by number  Esc back"
	`);
});

test('the menu on 60×20', () => {
	expect(briefly(frameOf(drive({size: medium}).press('.')))).toMatchInlineSnapshot(`
		" Reality   [Explore]   Compare    Skills    Fit     5 roles
		────────────────────────────────────────────────────────────
		 What to do (1 of 16)

		 > mark                                Space
		   compare                             c
		   search                              /
		   choose a track                      t
		   sort                                s
		   list without headings
		   open the posting in a browser       o
		   copy as Markdown                    y
		   copy the command that prints this
		   show the command that prints this
		   print this and quit
		   go to Compare
		   go to Skills
		────────────────────────────────────────────────────────────
		 ↑↓ move  Enter choose  1-9 choose by number  Esc back"
	`);
});

test('the menu on 40×12', () => {
	expect(briefly(frameOf(drive({size: small}).press('.')))).toMatchInlineSnapshot(`
		" Reality [Explore] Compare Skills Fit
		────────────────────────────────────────
		 What to do (1 of 16)
		 > mark                       Space
		   compare                    c
		   search                     /
		   choose a track             t
		   sort                       s
		   list without headings
		────────────────────────────────────────
		 ↑↓ move  Enter choose  Esc back"
	`);
});

test('the help on 100×30', () => {
	expect(briefly(frameOf(drive({size: large}).press('?')))).toMatchInlineSnapshot(`
		" Reality   [Explore]   Compare    Skills    Fit                               5 roles · 2 companies
		────────────────────────────────────────────────────────────────────────────────────────────────────
		  Arrows, Enter and Esc reach everything: ↑ above the first row goes to the search field and on to
		  the tabs; Esc at the top, and on the tabs, opens the menu.
		  ● must have  ◐ one of several is enough  ○ nice to have  · in the work
		  > cursor  * marked role  + a skill that you have

		  EXPLORE
		  Roles by track. The cursor stops on tracks too: Enter on one shows what its roles ask for
		  together.
		  Shift-↑  K             preview up
		  Shift-↓  J             preview down
		  Enter  l →             open
		  Space                  mark
		  c                      compare
		  /                      search
		  t                      choose a track
		  s                      sort
		  o                      open the posting in a browser
		  Esc                    menu
		  q  Ctrl-c              quit

		  COMPARE
		  Up to four roles or tracks side by side. ≠ is asked by some and not by others.
		  ←  h                   column to the left
		  →  l                   column to the right
		  … more: ↓
		────────────────────────────────────────────────────────────────────────────────────────────────────
		 ↑↓ scroll  Esc back"
	`);
});

test('the help on 60×20', () => {
	expect(briefly(frameOf(drive({size: medium}).press('?')))).toMatchInlineSnapshot(`
		" Reality   [Explore]   Compare    Skills    Fit     5 roles
		────────────────────────────────────────────────────────────
		  Arrows, Enter and Esc reach everything: ↑ above the
		  first row goes to the search field and on to the tabs;
		  Esc at the top, and on the tabs, opens the menu.
		  ● must have  ◐ one of several is enough  ○ nice to have
		  · in the work
		  > cursor  * marked role  + a skill that you have

		  EXPLORE
		  Roles by track. The cursor stops on tracks too: Enter on
		  one shows what its roles ask for together.
		  Shift-↑  K         preview up
		  Shift-↓  J         preview down
		  Enter  l →         open
		  Space              mark
		  … more: ↓
		────────────────────────────────────────────────────────────
		 ↑↓ scroll  Esc back"
	`);
});

test('the help on 40×12', () => {
	expect(briefly(frameOf(drive({size: small}).press('?')))).toMatchInlineSnapshot(`
		" Reality [Explore] Compare Skills Fit
		────────────────────────────────────────
		  Arrows, Enter and Esc reach
		  everything: ↑ above the first row
		  goes to the search field and on to
		  the tabs; Esc at the top, and on the
		  tabs, opens the menu.
		  ● must have  ◐ one of several is
		  … more: ↓
		────────────────────────────────────────
		 ↑↓ scroll  Esc back"
	`);
});

test('the end of the help', () => {
	expect(briefly(frameOf(drive({size: medium}).press('?', 'end')))).toMatchInlineSnapshot(`
		" Reality   [Explore]   Compare    Skills    Fit     5 roles
		────────────────────────────────────────────────────────────
		  ← → Home End       move in the text
		  Ctrl-u Ctrl-w      delete all before, delete a word
		  Enter              keep the query, go to the list
		  Esc                clear the query, then leave

		  QUERIES
		  redis distributed  every word; typing errors are
		                     forgiven
		  "exact phrase"     these words in this order
		  -word  not:word    without
		  a OR b   a | b     either
		  track:backend      fields: track company level intake
		                     section skill weight has

		  Ctrl-z  Ctrl-c     suspend; end at once
		────────────────────────────────────────────────────────────
		 ↑↓ scroll  Esc back"
	`);
});

test('the choice of a track', () => {
	expect(briefly(frameOf(drive({size: small}).press('t')))).toMatchInlineSnapshot(`
		" Reality [Explore] Compare Skills Fit
		────────────────────────────────────────
		 Which track?
		 > all tracks
		   Frontend (2)
		   Backend (2)
		   PM (1)


		────────────────────────────────────────
		 ↑↓ move  Enter choose  Esc back"
	`);
});

test('how to sort', () => {
	expect(briefly(frameOf(drive({size: small, tab: 'skills'}).press('s')))).toMatchInlineSnapshot(`
		" Reality Explore Compare [Skills] Fit
		────────────────────────────────────────
		 Sort by what?
		 > how many ask for it
		   name
		   group

		⋮ 2 more
		────────────────────────────────────────
		 ↑↓ move  Enter choose  Esc back"
	`);
});

test('what to add', () => {
	expect(briefly(frameOf(drive({size: medium, tab: 'compare', marks: ['acme/pm']}).press('a')))).toMatchInlineSnapshot(`
		" Reality    Explore   [Compare]   Skills    Fit      skills
		────────────────────────────────────────────────────────────
		 Add which column?

		 > * Product Manager, Shop · Acme
		   Frontend Engineer, Shop · Acme
		   Frontend Engineer, Admin, Acme
		   Backend Engineer, Orders and Payments · Acme
		   Search Engineer, Beta

		⋮ 7 more
		────────────────────────────────────────────────────────────
		 ↑↓ move  Enter choose  1-9 choose by number  Esc back"
	`);
});

test('which four', () => {
	expect(briefly(frameOf(drive({size: large, marks: ['acme/shop', 'acme/admin', 'acme/orders', 'beta/search', 'acme/pm']}).press('c')))).toMatchInlineSnapshot(`
		" Reality   [Explore]   Compare    Skills    Fit                    5 marked · 5 roles · 2 companies
		────────────────────────────────────────────────────────────────────────────────────────────────────
		 5 roles are marked; a comparison holds 4. Which?

		 > the first: Frontend Engineer, Frontend Engineer, Admin, Backend Engineer, Search Engineer
		   the last: Frontend Engineer, Admin, Backend Engineer, Search Engineer, Product Manager

		⋮ 20 more
		────────────────────────────────────────────────────────────────────────────────────────────────────
		 ↑↓ move  Enter choose  1-9 choose by number  Esc back"
	`);
});

test('which skill of a requirement', () => {
	expect(briefly(frameOf(drive({size: small}).press('enter', 'down', 'down', 'enter')))).toMatchInlineSnapshot(`
		" Reality [Explore] Compare Skills Fit
		────────────────────────────────────────
		 Which skill of this requirement?
		 > React
		   Vue
		   JavaScript

		⋮ 2 more
		────────────────────────────────────────
		 ↑↓ move  Enter choose  Esc back"
	`);
});

test('the command on 60×20', () => {
	expect(briefly(frameOf(drive({size: medium, query: 'redis "exact phrase"'}).press('.').choose('showCommand')))).toMatchInlineSnapshot(`
		" Reality   [Explore]   Compare    Skills    Fit     5 roles
		────────────────────────────────────────────────────────────
		  This command prints what the screen shows:

		  reality list 'redis "exact phrase"'

		⋮ 11 more
		────────────────────────────────────────────────────────────
		 Esc back"
	`);
});

test('a command that fits only alone', () => {
	expect(briefly(frameOf(drive({size: {columns: 40, rows: 10}, query: 'redis distributed systems, kafka or go or rust, and more'}).press('.').choose('showCommand')))).toMatchInlineSnapshot(`
		" Reality [Explore] Compare Skills Fit
		────────────────────────────────────────
		  reality list 'redis distributed
		  systems, kafka or go or rust, and
		  more'


		────────────────────────────────────────
		 Esc back"
	`);
});

test('a terminal that is too low', () => {
	expect(briefly(frameOf(drive({size: {columns: 40, rows: 9}})))).toMatchInlineSnapshot(`"Reality needs 40×10; this is 40×9."`);
});

test('a terminal that is too narrow', () => {
	expect(briefly(frameOf(drive({size: {columns: 20, rows: 30}})))).toMatchInlineSnapshot(`"Reality needs 40×10…"`);
});
