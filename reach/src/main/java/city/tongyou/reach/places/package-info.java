/** Reads places and origins from tables, GeoJSON and OSM extracts. */
@NullMarked
package city.tongyou.reach.places;

import org.jspecify.annotations.NullMarked;
