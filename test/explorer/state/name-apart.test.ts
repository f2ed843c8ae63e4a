import {expect, test} from 'vitest';
import {roleSubject} from '../../../source/query/subjects.js';
import {nameApart} from '../../../source/explorer/state/name-apart.js';
import {role} from '../../query/catalog.js';

type Said = {readonly title: string; readonly team: string | null; readonly company: string | null};

test.each<readonly [string, readonly Said[], readonly string[]]>([
	['titles of their own are left as they are', [{title: 'Cook', team: 'Soup', company: 'Inn'}, {title: 'Waiter', team: 'Soup', company: 'Inn'}], ['Cook', 'Waiter']],
	['one title twice says the team', [{title: 'Cook', team: 'Soup', company: 'Inn'}, {title: 'Cook', team: 'Bread', company: 'Inn'}], ['Cook, Soup', 'Cook, Bread']],
	['one title and team twice says the company', [{title: 'Cook', team: null, company: 'Inn'}, {title: 'Cook', team: null, company: 'Bar'}], ['Cook, Inn', 'Cook, Bar']],
	['what is the same in everything says the id', [{title: 'Cook', team: null, company: null}, {title: 'Cook', team: null, company: null}], ['Cook, inn/1', 'Cook, inn/2']],
])('%s', (_what, roles, names) => {
	expect(nameApart(roles.map((one, at) => roleSubject(role(`inn/${at + 1}`, one)))).map(({name}) => name)).toEqual(names);
});
