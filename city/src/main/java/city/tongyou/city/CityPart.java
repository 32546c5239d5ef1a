package city.tongyou.city;

/**
 * A part of the city's folder that a module brings to life when the platform first starts on an
 * empty database: its regions, its units, its plan.
 */
public interface CityPart {

  /** A name that stays, for the record of what was loaded. */
  String name();

  /** Lower floors first: regions 10, units 20, accounts 30, plans 40, demonstration 90. */
  int floor();

  /** Loads the part, in one transaction; it is called once in the life of a database. */
  void load(CityFolder folder);
}
