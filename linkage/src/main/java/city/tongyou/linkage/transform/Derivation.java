package city.tongyou.linkage.transform;

import city.tongyou.linkage.table.Column;
import city.tongyou.linkage.table.Dictionary;
import city.tongyou.linkage.table.ListColumn;
import city.tongyou.linkage.table.Records;
import city.tongyou.linkage.table.TextColumn;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Works out derived columns of one set of records; each expression once. */
public final class Derivation {

  private final Records records;
  private final Transforms transforms;
  private final Map<Expression, Column> known = new HashMap<>();

  public Derivation(Records records, Transforms transforms) {
    this.records = records;
    this.transforms = transforms;
  }

  public Records records() {
    return records;
  }

  /** The column of an expression. */
  public synchronized Column column(Expression expression) {
    var column = known.get(expression);
    if (column == null) {
      column = derive(expression);
      known.put(expression, column);
    }
    return column;
  }

  /**
   * The column of an expression that has to be one text a record.
   *
   * @throws IllegalArgumentException if it gives lists
   */
  public TextColumn text(Expression expression) {
    return column(expression) instanceof TextColumn text
        ? text
        : throwWrongShape(expression, "one value a record, but gives lists");
  }

  /** The column of an expression as lists; a text counts as a list of one. */
  public ListColumn list(Expression expression) {
    return switch (column(expression)) {
      case ListColumn list -> list;
      case TextColumn text -> ofOne(text);
    };
  }

  private static TextColumn throwWrongShape(Expression expression, String why) {
    throw new IllegalArgumentException("\"%s\" has to give %s.".formatted(expression, why));
  }

  private static ListColumn ofOne(TextColumn text) {
    var list = new ListColumn.Builder(text.size(), text.dictionary());
    for (int code : text.codes()) {
      list.add(new int[] {code});
    }
    return list.build();
  }

  private Column derive(Expression expression) {
    return switch (expression) {
      case Expression.Named named -> records.column(named.column());
      case Expression.Literal literal -> constant(literal.text());
      case Expression.Call call -> call(call);
    };
  }

  private TextColumn constant(String text) {
    var dictionary = new Dictionary();
    var codes = new int[records.size()];
    Arrays.fill(codes, dictionary.add(text));
    return new TextColumn(codes, dictionary);
  }

  private Column call(Expression.Call call) {
    var transform = transforms.get(call.transform());
    var columns = new ArrayList<TextColumn>();
    for (var argument : call.arguments()) {
      if (!(argument instanceof Expression.Literal)) {
        columns.add(text(argument));
      }
    }
    var tuples = Tuples.of(columns, records.size());
    return switch (transform) {
      case Transform.ToText it -> texts(call, it, columns, tuples);
      case Transform.ToList it -> lists(call, it, columns, tuples);
    };
  }

  private TextColumn texts(
      Expression.Call call, Transform.ToText transform, List<TextColumn> columns, Tuples tuples) {
    var dictionary = new Dictionary();
    var codeOf = new int[tuples.count()];
    for (int tuple = 0; tuple < codeOf.length; tuple++) {
      var arguments = arguments(call, columns, tuples.example(tuple));
      boolean called = transform.takesAbsent() || !arguments.contains(null);
      codeOf[tuple] = called ? dictionary.add(transform.function().apply(arguments)) : 0;
    }
    var codes = new int[records.size()];
    for (int record = 0; record < codes.length; record++) {
      codes[record] = codeOf[tuples.of(record)];
    }
    return new TextColumn(codes, dictionary);
  }

  private ListColumn lists(
      Expression.Call call, Transform.ToList transform, List<TextColumn> columns, Tuples tuples) {
    var dictionary = new Dictionary();
    var codesOf = new int[tuples.count()][];
    for (int tuple = 0; tuple < codesOf.length; tuple++) {
      var arguments = arguments(call, columns, tuples.example(tuple));
      boolean called = transform.takesAbsent() || !arguments.contains(null);
      var values = called ? transform.function().apply(arguments) : List.<String>of();
      codesOf[tuple] = values.stream().mapToInt(dictionary::add).toArray();
    }
    var list = new ListColumn.Builder(records.size(), dictionary);
    for (int record = 0; record < records.size(); record++) {
      list.add(codesOf[tuples.of(record)]);
    }
    return list.build();
  }

  private static List<@Nullable String> arguments(
      Expression.Call call, List<TextColumn> columns, int record) {
    var arguments = new ArrayList<@Nullable String>();
    int next = 0;
    for (var argument : call.arguments()) {
      arguments.add(
          argument instanceof Expression.Literal literal
              ? literal.text()
              : columns.get(next++).value(record));
    }
    return arguments;
  }
}
