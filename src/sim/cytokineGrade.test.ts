import { describe, expect, it } from 'vitest';
import { gradeCrs, type BedsideSigns } from './cytokineGrade.ts';

const feverOnly: BedsideSigns = { temperatureC: 39, bloodPressure: 'normal', oxygen: 'none' };

describe('gradeCrs', () => {
  it.each<[Partial<BedsideSigns>, number]>([
    [{}, 1],
    [{ temperatureC: 38 }, 1],
    [{ bloodPressure: 'lowWithoutVasopressor' }, 2],
    [{ oxygen: 'lowFlow' }, 2],
    [{ bloodPressure: 'lowWithoutVasopressor', oxygen: 'lowFlow' }, 2],
    [{ bloodPressure: 'oneVasopressor' }, 3],
    [{ oxygen: 'highFlow' }, 3],
    [{ bloodPressure: 'lowWithoutVasopressor', oxygen: 'highFlow' }, 3],
    [{ bloodPressure: 'severalVasopressors' }, 4],
    [{ oxygen: 'positivePressure' }, 4],
    [{ bloodPressure: 'oneVasopressor', oxygen: 'positivePressure' }, 4],
  ])('with fever and %j is grade %i', (signs, grade) => {
    expect(gradeCrs({ ...feverOnly, ...signs })).toBe(grade);
  });

  it.each([37.9, 36.5, NaN])('is not met at %f °C, whatever else', (temperatureC) => {
    const signs = {
      temperatureC,
      bloodPressure: 'severalVasopressors',
      oxygen: 'lowFlow',
    } as const;
    expect(gradeCrs(signs)).toBe(0);
  });
});
