package city.tongyou.reach.circle;

import city.tongyou.reach.Basis;
import city.tongyou.reach.Place;
import java.util.List;

/** What people walk on: streets, or, where none are known, the straight line made longer. */
sealed interface Ground permits StreetGround, CrowGround {

  Basis basis();

  /** For each place the origins that reach it within the limit. */
  Catch[] catches(List<Place> places, int limitSeconds);

  /**
   * The nearest place for every origin.
   *
   * @param places by slot; a removed one's slot stays empty
   * @param ranks for each slot the place's rank by id
   */
  NearestPlaces nearest(Slots places, int[] ranks);
}
