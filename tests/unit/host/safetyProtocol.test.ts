import { describe, expect, it } from 'vitest';
import { MAX_SAFETY_PROTOCOL, safetyProtocolOf } from '@/lib/host/safetyProtocol';

describe('the safety protocol of an organisation', () => {
  it('is shown as it was set, with its lines', () => {
    const set = '  Bel de achterwacht: 030 123.\r\nDaarna: je leidinggevende. ';
    expect(safetyProtocolOf({ safetyProtocol: set, relay: 'wss://set.example/' })).toBe(
      'Bel de achterwacht: 030 123.\nDaarna: je leidinggevende.',
    );
  });

  it('is cut off with a sign where it is too long', () => {
    const shown = safetyProtocolOf({ safetyProtocol: 'a'.repeat(MAX_SAFETY_PROTOCOL + 1) });
    expect(shown).toBe(`${'a'.repeat(MAX_SAFETY_PROTOCOL - 1)}…`);
    const whole = 'b'.repeat(MAX_SAFETY_PROTOCOL);
    expect(safetyProtocolOf({ safetyProtocol: whole })).toBe(whole);
  });

  it.each([undefined, null, {}, { safetyProtocol: 7 }, { safetyProtocol: ['Bel'] }, 'Bel'])(
    'is empty where none was set: %j',
    (preset) => {
      expect(safetyProtocolOf(preset)).toBe('');
    },
  );
});
