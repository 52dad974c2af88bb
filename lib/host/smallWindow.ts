/** The small window beside shared slides: one at a time, where and as large as it was left. */
import * as v from 'valibot';
import type { RunMemory } from './runMemory';

const Pixels = v.pipe(v.number(), v.integer(), v.minValue(-100_000), v.maxValue(100_000));
const Length = v.pipe(v.number(), v.integer(), v.minValue(100), v.maxValue(10_000));

/** CSS pixels of the screens together, the window's frame included. */
const PlaceSchema = v.strictObject({ left: Pixels, top: Pixels, width: Length, height: Length });
export type WindowPlace = v.InferOutput<typeof PlaceSchema>;
export type WindowBounds = { readonly [Key in keyof WindowPlace]?: WindowPlace[Key] | undefined };

/** Without a place the browser chooses one. With its frame about 320 by 220 are left. */
const FIRST: WindowBounds = { width: 336, height: 260 };

/** The slice of the browser's windows that is needed here. */
export interface SmallWindows {
  /** Resolves with the window's number. Rejects where its place lies on no screen. */
  create(bounds: WindowBounds): Promise<number | undefined>;
  /** Brings it to the front; false where it is gone. */
  show(id: number): Promise<boolean>;
}

/** Over restarts of the browser. */
export interface KeptPlace {
  read(): Promise<unknown>;
  write(place: WindowPlace): Promise<void>;
}

const KEY = 'smallWindow';

export class SmallWindow {
  private opening: Promise<void> = Promise.resolve();

  constructor(
    private readonly memory: RunMemory,
    private readonly windows: SmallWindows,
    private readonly place: KeptPlace,
  ) {}

  /** A second press while it opens finds it open. */
  open(): Promise<void> {
    const opened = this.opening.then(() => this.openOne());
    this.opening = opened.catch(() => undefined);
    return opened;
  }

  /** After the user moved a window, or made it another size. */
  async moved(id: number, bounds: WindowBounds): Promise<void> {
    if (id !== (await this.memory.get(KEY))) return;
    const { left, top, width, height } = bounds;
    const place = v.safeParse(PlaceSchema, { left, top, width, height });
    if (place.success) await this.place.write(place.output);
  }

  private async openOne(): Promise<void> {
    const known = await this.memory.get(KEY);
    if (typeof known === 'number' && (await this.windows.show(known))) return;
    const kept = v.safeParse(PlaceSchema, await this.place.read());
    const id = kept.success
      ? // The screen that it stood on may be gone.
        await this.windows.create(kept.output).catch(() => this.windows.create(FIRST))
      : await this.windows.create(FIRST);
    await this.memory.set(KEY, id);
  }
}
