/** A meeting with what the form does not ask for here, made by the message that the form sends. */
import type { Page } from 'playwright-core';
import { sizesOf } from '@/lib/session/templates';
import { VIEW_PORT, type SetUp } from '@/lib/wire/viewMessages';

export const agreements = [
  {
    id: 'stays-here',
    text: 'Wat hier gezegd wordt, blijft hier.',
    meaning: 'Ook tegen collega’s noemen we geen namen en geen herkenbare details.',
  },
  { id: 'no-advice', text: 'We stellen vragen, en wachten met advies.', meaning: '' },
  {
    id: 'may-stop',
    text: 'Wie inbrengt mag op elk moment stoppen.',
    meaning: 'Zonder uitleg; de groep zegt dan niets.',
  },
];

/** Six people, two cases with a break between them, and agreements. */
export const twoCases: SetUp = {
  names: ['Els', 'Anna', 'Bram', 'Carla', 'Dirk', 'Fatma'],
  facilitator: 0,
  seat: 'fixed',
  structure: 'guided',
  plan: {
    frame: sizesOf('whole'),
    cases: [
      { method: 'roddel', leaveOut: [] },
      { method: 'tietze', leaveOut: [] },
    ],
  },
  caseBringers: [1, 2],
  agreements,
  endBy: null,
  firstTimersFirst: false,
};

/** From a page of the extension; resolves once the background has stored it. */
export async function createMeeting(panel: Page, setUp: SetUp = twoCases): Promise<void> {
  const answer = await panel.evaluate(
    ([name, wanted]) =>
      new Promise<string>((resolve) => {
        const port = chrome.runtime.connect({ name });
        port.onMessage.addListener((message: { type: string; id?: string }) => {
          if (message.id !== 'meeting') return;
          resolve(JSON.stringify(message));
          port.disconnect();
        });
        port.postMessage({ type: 'hello', nonce: null });
        port.postMessage({ type: 'createSession', id: 'meeting', setUp: wanted });
      }),
    [VIEW_PORT, setUp] as const,
  );
  if (!answer.includes('"done"')) throw new Error(`the meeting was not made: ${answer}`);
  await panel.getByRole('heading', { name: /^(Alles staat klaar|Everything is ready)$/ }).waitFor();
}
