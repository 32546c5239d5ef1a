package city.tongyou.linkage.compare;

import city.tongyou.linkage.table.ListColumn;

/** Comparisons of lists, which are sorted. */
public final class ListKernels {

  private ListKernels() {}

  public static int common(ListColumn column, int a, int b) {
    var codes = column.codes();
    int i = column.starts()[a];
    int j = column.starts()[b];
    int iEnd = column.starts()[a + 1];
    int jEnd = column.starts()[b + 1];
    int common = 0;
    while (i < iEnd && j < jEnd) {
      int difference = Integer.compare(codes[i], codes[j]);
      common += difference == 0 ? 1 : 0;
      i += difference <= 0 ? 1 : 0;
      j += difference >= 0 ? 1 : 0;
    }
    return common;
  }

  public static boolean same(ListColumn column, int a, int b) {
    int length = length(column, a);
    return length == length(column, b) && length > 0 && common(column, a, b) == length;
  }

  public static double jaccard(ListColumn column, int a, int b) {
    int common = common(column, a, b);
    return (double) common / (length(column, a) + length(column, b) - common);
  }

  private static int length(ListColumn column, int record) {
    return column.starts()[record + 1] - column.starts()[record];
  }
}
