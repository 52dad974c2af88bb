/** The texts about the strip on one's own camera image, by key. */
import type { StripPlace, StripSize } from '@/lib/wire/strip';
import type { StripTexts } from '../strip/texts';

type Text = string;

/** The shape of the image that a tile of the call shows. */
export type Tile = 'wide' | 'classic' | 'square';
/** What is behind the person in the preview. */
export type Backdrop = 'light' | 'dark' | 'busy';

export interface CameraTexts {
  readonly title: Text;
  readonly intro: Text;
  readonly private: Text;
  readonly switch: Text;
  readonly isOn: Text;
  readonly underWay: Text;
  readonly failed: Text;
  readonly retry: Text;
  readonly preview: Text;
  readonly example: Text;
  readonly shown: (lines: string) => string;
  readonly size: Text;
  readonly sizes: Readonly<Record<StripSize, Text>>;
  readonly place: Text;
  readonly places: Readonly<Record<StripPlace, Text>>;
  readonly tile: Text;
  readonly tiles: Readonly<Record<Tile, Text>>;
  readonly backdrop: Text;
  readonly backdrops: Readonly<Record<Backdrop, Text>>;
  readonly know: Text;
  /** What is good to know, a few sentences each. */
  readonly facts: Readonly<
    Record<'running' | 'names' | 'pause' | 'effects' | 'mirror' | 'trial' | 'off', Text>
  >;
  readonly sample: { readonly name: Text; readonly next: Text; readonly phase: Text };
  /** The words of the strip itself. */
  readonly strip: StripTexts;
}
