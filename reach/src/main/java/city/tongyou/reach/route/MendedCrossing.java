package city.tongyou.reach.route;

import city.tongyou.reach.GeoPoint;

/**
 * A crossing on pupils' ways, and what signals there would change.
 *
 * @param words what it is now
 * @param pupils how many cross there now
 * @param pupilsAfter how many would, signals given: others may come this way then
 * @param secondsSaved of weight, all pupils together, ways chosen anew
 */
public record MendedCrossing(
    int node, GeoPoint at, String words, double pupils, double pupilsAfter, double secondsSaved) {}
