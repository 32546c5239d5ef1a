package city.tongyou.linkage.table;

/** The values of all records for one attribute, in the order of the records. */
public sealed interface Column permits TextColumn, ListColumn {

  /** How many records it covers. */
  int size();

  /** The distinct values; several columns may share one. */
  Dictionary dictionary();
}
