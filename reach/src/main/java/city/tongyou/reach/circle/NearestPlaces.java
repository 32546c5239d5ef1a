package city.tongyou.reach.circle;

/**
 * For every origin the nearest place of one kind; knows how to follow a change without starting
 * anew.
 */
interface NearestPlaces {

  int NOBODY = -1;

  /** The nearest place's slot, or {@link #NOBODY}. */
  int slot(int origin);

  /** Seconds to it, if there is one. */
  int seconds(int origin);

  /** The same after the slot was emptied. */
  NearestPlaces without(int slot, Slots places, int[] ranks);

  /** The same after the slot, the last, was filled. */
  NearestPlaces with(int slot, Slots places, int[] ranks);
}
