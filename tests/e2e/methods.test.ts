/** Every method from its set-up to its check-out, each screen against the table written by hand. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { catalogue as nl } from '@/lib/i18n/nl';
import { safety as safetyWords } from '@/lib/i18n/safety/nl';
import { findMethod, loadTexts } from '@/lib/methods/library';
import type { MethodText } from '@/lib/methods/schema';
import type { CommandBody } from '@/lib/session/commands';
import {
  answersIn,
  meetingTables,
  methodTables,
  type TableMeeting,
  type TableRow,
} from '../fixtures/methodTable';
import {
  firstOf,
  handAnswer,
  listOf,
  orderFrom,
  placesOf,
  turnAnswer,
  type Place,
  type TableCase,
  type TableGroup,
} from '../fixtures/tablePlaces';
import { readLog } from './harness/eventLog';
import { askAllPastTheScreen, askPastTheScreen, holdPorts } from './harness/heldPort';
import { launchKring, type Kring } from './harness/launch';
import { PanelUser } from './harness/panel';
import { pressMain, readOffers, readScreen, stepOn, type Screen } from './harness/sessionScreen';
import { until } from './harness/until';
import { panelSize } from './harness/withPanel';

const { safety } = safetyWords;

/** As few as keep apart who facilitates, who brings the case, and who of the others is first. */
const group: TableGroup = {
  people: ['Els', 'Anna', 'Carla', 'Dirk'],
  facilitator: 'Els',
  seat: 'fixed',
};
const { people } = group;

let kring: Kring;
let page: Page;
let user: PanelUser;
let texts: Record<string, MethodText>;

beforeAll(async () => {
  const ids = ['frame' as const, ...methodTables.flatMap(({ id }) => findMethod(id)?.id ?? [])];
  const loaded = ids.map(async (id) => [id, await loadTexts(id, 'nl')] as const);
  texts = Object.fromEntries(await Promise.all(loaded));
  kring = await launchKring({ viewport: panelSize });
});
afterAll(() => kring?.close());

async function open(): Promise<void> {
  await page?.close();
  page = await kring.context.newPage();
  page.setDefaultTimeout(10_000);
  await holdPorts(page);
  await page.clock.install();
  await page.goto(kring.panelUrl);
  user = new PanelUser(page);
  await user.button('Menu').waitFor();
  // Whatever a test before this one left behind.
  await tell({ type: 'command', body: { type: 'abandonSession' } });
  await tell({ type: 'closeSession' });
}

function tell(question: object): Promise<string> {
  return askPastTheScreen(page.mainFrame(), question);
}

beforeEach(async () => {
  if (!(await page?.locator('textarea').isVisible())) await open();
  await page.locator('textarea').waitFor();
});

function tableOf(id: string): TableMeeting {
  const table = meetingTables.find((one) => one.id === id);
  if (!table) throw new Error(`no table of ${id}`);
  return table;
}

function rowsOf(method: string): readonly TableRow[] {
  const table = methodTables.find(({ id }) => id === method);
  if (!table) throw new Error(`no table of ${method}`);
  return table.rows;
}

/** Check-in, the case, harvest and check-out: the shortest template, with no phase before the case. */
const barest = {
  rows: tableOf('whole').rows.filter(
    (row) => row === 'case' || ['incheck', 'oogst', 'uitcheck'].includes(row.id),
  ),
};
function nameOf({ method, row }: Place): string {
  const name = texts[method ?? 'frame']?.phases[row.id]?.name;
  if (name === undefined) throw new Error(`no name of ${method}/${row.id}`);
  return name;
}

/** For the case `at`, from 0, also where Kring asks whether the group is sure. */
async function chooseMethod(method: string, at = 0): Promise<void> {
  await user.button(nl.planning.otherMethod).nth(at).click();
  await page.locator(`dialog [data-method=${method}]`).click();
  await user.press(/^Kies deze methode|^Kies, met/);
  const sure = user.button(nl.choose.anywayYes);
  await until('the method to be chosen', async () => {
    if (await sure.isVisible()) await sure.click();
    return (await page.locator('dialog').count()) === 0;
  });
}

/** Phases whose case-bringer was asked for show one; before that there is none. */
class Meeting {
  private ids: ReadonlyMap<string, string> = new Map();

  constructor(
    private readonly places: readonly Place[],
    /** Whether every case had somebody who brings it before the meeting began. */
    private chosen: boolean,
  ) {}

  async goThrough(): Promise<void> {
    this.ids = await idsOfNewest();
    for (const [i, place] of this.places.entries()) {
      const at = this.chosen ? place : { ...place, caseBringer: null };
      await this.check(at, i);
      await this.speak(at, i);
      await this.goOn(i);
    }
  }

  private async check(place: Place, index: number): Promise<void> {
    const screen = await readScreen(page);
    expect(screen.phase).toBe(nameOf(place));
    const speaker = expectSpeaker(screen, place);
    expectSeats(screen, place, speaker);
    expectMode(screen, place, speaker);
    expect(turnOffers(await readOffers(page))).toEqual(meantOffers(place, speaker));
    await this.expectRefusals(refusedIn(place, index, speaker));
    if (!this.chosen) {
      const later = this.places.flatMap(({ row }, to): Refusal[] =>
        row.before === 'C'
          ? [[{ type: 'jumpToPhase', to, agreed: true }, 'chooseCaseBringerFirst']]
          : [],
      );
      await this.expectRefusals(later);
    }
  }

  /** People are named in the commands of the table; on the way they are ids. */
  private async expectRefusals(refusals: readonly Refusal[]): Promise<void> {
    const asked = refusals.map(([body]) => ({
      type: 'command',
      body: 'person' in body ? { ...body, person: this.ids.get(body.person ?? '') } : body,
    }));
    const answers = await askAllPastTheScreen(page.mainFrame(), asked);
    expect(refusals.map(([body], i) => [body, answers[i]])).toEqual(refusals);
  }

  private async speak(place: Place, index: number): Promise<void> {
    if (place.row.flags.includes('guarded')) await expectAsked(place);
    if (place.kind === 'round') await this.speakRound(place, index);
    if (place.kind === 'queue') await callHand(place);
  }

  /** By the large button, up to the last turn: from there it goes on to the next phase. */
  private async speakRound(place: Place, index: number): Promise<void> {
    let person = '';
    for (let round = 1; round <= place.row.rounds; round += 1) {
      const order = orderFrom(place, speakerOf(await readScreen(page)) ?? '');
      for (const [i, next] of order.entries()) {
        const screen = await readScreen(page);
        expect(speakerOf(screen)).toBe(next);
        const after = order[i + 1];
        if (after !== undefined) expect(screen.main).toBe(nl.actions.next(after));
        else if (round < place.row.rounds) expect(screen.main).toBe(nl.actions.turnDone);
        if (after !== undefined || round < place.row.rounds) await stepOn(page);
      }
      person = order[0] ?? '';
    }
    if (listOf(place).length < 2) return;
    await this.expectRefusals([
      [{ type: 'takeTurn', person }, 'alreadyHadTurn'],
      [{ type: 'passTurn', person }, 'alreadyHadTurn'],
      [{ type: 'nextPhase', from: index + 1, agreed: true }, 'alreadyMoved'],
    ]);
  }

  private async goOn(index: number): Promise<void> {
    const next = this.places[index + 1];
    const { main } = await readScreen(page);
    expect(main).toBe(next ? nl.actions.nextPhase(nameOf(next)) : nl.actions.end);
    if (!next) {
      await stepOn(page);
      return;
    }
    if (this.chosen && isLastOfCase(this.places, index)) {
      // Asked of every case that had a bringer, whatever its method.
      await pressMain(page);
      await user.withoutYield.click();
      await page.getByRole('heading', { name: nameOf(next), exact: true, level: 1 }).waitFor();
      return;
    }
    const asksTrust = entersTrusting(this.places, index);
    if (this.chosen || next.row.before !== 'C') {
      if (asksTrust) await findSafe();
      await stepOn(page);
      return;
    }
    this.chosen = true;
    await pressMain(page);
    const sheet = page.locator('dialog[open]');
    await sheet.getByText(nl.people.chooseCaseBringerText).waitFor();
    await sheet.getByRole('button', { name: next.caseBringer ?? '', exact: true }).click();
    if (asksTrust) {
      // It is asked once it is known whose case it is.
      await sheet.getByRole('heading', { name: safety.title }).waitFor();
      await findSafe();
      await user.press(safety.goOn);
    }
    await page.getByRole('heading', { name: nameOf(next), exact: true, level: 1 }).waitFor();
  }
}

/** Whether a method that asks much trust begins after this place. */
function entersTrusting(places: readonly Place[], index: number): boolean {
  const next = places[index + 1]?.method ?? null;
  return next !== null && next !== places[index]?.method && findMethod(next)?.needsTrust === true;
}

function isLastOfCase(places: readonly Place[], index: number): boolean {
  const method = places[index]?.method ?? null;
  return method !== null && places[index + 1]?.method !== method;
}

/** All say that it is safe enough, on the one screen: the facilitator first, then those without one. */
async function findSafe(): Promise<void> {
  const [lead] = (await idsOfNewest()).values();
  const answers = people.map((_, i) => ({
    type: 'answerSafety',
    case: 1,
    person: i === 0 ? lead : null,
    safe: true,
  }));
  const bodies = [{ type: 'askSafety', case: 1 }, ...answers];
  for (const body of bodies) expect(await tell({ type: 'command', body })).toBe('done');
}

/** Of the people of the newest session, in the order in which they were named. */
async function idsOfNewest(): Promise<ReadonlyMap<string, string>> {
  const log = (await readLog(page)).toSorted((a, b) => a.at - b.at);
  const created = log.findLast(({ body }) => body.type === 'sessionCreated')?.body;
  const ids = created?.type === 'sessionCreated' ? created.people : [];
  return new Map(people.map((name, i) => [name, ids[i] ?? '']));
}

function speakerOf({ seats }: Screen): string | null {
  const speaking = seats.filter(({ turn }) => turn === 'speaking');
  expect(speaking.length).toBeLessThan(2);
  return speaking[0]?.name ?? null;
}

/** Who is at turn, by the circle and in words. */
function expectSpeaker(screen: Screen, place: Place): string | null {
  const speaker = speakerOf(screen);
  if (place.kind === 'round') expect(listOf(place)).toContain(speaker);
  else expect(speaker).toBe(firstOf(place));
  expect(screen.headline).toBe(meantHeadline(place, speaker));
  return speaker;
}

function meantHeadline({ kind, row }: Place, speaker: string | null): string {
  switch (kind) {
    case 'round':
      return nl.turn.isSpeaking(speaker ?? '');
    case 'named': {
      const tells = row.first === 'caseBringer' && row.caseBringer === 'tells';
      return nl.turn[tells ? 'tells' : 'leads'](speaker ?? '');
    }
    case 'queue':
      return nl.turn.waitingForHand;
    case 'free':
      return nl.turn.open;
    case 'silence':
      return nl.turn.silence;
    case 'break':
      return nl.pause.states.break(null);
  }
}

/** Who is in the list, and who comes next where that is known. */
function expectSeats({ seats }: Screen, place: Place, speaker: string | null): void {
  const order = place.kind === 'round' ? orderFrom(place, speaker ?? '') : listOf(place);
  const meant = people.map((name) => {
    const at = order.indexOf(name);
    if (name === speaker) return [name, 'speaking'];
    if (place.kind === 'round' && at === 1) return [name, 'next'];
    if (place.row.list === '-') return [name, 'idle'];
    return [name, at < 0 ? 'outside' : 'waiting'];
  });
  expect(seats.map(({ name, turn }) => [name, turn])).toEqual(meant);
}

/** What the case-bringer does, in words and at their seat. */
function expectMode({ details, seats }: Screen, place: Place, speaker: string | null): void {
  const { caseBringer, method, row } = place;
  const said = people.flatMap((name) =>
    Object.entries(nl.turn.caseBringer).flatMap(([mode, say]) =>
      details.includes(say(name)) ? [[name, mode]] : [],
    ),
  );
  const inCase = method !== null || row.before === 'C' || row.caseBringer !== 'takesPart';
  const shown = caseBringer !== null && caseBringer !== speaker && inCase;
  expect(said).toEqual(shown ? [[caseBringer, row.caseBringer]] : []);
  const bringers = seats.filter(({ says }) => says.includes(nl.seat.caseBringer));
  expect(bringers.map(({ name }) => name)).toEqual(caseBringer === null ? [] : [caseBringer]);
  const listeners = seats.filter(({ says }) => says.includes(nl.seat.listening));
  const listens = caseBringer !== null && ['listens', 'silent'].includes(row.caseBringer);
  expect(listeners.map(({ name }) => name)).toEqual(listens ? [caseBringer] : []);
}

const offered = {
  markSpeaking: nl.person.spoke,
  takeTurn: nl.person.takeTurn,
  finishTurn: nl.person.finishTurn,
  passTurn: nl.person.pass,
  raiseHand: nl.person.raiseHand,
} as const;
type Offered = keyof typeof offered;
const offers = Object.keys(offered) as Offered[];

/** Of everything that is offered for a person, what is about turns and hands. */
function turnOffers(read: Record<string, string[]>): Record<string, Offered[]> {
  return Object.fromEntries(
    people.map((name) => [name, offers.filter((type) => read[name]?.includes(offered[type]))]),
  );
}

function meantOffers(place: Place, speaker: string | null): Record<string, Offered[]> {
  const meant = answersIn(place.kind);
  const may = (name: string, type: Offered): boolean => {
    if (type === 'finishTurn') return name === speaker && meant[type] === 'taken';
    if (name === speaker) return type === 'passTurn' && meant[type] === 'taken';
    if (type === 'raiseHand') return handAnswer(place, name) === 'taken';
    return turnAnswer(place, type, name) === 'taken';
  };
  return Object.fromEntries(people.map((name) => [name, offers.filter((type) => may(name, type))]));
}

/** A command, with names for ids, and why it is refused. */
type Refusal = [body: CommandBody, reason: string];

function refusedIn(place: Place, index: number, speaker: string | null): Refusal[] {
  const { row, kind, last } = place;
  const meant = answersIn(kind);
  const turns = ['markSpeaking', 'takeTurn', 'passTurn'] as const;
  const all = people.flatMap((person): Refusal[] => [
    [{ type: 'raiseHand', person }, handAnswer(place, person)],
    ...turns
      .filter(() => person !== speaker)
      .map((type): Refusal => [{ type, person }, turnAnswer(place, type, person)]),
  ]);
  const next = (from: number, agreed: boolean): CommandBody => ({
    type: 'nextPhase',
    from,
    agreed,
  });
  const course: Refusal[] = [
    [{ type: 'finishTurn', person: speaker ?? people[1] ?? '' }, meant['finishTurn'] ?? ''],
    [{ type: 'startRound' }, meant['startRound'] ?? ''],
    [next(index + 1, true), 'alreadyMoved'],
    [{ type: 'endSession', withoutCheckOut: false }, 'checkOutNotDone'],
  ];
  if (last) course.push([next(index, true), 'noNextPhase']);
  else if (row.flags.includes('guarded')) course.push([next(index, false), 'roundNotDone']);
  return [...all, ...course].filter(([, reason]) => reason !== 'taken');
}

/** While a guarded round runs, going on is asked of the group first. */
async function expectAsked({ last }: Place): Promise<void> {
  await user.press(nl.actions.nextPhaseShort);
  const sheet = page.locator('dialog[open]');
  await sheet.getByText(last ? nl.confirm.checkOutNotDone : nl.confirm.roundNotDone).waitFor();
  await sheet.getByRole('button', { name: nl.app.cancel, exact: true }).click();
  await sheet.waitFor({ state: 'detached' });
}

/** A hand goes up for somebody of the list, is called, and is done. */
async function callHand(place: Place): Promise<void> {
  const [person = ''] = listOf(place).toReversed();
  await page.getByRole('button', { name: new RegExp(`^${person}(,|$)`) }).click();
  await user.press(nl.person.raiseHand);
  await user.button(nl.actions.giveTurn(person)).waitFor();
  await stepOn(page);
  expect(speakerOf(await readScreen(page))).toBe(person);
  expect((await readScreen(page)).main).toBe(nl.actions.turnDone);
  await stepOn(page);
  expect(speakerOf(await readScreen(page))).toBeNull();
}

async function expectEnded(): Promise<void> {
  await page.getByRole('heading', { name: nl.end.title }).waitFor();
  expect(await page.getByText(nl.end.withoutCheckOut).isVisible()).toBe(false);
  await user.press(nl.end.close);
  await page.locator('textarea').waitFor();
}

const caseOf = (method: string, caseBringer: string): TableCase => ({
  method,
  rows: rowsOf(method),
  caseBringer,
});

describe.each(methodTables)('a meeting with $id', ({ id }) => {
  it('shows in each phase what the table says of it, and asks for a case-bringer in time', async () => {
    await page.locator('textarea').fill(people.join('\n'));
    await user.press(nl.planning.templates['60']);
    await chooseMethod(id);
    await user.leaveOut([texts['frame']?.phases['vraag-en-vorm']?.name ?? '']);
    await user.setUp(people);
    await user.start();
    await new Meeting(placesOf(barest, [caseOf(id, 'Carla')], group), false).goThrough();
    await expectEnded();
  });
});

describe('the frame', () => {
  it.each([
    { template: '120', table: 'whole', cases: [caseOf('vrij-gesprek', 'Carla')] },
    {
      template: 'long',
      table: 'long',
      cases: [caseOf('wise-crowds', 'Carla'), caseOf('vrij-gesprek', 'Dirk')],
    },
  ] as const)('of the template $template is the $table one of the table', async (given) => {
    const { template, table, cases } = given;
    await page.locator('textarea').fill(people.join('\n'));
    await user.press(nl.planning.templates[template]);
    for (const [at, { method, caseBringer }] of cases.entries()) {
      await chooseMethod(method, at);
      const field = page.getByLabel(nl.setUp.caseBringer).nth(at);
      await field.selectOption(caseBringer);
    }
    await user.setUp(people);
    await user.start();
    await new Meeting(placesOf(tableOf(table), cases, group), true).goThrough();
    await expectEnded();
  });
});
