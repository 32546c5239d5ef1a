package city.tongyou.linkage.table;

/** What the user calls each record. */
public sealed interface Ids {

  int size();

  String id(int record);

  /** Numbers, as most files have them: eight bytes a record. */
  @SuppressWarnings("ArrayRecordComponent") // compared by identity
  record Numbers(long[] numbers) implements Ids {
    @Override
    public int size() {
      return numbers.length;
    }

    @Override
    public String id(int record) {
      return Long.toString(numbers[record]);
    }
  }

  /** Any text. */
  @SuppressWarnings("ArrayRecordComponent") // compared by identity
  record Texts(String[] texts) implements Ids {
    @Override
    public int size() {
      return texts.length;
    }

    @Override
    public String id(int record) {
      return texts[record];
    }
  }
}
