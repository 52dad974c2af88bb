/** In which tile, and before what, the preview shows one's image. */
import { useState } from 'preact/hooks';
import { Choice } from '@/components/session/Choice';
import type { Backdrop, Tile } from '@/lib/i18n/camera/texts';
import { useCameraWords } from './words';

const tiles = ['wide', 'classic', 'square'] as const;
const backdrops = ['light', 'dark', 'busy'] as const;

export interface PreviewChoice {
  readonly tile: Tile;
  readonly backdrop: Backdrop;
  readonly setTile: (tile: Tile) => void;
  readonly setBackdrop: (backdrop: Backdrop) => void;
}

export function usePreviewChoices(): PreviewChoice {
  const [tile, setTile] = useState<Tile>('wide');
  const [backdrop, setBackdrop] = useState<Backdrop>('busy');
  return { tile, backdrop, setTile, setBackdrop };
}

export function PreviewChoices({ tile, backdrop, setTile, setBackdrop }: PreviewChoice) {
  const words = useCameraWords();
  return (
    <>
      <Choice
        legend={words.tile}
        value={tile}
        onChange={setTile}
        options={tiles.map((one) => [one, words.tiles[one]] as const)}
      />
      <Choice
        legend={words.backdrop}
        value={backdrop}
        onChange={setBackdrop}
        options={backdrops.map((one) => [one, words.backdrops[one]] as const)}
      />
    </>
  );
}
