/** Which pages are told what of the camera strip, and that nothing private is in it. */
import { describe, expect, it } from 'vitest';
import { DockPorts } from '@/lib/host/dockPorts';
import { stripOrderFor } from '@/lib/host/stripOrder';
import type { OwnMethod } from '@/lib/methods/ownMethod';
import { findMethod } from '@/lib/methods/library';
import { duplicate } from '@/lib/methods/ownMethod';
import { text as frameEn } from '@/lib/methods/frame/en';
import { text as frameNl } from '@/lib/methods/frame/nl';
import { text as korthagen } from '@/lib/methods/korthagen/nl';
import { viewForFacilitator, viewForRoom } from '@/lib/session/view';
import type { ToCall } from '@/lib/wire/callMessages';
import { localPort } from '@/lib/wire/localPort';
import { defaultCamera } from '@/lib/wire/preferences';
import type { StripOrder } from '@/lib/wire/strip';
import { until } from '../../e2e/harness/until';
import { Sitting } from '../session/spec';

const camera = { ...defaultCamera, on: true };
const names = { els: 'Els', anna: 'Anna', bram: 'Bram', carla: 'Carla' };

function sitting(): Sitting {
  const own = new Sitting();
  own.create(['els', 'anna', 'bram', 'carla']);
  own.do({ type: 'startSession' });
  return own;
}

function shown({ session, now }: Sitting, methods: Readonly<Record<string, OwnMethod>> = {}) {
  return {
    state: viewForFacilitator(session),
    names,
    methods,
    clockOffsetMs: 0,
    now: () => now,
  };
}

describe('the order', () => {
  it('is off where it is not wanted, and without content where the session is not the page’s', () => {
    const of = shown(sitting());
    const digits = true;
    expect(stripOrderFor(of, { camera: defaultCamera, digits }, 'nl', true)).toEqual({
      on: false,
      strip: null,
    });
    expect(stripOrderFor(of, { camera, digits }, 'nl', false)).toEqual({ on: true, strip: null });
    expect(stripOrderFor(of, { camera, digits }, 'nl', true).strip).not.toBeNull();
    const none = { ...of, state: null };
    expect(stripOrderFor(none, { camera, digits }, 'nl', true)).toEqual({ on: true, strip: null });
  });

  it('names the phase in the panel’s language, and one of an own method as its maker did', () => {
    const own = sitting();
    const phase = (methods = {}, language: 'nl' | 'en' = 'nl') =>
      stripOrderFor(shown(own, methods), { camera, digits: true }, language, true).strip?.phase;
    const id = own.phase.plan.id;
    expect(phase()).toBe(frameNl.phases[id]?.name);
    expect(phase({}, 'en')).toBe(frameEn.phases[id]?.name);

    const definition = findMethod('korthagen');
    if (!definition) throw new Error('no such method');
    const method = duplicate(definition, korthagen, 'nl', { id: 'own-1', name: 'Van ons' });
    const first = method.definition.phases[0]?.id ?? '';
    const lines = korthagen.phases[first];
    if (!lines) throw new Error('no such phase');
    const plan = own.session.phases.findIndex(({ plan: { source } }) => source === 'korthagen');
    own.do({ type: 'jumpToPhase', to: plan, agreed: true });
    const ours = {
      korthagen: {
        ...method,
        text: {
          ...method.text,
          phases: {
            ...method.text.phases,
            [first]: { ...lines, name: 'Onze eigen stap' },
          },
        },
      },
    };
    expect(phase(ours)).toBe('Onze eigen stap');
  });

  it('is the same from what everybody may see: nothing that is the facilitator’s alone is in it', () => {
    const own = sitting();
    const facilitators = shown(own);
    const everybodys = { ...facilitators, state: viewForRoom(own.session) };
    for (let i = 0; i < own.session.phases.length - 1; i += 1) {
      const order = (of: typeof facilitators) =>
        stripOrderFor(of, { camera, digits: true }, 'nl', true);
      expect(order(shown(own))).toEqual(
        order({ ...everybodys, state: viewForRoom(own.session), now: () => own.now }),
      );
      own.after(1000).next();
    }
  });
});

describe('a call page', () => {
  /** A page that told which call it is on, and what it heard of the strip since. */
  async function page(order: () => StripOrder) {
    const heard: StripOrder[] = [];
    const docks = new DockPorts({
      memory: { get: () => Promise.resolve(undefined), set: () => Promise.resolve() },
      readPlace: () => Promise.resolve(null),
      writePlace: () => Promise.resolve(),
      pill: () => null,
      texts: () => ({
        open: '',
        resize: '',
        panel: '',
        paused: '',
        updated: '',
        reconnecting: '',
      }),
      strip: order,
      callChanged: () => docks.refresh(),
      noRoom: () => undefined,
    });
    const [port, ours] = localPort();
    port.onMessage.addListener((message: unknown) => {
      const told = message as ToCall;
      if (told.type === 'strip') heard.push(told.order);
      if (told.type === 'ping') pinged += 1;
    });
    let pinged = 0;
    docks.connect(ours, { kind: 'call', tab: 1, url: new URL('https://meet.google.com/') });
    const call = { type: 'call', platform: 'meet', key: null, state: 'in' };
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port has none
    port.postMessage(call);
    await until('the call', () => docks.callOf(1));
    /** Messages arrive in their order. */
    const settled = async () => {
      const before = pinged;
      docks.ping();
      await until('the ping', () => pinged > before);
      return heard.splice(0);
    };
    return { docks, settled };
  }

  it('hears nothing where it never was on', async () => {
    const { docks, settled } = await page(() => ({ on: false, strip: null }));
    docks.refresh();
    docks.repeatStrips();
    expect(await settled()).toEqual([]);
  });

  it('hears each change once, and all anew for a script that came later', async () => {
    let on = true;
    const { docks, settled } = await page(() => ({ on, strip: null }));
    docks.refresh();
    docks.refresh();
    expect(await settled()).toEqual([{ on: true, strip: null }]);
    docks.repeatStrips();
    expect(await settled()).toEqual([{ on: true, strip: null }]);
    on = false;
    docks.refresh();
    docks.refresh();
    expect(await settled()).toEqual([{ on: false, strip: null }]);
  });
});
