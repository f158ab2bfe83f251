import { describe, expect, test } from 'vitest';
import type { NoticeId } from '../lesson/words/subjects.ts';
import { progressRecord } from '../store/progress.ts';
import { createStores, type Stores } from './createSession.ts';
import { keepOnDevice } from './device.ts';

/** What one browser keeps, and tells its other tabs of. */
class SharedStorage {
  readonly map = new Map<string, string>();
  readonly tabs: EventTarget[] = [];
  get length(): number {
    return this.map.size;
  }
  key(index: number): string | null {
    return [...this.map.keys()][index] ?? null;
  }
  getItem(key: string): string | null {
    return this.map.get(key) ?? null;
  }
  removeItem(key: string): void {
    this.map.delete(key);
  }
}

/** `deaf`: a tab that is frozen and told of nothing. */
function openTab(storage: SharedStorage, deaf = false): Stores {
  const tab = new EventTarget();
  const setItem = (key: string, newValue: string): void => {
    if (storage.map.get(key) === newValue) return;
    storage.map.set(key, newValue);
    for (const other of storage.tabs) {
      if (other === tab) continue;
      other.dispatchEvent(Object.assign(new Event('storage'), { key, newValue }));
    }
  };
  const localStorage = {
    setItem,
    getItem: storage.getItem.bind(storage),
    removeItem: storage.removeItem.bind(storage),
    key: storage.key.bind(storage),
    get length() {
      return storage.length;
    },
  };
  if (!deaf) storage.tabs.push(tab);
  const stores = createStores();
  keepOnDevice(stores, Object.assign(tab, { localStorage }) as unknown as Window);
  return stores;
}

function answer({ progress }: Stores, item: string, atMs: number, right = true): void {
  progress.setState(({ items }) => ({
    items: { ...items, [item]: [...(items[item] ?? []), { atMs, right, response: 'a' }] },
  }));
}

const itemsOf = ({ progress }: Stores): readonly string[] =>
  Object.keys(progress.getState().items).toSorted();
const noticesOf = ({ notices }: Stores): NoticeId[] =>
  notices.getState().list.map(({ notice }) => notice);
const KEY = progressRecord.key;

describe('two tabs', () => {
  test('know at once what was answered in the other', () => {
    const storage = new SharedStorage();
    const [one, other] = [openTab(storage), openTab(storage)];
    answer(one, 'a', 1);
    answer(other, 'b', 2);
    answer(one, 'b', 3, false);
    expect(itemsOf(one)).toEqual(['a', 'b']);
    expect(one.progress.getState()).toEqual(other.progress.getState());
    expect(other.progress.getState().items['b']?.map(({ atMs }) => atMs)).toEqual([2, 3]);
  });

  test('do not overwrite each other, also where one was told of nothing', () => {
    const storage = new SharedStorage();
    const [one, frozen] = [openTab(storage), openTab(storage, true)];
    answer(one, 'a', 1);
    answer(frozen, 'b', 2);
    expect(itemsOf(frozen)).toEqual(['a', 'b']);
    expect(itemsOf(one)).toEqual(['a', 'b']);
    expect(itemsOf(openTab(storage))).toEqual(['a', 'b']);
  });

  test('forget together, also where one was told of nothing', () => {
    const storage = new SharedStorage();
    const [one, frozen] = [openTab(storage), openTab(storage, true)];
    answer(one, 'a', 1);
    answer(frozen, 'b', 2);
    one.progress.setState({ ...progressRecord.empty, epochMs: 5 });
    answer(frozen, 'c', 6);
    for (const tab of [one, frozen, openTab(storage)]) expect(itemsOf(tab)).toEqual([]);
  });
});

describe('what cannot be used', () => {
  test('is set aside when it is found, whenever that is, and said once', () => {
    const storage = new SharedStorage();
    storage.map.set(KEY, '{{rubbish');
    const tab = openTab(storage);
    answer(tab, 'a', 1);
    const newer = '{"version":99,"value":{}}';
    storage.map.set(KEY, newer);
    answer(tab, 'b', 2);
    storage.map.set(KEY, '{{other rubbish');
    answer(tab, 'c', 3);
    expect(noticesOf(tab)).toEqual(['storageBroken', 'storageNewer']);
    expect(itemsOf(openTab(storage))).toEqual(['a', 'b', 'c']);
    expect([1, 2, 3].map((n) => storage.map.get(`${KEY}.setAside${n > 1 ? `.${n}` : ''}`))).toEqual(
      ['{{rubbish', newer, '{{other rubbish'],
    );
  });

  test('told by another tab changes nothing here', () => {
    const storage = new SharedStorage();
    const tab = openTab(storage);
    answer(tab, 'a', 1);
    for (const newValue of ['', 'rubbish', '{"version":99,"value":{}}', null]) {
      storage.tabs[0]?.dispatchEvent(Object.assign(new Event('storage'), { key: KEY, newValue }));
    }
    expect(itemsOf(tab)).toEqual(['a']);
    expect(noticesOf(tab)).toEqual([]);
  });

  test('storage that is full is said once, and everything stays here', () => {
    const storage = new SharedStorage();
    const tab = openTab(storage);
    storage.map.set = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    answer(tab, 'a', 1);
    answer(tab, 'b', 2);
    expect(itemsOf(tab)).toEqual(['a', 'b']);
    expect(noticesOf(tab)).toEqual(['storageUnavailable']);
  });
});
