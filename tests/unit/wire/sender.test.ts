import { describe, expect, it } from 'vitest';
import { identifySender, type SenderLike } from '@/lib/wire/sender';

const own = {
  id: 'kring',
  panelUrl: 'chrome-extension://kring/panel.html',
  homeUrl: 'chrome-extension://kring/home.html',
  stageUrl: 'chrome-extension://kring/stage.html',
};
const call = 'https://meet.google.com/abc-defg-hij';
const kindOf = (sender: SenderLike | undefined) => identifySender(sender, own).kind;

describe('the panel', () => {
  it('is a page of its own without a tab, or as the top frame of one', () => {
    expect(kindOf({ id: 'kring', url: own.panelUrl })).toBe('page');
    expect(kindOf({ id: 'kring', url: own.panelUrl, tab: { id: 3 }, frameId: 0 })).toBe('page');
    expect(kindOf({ id: 'kring', url: `${own.panelUrl}?a=1#b` })).toBe('page');
  });

  it('is framed anywhere else in a tab, and known by that tab', () => {
    const framed = { id: 'kring', url: own.panelUrl, tab: { id: 3 }, frameId: 7 };
    expect(identifySender(framed, own)).toEqual({ kind: 'framed', tab: 3 });
    expect(kindOf({ id: 'kring', url: own.panelUrl, tab: { id: 3 } })).toBe('framed');
  });

  it('is nothing else of that origin', () => {
    for (const path of ['', 'other.html', 'panel.html/x', 'panel.htm', 'sub/panel.html']) {
      const url = `chrome-extension://kring/${path}`;
      expect(kindOf({ id: 'kring', url, tab: { id: 3 }, frameId: 0 })).toBe('stranger');
    }
  });
});

describe('the home tab', () => {
  it('is a page of its own, and never framed', () => {
    const home = { id: 'kring', url: own.homeUrl, tab: { id: 3 }, frameId: 0 };
    expect(kindOf(home)).toBe('page');
    expect(kindOf({ ...home, url: `${own.homeUrl}#/groups/a` })).toBe('page');
    expect(kindOf({ ...home, frameId: 7 })).toBe('stranger');
    expect(kindOf({ ...home, frameId: undefined })).toBe('stranger');
  });
});

describe('the stage', () => {
  it('is a kind of its own, as a tab alone', () => {
    const stage = { id: 'kring', url: own.stageUrl, tab: { id: 3 }, frameId: 0 };
    expect(identifySender(stage, own)).toEqual({ kind: 'stage' });
    expect(kindOf({ ...stage, url: `${own.stageUrl}?a#b` })).toBe('stage');
    expect(kindOf({ ...stage, frameId: 7 })).toBe('stranger');
    expect(kindOf({ ...stage, frameId: undefined })).toBe('stranger');
  });
});

describe('the content script', () => {
  it('speaks from the top frame of a page in a tab', () => {
    const top = { id: 'kring', url: call, tab: { id: 3 }, frameId: 0 };
    expect(identifySender(top, own)).toEqual({ kind: 'call', tab: 3, url: new URL(call) });
  });

  it('is not believed in a frame, without a tab, or over plain http', () => {
    expect(kindOf({ id: 'kring', url: call, tab: { id: 3 }, frameId: 4 })).toBe('stranger');
    expect(kindOf({ id: 'kring', url: call, tab: { id: 3 } })).toBe('stranger');
    expect(kindOf({ id: 'kring', url: call, frameId: 0 })).toBe('stranger');
    const plain = call.replace('https:', 'http:');
    expect(kindOf({ id: 'kring', url: plain, tab: { id: 3 }, frameId: 0 })).toBe('stranger');
  });

  it('does not become the panel by an address that names it', () => {
    const url = `https://meet.google.com/?${own.panelUrl}`;
    expect(kindOf({ id: 'kring', url, tab: { id: 3 }, frameId: 7 })).toBe('stranger');
  });
});

describe('a stranger', () => {
  it('is another extension, or one of whom the browser says nothing', () => {
    expect(kindOf(undefined)).toBe('stranger');
    expect(kindOf({})).toBe('stranger');
    expect(kindOf({ id: 'kring' })).toBe('stranger');
    expect(kindOf({ url: own.panelUrl })).toBe('stranger');
    expect(kindOf({ id: 'other', url: own.panelUrl })).toBe('stranger');
  });
});
