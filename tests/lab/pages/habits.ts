import { clockText } from './pieces';
import { query } from './query';
import type { Room } from './room';
import { seeded } from './seeded';

const tickMs = 250;

/**
 * What a call page does all the time by itself: someone speaks, levels go up and down, the clock
 * runs. `?quiet=on` keeps it still.
 */
export function startHabits(room: Room, root: () => HTMLElement): void {
  if (query.get('quiet') === 'on') return;
  const random = seeded(Date.now());
  let speaker = 0;
  setInterval(() => {
    for (const clock of root().querySelectorAll('.clock')) {
      clock.textContent = clockText(document.documentElement.lang);
    }
    if (room.state !== 'call') return;
    const tiles = [...root().querySelectorAll('.tile')];
    if (random.chance(0.2)) speaker = random.between(0, tiles.length - 1);
    for (const [index, tile] of tiles.entries()) {
      const speaks = index === speaker && random.chance(0.8);
      tile.classList.toggle('speaking', speaks);
      tile.setAttribute('data-audio-level', String(speaks ? random.between(3, 9) : 0));
    }
  }, tickMs);
}
