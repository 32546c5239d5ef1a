package city.tongyou.reach.circle;

import java.util.List;

/** A city before and after some changes to its places. */
public record WhatIf(LifeCircles before, LifeCircles after) {

  /** The numbers of the origins for which something changes with one kind of place. */
  public List<Integer> changed(String kind) {
    return before.differing(after, kind);
  }
}
