/** The stage as a group sees it, and what can be found wrong on it without eyes. */
import type { Page } from 'playwright-core';
import type { CommandBody } from '@/lib/session/commands';
import { askHost } from './askHost';
import { axeViolations } from './axe';
import type { Kring } from './launch';
import { shot } from './screenshots';

export interface StageSize {
  readonly width: number;
  readonly height: number;
}

export const stageSizes: readonly StageSize[] = [
  { width: 640, height: 360 },
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
  { width: 3840, height: 2160 },
];

/** In a tab of its own, as the panel's menu opens it. */
export async function openStage({ context, extensionId }: Kring): Promise<Page> {
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  await page.goto(`chrome-extension://${extensionId}/stage.html`);
  await page.locator('main').waitFor();
  return page;
}

/** Gives a command as a panel does; throws where it is refused. */
export async function give(panel: Page, ...bodies: CommandBody[]): Promise<void> {
  for (const body of bodies) {
    const { answer } = await askHost(panel, { type: 'command', body });
    if (answer !== 'done') throw new Error(`${body.type} was refused: ${answer}`);
  }
}

/** The id of a person by their name. */
export async function personNamed(panel: Page, name: string): Promise<string> {
  const { snapshot } = await askHost(panel);
  const [id] = Object.entries(snapshot.names).find(([, each]) => each === name) ?? [];
  if (id === undefined) throw new Error(`there is no ${name}`);
  return id;
}

/** Index of a phase by its id. */
export async function phaseOf(panel: Page, id: string): Promise<number> {
  const { snapshot } = await askHost(panel);
  return snapshot.session?.phases.findIndex(({ plan }) => plan.id === id) ?? -1;
}

/** Takes a picture in each size, with the controls gone; gives what is wrong, one line each. */
export async function lookAtStage(
  stage: Page,
  name: string,
  sizes: readonly StageSize[] = stageSizes,
): Promise<string[]> {
  const wrong: string[] = [];
  await stage.emulateMedia({ reducedMotion: 'reduce' });
  for (const size of sizes) {
    await stage.setViewportSize(size);
    const what = `stage-${name}-${size.width}x${size.height}`;
    const found = await stage.evaluate(async () => {
      document.documentElement.dataset['idle'] = 'true';
      // The circle follows its box, and text its room: one frame to measure, some to draw.
      for (let i = 0; i < 4; i += 1) await new Promise(requestAnimationFrame);
      const { scrollWidth, scrollHeight } = document.documentElement;
      const lines = [
        ...document.querySelectorAll<HTMLElement>('main :is(p, h1, blockquote, span)'),
      ];
      const out = lines.filter((line) => {
        const { left, right, top, bottom, width } = line.getBoundingClientRect();
        if (width <= 2) return false;
        return left < 0 || top < 0 || right > window.innerWidth || bottom > window.innerHeight;
      });
      const boxes = [...document.querySelectorAll<HTMLElement>('[data-words]')];
      const circle = document.querySelector('main svg')?.getBoundingClientRect();
      const text = boxes[0]?.getBoundingClientRect();
      return {
        beyond: scrollWidth > window.innerWidth || scrollHeight > window.innerHeight,
        out: out.map(({ textContent }) => textContent),
        cut: boxes
          .filter((box) => box.scrollHeight > box.clientHeight || box.scrollWidth > box.clientWidth)
          .map(({ textContent }) => textContent),
        covered:
          circle !== undefined &&
          text !== undefined &&
          circle.right > text.left + 1 &&
          circle.bottom > text.top + 1,
        short: [...document.querySelectorAll<HTMLElement>('main [data-side] bdi')]
          .map(({ parentElement }) => parentElement)
          .filter((label) => {
            if (!label || label.scrollWidth <= label.clientWidth) return false;
            // The sentence beside the circle has the longest of names whole.
            return label.textContent.length <= 16;
          })
          .map((label) => label?.textContent),
        shrunk: boxes.some((box) => box.dataset['all'] === 'false'),
      };
    });
    if (found.beyond) wrong.push(`${what}: larger than the window`);
    if (found.out.length > 0) wrong.push(`${what}: outside ${found.out.join(' | ')}`);
    if (found.cut.length > 0) wrong.push(`${what}: cut ${found.cut.join(' | ')}`);
    if (found.covered) wrong.push(`${what}: circle and text lie over each other`);
    if (found.short.length > 0) wrong.push(`${what}: cut names ${found.short.join(' | ')}`);
    if (found.shrunk) wrong.push(`${what}: the instruction had to go`);
    await shot(stage, what);
  }
  const violations = await axeViolations(stage);
  return [...wrong, ...violations.map((line) => `${name}: ${line}`)];
}

/** The same picture as small as a tile of a call. */
export async function shotAsTile(stage: Page, name: string, width = 320): Promise<void> {
  const picture = (await stage.screenshot()).toString('base64');
  const tile = await stage.context().newPage();
  await tile.setViewportSize({ width, height: Math.round((width * 9) / 16) });
  await tile.setContent(
    `<body style="margin:0"><img style="display:block;width:100%" src="data:image/png;base64,${picture}">`,
  );
  await tile.locator('img').evaluate((image: HTMLImageElement) => image.decode());
  await shot(tile, `stage-tile-${name}`);
  await tile.close();
}
