/** Experiments on the stage: what stands, what a change comes to, and what an address cannot say. */
import { describe, expect, it, vi } from 'vitest';
import { controlsOf } from '../lesson/lab/experiment.ts';
import { experiments } from '../lesson/lab/experiments.ts';
import { loadWords } from '../lesson/words/en/shelf.ts';
import { loadWorldMakers } from '../sim/worldMakers.ts';
import { readAddress } from '../store/address.ts';
import { createStores, type Stores } from './createSession.ts';
import { createDirector, type Director } from './director.ts';
import { fetchStep } from './standing.ts';

const makers = await loadWorldMakers('race', 'niche', 'course');
await loadWords('cast', 'grips');

async function openAt(
  hash: string,
  from = makers,
): Promise<{ director: Director; stores: Stores }> {
  const stores = createStores();
  stores.address.setState(readAddress(hash).address);
  await fetchStep(stores.address.getState(), from);
  return { stores, director: createDirector(stores, from) };
}

function kindOf(director: Director): string {
  return director.world.getState().world.kind;
}

describe('the lab', () => {
  it('stands with the values of its address, asks nothing and counts for no step', async () => {
    const { director, stores } = await openAt('#/lab/dose?drug=20%20ng/mL&step=grips.race');
    expect(director.world.getState()).toMatchObject({ place: 'cell', shot: 'bothCells' });
    expect(kindOf(director)).toBe('race');
    expect(stores.question.getState().place).toBe('none');
    director.run(60);
    // At 20 ng/mL a quarter of CD19 is held: c/(c + KD) = 0.267.
    expect(stores.readings.getState()['occupancyCd19']).toBeGreaterThan(0.2);
    expect(stores.progress.getState().steps).toEqual({});
    expect(stores.address.getState().controls).toEqual({ drug: '20 ng/mL' });
  });

  it('begins anew with a value that would have made another run', async () => {
    const { director, stores } = await openAt('#/lab/dose');
    director.run(5);
    director.commands.setLab({ drug: '1000' });
    expect(stores.readings.getState().timeS).toBe(0);
    expect(stores.history.reportsKept).toHaveLength(1);
    expect(stores.lab.getState().change).toEqual({ kind: 'began' });
  });

  it('lets a new level act on the marrow from now on, and runs it from the start when replayed', async () => {
    const { director, stores } = await openAt('#/lab/ratio');
    director.run(10);
    const { timeS, kills = 0 } = stores.readings.getState();
    director.commands.setLab({ drug: '1' });
    expect(stores.lab.getState().change).toEqual({ kind: 'wentOn', fromS: timeS, altered: true });
    expect(stores.readings.getState()).toMatchObject({ timeS, kills });
    expect(kills).toBeGreaterThan(0);
    director.commands.again();
    // What was before the change is not what these values come to.
    expect(stores.lab.getState().change).toBeNull();
    expect(stores.readings.getState()['kills']).toBeLessThan(kills);
    expect(stores.history.reportsKept[0]?.timeS).toBe(0);
  });

  it('goes on with a stop of the pump that is still to come, and begins anew with one that was', async () => {
    const { director, stores } = await openAt('#/lab/infusion');
    director.moveTo(8 * 24 * 3600);
    const before = stores.readings.getState();
    director.commands.setLab({ stop: '48' });
    expect(stores.readings.getState()).toEqual(before);
    expect(stores.lab.getState().change).toMatchObject({ kind: 'wentOn', altered: false });
    director.moveTo(11 * 24 * 3600);
    expect(stores.readings.getState()['doseUgPerDay']).toBe(0);
    director.commands.setLab({ stop: '48', 'stop-day': '3' });
    expect(stores.lab.getState().change).toEqual({ kind: 'began' });
    expect(stores.readings.getState().timeS).toBe(0);
  });

  it('says once what it cannot use, and leaves it out of the address', async () => {
    const { stores } = await openAt('#/lab/dose?drug=-3&cd19=5000&banana=1');
    const whats = stores.notices.getState().list.map(({ what }) => what);
    expect(whats).toEqual(['drug=-3', 'banana=1']);
    expect(stores.address.getState().controls).toEqual({ cd19: '5000' });
  });

  it('has no control with the name of an option that every address has', () => {
    for (const experiment of Object.values(experiments)) {
      for (const [name] of controlsOf(experiment)) {
        const { address } = readAddress(`#/lab/${experiment.id}?${name}=1`);
        expect(address.controls).toEqual({ [name]: '1' });
      }
    }
  });

  it('has no experiment of an unknown name, and shows its page instead', async () => {
    const { stores } = await openAt('#/lab/teapot');
    expect(stores.notices.getState().list).toHaveLength(1);
    expect(stores.address.getState()).toMatchObject({ mode: 'lab', exhibit: '' });
  });

  it('takes a value and a seed that are set while it is still on its way', async () => {
    const { director, stores } = await openAt('#/lab/dose', await loadWorldMakers('race'));
    stores.address.setState({ exhibit: 'infusion', controls: {} });
    director.commands.setLab({ clearance: '2.5' });
    stores.address.setState({ seed: 8 });
    expect(director.isThere()).toBe(false);
    expect(kindOf(director)).toBe('race');
    await vi.waitUntil(director.isThere);
    expect(kindOf(director)).toBe('course');
    expect(stores.address.getState()).toMatchObject({ controls: { clearance: '2.5' }, seed: 8 });
  });

  it('gives the stage back to the lesson', async () => {
    const { director, stores } = await openAt('#/lab/infusion?step=grips.race');
    expect(kindOf(director)).toBe('course');
    director.commands.open('grips.race');
    expect(kindOf(director)).toBe('race');
    expect(stores.question.getState().place).toBe('asked');
  });
});
