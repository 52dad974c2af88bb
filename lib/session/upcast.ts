/** Events as earlier versions wrote them, in the form of today. What it does not know it leaves as it is. */
import { EVENT_VERSION } from './events';

type Row = Readonly<Record<string, unknown>>;

const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Version 1 knew one case, whose phases had no number, and a frame without structure or seat. */
export function upcast(event: unknown): unknown {
  if (!isRow(event) || event['v'] !== 1 || !isRow(event['body'])) return event;
  return { ...event, v: EVENT_VERSION, body: upcastBody(event['body']) };
}

function upcastBody(body: Row): Row {
  if (body['type'] === 'caseBringerAssigned') return { ...body, case: 1 };
  if (body['type'] !== 'sessionCreated') return body;
  const { caseBringer, method, methodVersion, agenda, ...rest } = body;
  return {
    ...rest,
    seat: 'fixed',
    structure: 'guided',
    cases: [{ caseBringer, method, methodVersion }],
    agenda: Array.isArray(agenda) ? agenda.map(upcastPhase) : agenda,
    agreements: [],
  };
}

function upcastPhase(phase: unknown): unknown {
  if (!isRow(phase)) return phase;
  return { camera: 'on', ...phase, case: phase['part'] === 'case' ? 1 : 0 };
}
