package city.tongyou.linkage.spark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;

/** Works through a partition portion by portion, so that it need not fit into memory. */
final class Portions {

  private Portions() {}

  static <T, R> Iterator<R> flat(Iterator<T> all, int size, Function<List<T>, Iterator<R>> work) {
    return new Iterator<>() {
      private Iterator<R> now = Collections.emptyIterator();

      @Override
      public boolean hasNext() {
        while (!now.hasNext() && all.hasNext()) {
          var portion = new ArrayList<T>(size);
          while (portion.size() < size && all.hasNext()) {
            portion.add(all.next());
          }
          now = work.apply(portion);
        }
        return now.hasNext();
      }

      @Override
      public R next() {
        if (!hasNext()) {
          throw new NoSuchElementException();
        }
        return now.next();
      }
    };
  }
}
