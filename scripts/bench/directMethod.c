/* Gillespie's direct method as src/sim/kinetics/directMethod.ts has it, for any network on standard
 * input; prints how many events pass in a second.
 *
 * Input: milliseconds to run, four words of state, numbers of species and reactions, the counts, then
 * for each reaction its rate, two slots (the number of species for a missing reactant), whether these
 * are the same species, the number of its changes, and each change as species and amount. */
#define _POSIX_C_SOURCE 199309L
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <time.h>

enum { MOST_SPECIES = 64, MOST_REACTIONS = 64, MOST_CHANGES = 4, EVENTS_BETWEEN_LOOKS = 4096 };

struct reaction {
  double rate;
  int first, second, paired, changes;
  int changed[MOST_CHANGES];
  double by[MOST_CHANGES];
};

static uint32_t state[4];
static double slots[MOST_SPECIES + 1];
static struct reaction reactions[MOST_REACTIONS];
static double propensities[MOST_REACTIONS];

static uint32_t rotated(uint32_t word, int by) { return word << by | word >> (32 - by); }

/* xoshiro128** */
static uint32_t next_word(void) {
  uint32_t result = rotated(state[1] * 5, 7) * 9, shifted = state[1] << 9;
  state[2] ^= state[0];
  state[3] ^= state[1];
  state[1] ^= state[2];
  state[0] ^= state[3];
  state[2] ^= shifted;
  state[3] = rotated(state[3], 11);
  return result;
}

static double uniform(void) {
  for (;;) {
    double high = next_word() >> 11, low = next_word();
    double value = (high * 4294967296.0 + low) * 0x1p-53;
    if (value > 0) return value;
  }
}

static double now_s(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (double)now.tv_sec + 1e-9 * (double)now.tv_nsec;
}

int main(void) {
  double run_ms, time_s = 0;
  int species, count;
  if (scanf("%lf %u %u %u %u %d %d", &run_ms, state, state + 1, state + 2, state + 3, &species,
            &count) != 7 ||
      species > MOST_SPECIES || count > MOST_REACTIONS)
    return 1;
  for (int s = 0; s < species; s++)
    if (scanf("%lf", &slots[s]) != 1) return 1;
  slots[species] = 1;
  for (int r = 0; r < count; r++) {
    struct reaction *it = &reactions[r];
    if (scanf("%lf %d %d %d %d", &it->rate, &it->first, &it->second, &it->paired, &it->changes) != 5 ||
        it->changes > MOST_CHANGES)
      return 1;
    for (int c = 0; c < it->changes; c++)
      if (scanf("%d %lf", &it->changed[c], &it->by[c]) != 2) return 1;
  }
  long long events = 0;
  double start_s = now_s(), passed_s = 0;
  while (passed_s * 1000 < run_ms) {
    for (int n = 0; n < EVENTS_BETWEEN_LOOKS; n++) {
      double total = 0;
      for (int r = 0; r < count; r++) {
        const struct reaction *it = &reactions[r];
        double first = slots[it->first], second = slots[it->second];
        double ways = it->paired ? first * (first - 1) / 2 : first * second;
        propensities[r] = it->rate * ways;
        total += propensities[r];
      }
      if (!(total > 0)) return 2;
      time_s += -log(uniform()) / total;
      double target = uniform() * total;
      int chosen = 0;
      for (int r = 0; r < count; r++) {
        if (propensities[r] == 0) continue;
        chosen = r;
        target -= propensities[r];
        if (target < 0) break;
      }
      const struct reaction *it = &reactions[chosen];
      for (int c = 0; c < it->changes; c++) slots[it->changed[c]] += it->by[c];
      events++;
    }
    passed_s = now_s() - start_s;
  }
  printf("%.17g %.17g\n", (double)events / passed_s, time_s);
  return 0;
}
