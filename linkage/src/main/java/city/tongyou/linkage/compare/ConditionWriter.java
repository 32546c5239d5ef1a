package city.tongyou.linkage.compare;

import static java.lang.constant.ConstantDescs.CD_boolean;
import static java.lang.constant.ConstantDescs.CD_double;
import static java.lang.constant.ConstantDescs.CD_int;
import static java.lang.constant.ConstantDescs.CD_long;

import city.tongyou.linkage.model.Condition;
import city.tongyou.linkage.table.ListColumn;
import city.tongyou.linkage.transform.Derivation;
import city.tongyou.linkage.transform.Expression;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.HashMap;
import java.util.Map;

/**
 * Writes one comparison's conditions as byte code that reads two rows.
 *
 * <p>Local 0 is the array of words, 1 and 2 are where the rows begin. Each condition jumps to a
 * label unless it holds. Cheap tests come first: equal codes, then bounds from sketches, then the
 * letters. Similarities that several levels ask for are worked out once.
 */
final class ConditionWriter {

  private static final ClassDesc EDIT = desc(EditDistance.class);
  private static final ClassDesc SIMILARITY = desc(Similarity.class);
  private static final ClassDesc SKETCH = desc(Sketch.class);
  private static final ClassDesc LANES = desc(Lanes.class);
  private static final ClassDesc LISTS = desc(ListKernels.class);
  private static final ClassDesc TEXTS = desc(Texts.class);
  private static final ClassDesc LIST_COLUMN = desc(ListColumn.class);

  private final CodeBuilder code;
  private final RowPlan plan;
  private final Derivation derivation;
  private final Constants constants;
  private final Map<String, Integer> similarities = new HashMap<>();

  ConditionWriter(CodeBuilder code, RowPlan plan, Derivation derivation, Constants constants) {
    this.code = code;
    this.plan = plan;
    this.derivation = derivation;
    this.constants = constants;
  }

  private static ClassDesc desc(Class<?> type) {
    return ClassDesc.ofDescriptor(type.descriptorString());
  }

  /** Reserves a local for each similarity of the condition; before any jump is written. */
  void prepare(Condition condition) {
    switch (condition) {
      case Condition.And it -> it.all().forEach(this::prepare);
      case Condition.Or it -> it.any().forEach(this::prepare);
      case Condition.Not it -> prepare(it.condition());
      case Condition.Jaro it -> reserve("jaro", it.column());
      case Condition.JaroWinkler it -> reserve("jaroWinkler", it.column());
      default -> {}
    }
  }

  private void reserve(String function, Expression column) {
    similarities.computeIfAbsent(
        function + " " + column,
        _ -> {
          int local = code.allocateLocal(java.lang.classfile.TypeKind.DOUBLE);
          code.loadConstant(-1.0).dstore(local);
          return local;
        });
  }

  /** Jumps to {@code out} unless the condition, in {@link Normal} form, holds. */
  void unless(Condition condition, Label out) {
    switch (condition) {
      case Condition.And it -> it.all().forEach(part -> unless(part, out));
      case Condition.Or it -> unlessAny(it, out);
      case Condition.Not it -> unlessDenied(it.condition(), out);
      case Condition.Otherwise _ -> {}
      case Condition.Absent it -> unlessAbsent(it.column(), out);
      case Condition.Exact it -> unlessExact(it.column(), out);
      case Condition.OneDifferent it -> unlessHamming(it.column(), 1, out);
      case Condition.Hamming it -> unlessHamming(it.column(), it.atMost(), out);
      case Condition.Levenshtein it ->
          unlessEdits("levenshteinAtMost", it.column(), it.atMost(), out);
      case Condition.DamerauLevenshtein it ->
          unlessEdits("damerauLevenshteinAtMost", it.column(), it.atMost(), out);
      case Condition.Jaro it -> unlessJaro(it, out);
      case Condition.JaroWinkler it -> unlessJaroWinkler(it, out);
      case Condition.Jaccard it -> unlessJaccard(it, out);
      case Condition.Swapped it -> unlessSwapped(it, out);
      case Condition.Shares it -> unlessShares(it, out);
      case Condition.NumberWithin it -> unlessNumber(it, out);
      case Condition.DateWithin it -> unlessDate(it, out);
      case Condition.DistanceWithin it -> unlessNear(it, out);
      case Condition.Alias it -> unlessAlias(it, out);
    }
  }

  private void unlessAny(Condition.Or or, Label out) {
    var holds = code.newLabel();
    for (var part : or.any()) {
      var next = code.newLabel();
      unless(part, next);
      code.goto_(holds).labelBinding(next);
    }
    code.goto_(out).labelBinding(holds);
  }

  private void unlessDenied(Condition condition, Label out) {
    switch (condition) {
      case Condition.Absent _, Condition.Otherwise _ -> {}
      case Condition.DateWithin it -> unlessDays(it.column(), out);
      case Condition.NumberWithin it -> unlessNumbers(it.column(), out);
      case Condition.DistanceWithin it -> {
        unlessNumbers(it.latitude(), out);
        unlessNumbers(it.longitude(), out);
      }
      default -> condition.columns().forEach(it -> unlessPresent(it, out));
    }
    var fails = code.newLabel();
    unless(condition, fails);
    code.goto_(out).labelBinding(fails);
  }

  private boolean isList(Expression column) {
    return derivation.column(column) instanceof ListColumn;
  }

  private Feature presence(Expression column) {
    return isList(column) ? new Feature.Values(column) : new Feature.Code(column);
  }

  private void unlessAbsent(Expression column, Label out) {
    var holds = code.newLabel();
    for (int row = 1; row <= 2; row++) {
      load(presence(column), row);
      zero(presence(column)).ifeq(holds);
    }
    code.goto_(out).labelBinding(holds);
  }

  private void unlessPresent(Expression column, Label out) {
    for (int row = 1; row <= 2; row++) {
      load(presence(column), row);
      zero(presence(column)).ifeq(out);
    }
  }

  private CodeBuilder zero(Feature feature) {
    return feature.bits() == 64 ? code.lconst_0().lcmp() : code;
  }

  private void unlessExact(Expression column, Label out) {
    if (isList(column)) {
      lists("same", column, CD_boolean);
      code.ifeq(out);
      return;
    }
    load(new Feature.Code(column), 1);
    load(new Feature.Code(column), 2);
    code.if_icmpne(out);
    load(new Feature.Code(column), 1);
    code.ifeq(out);
  }

  private void unlessHamming(Expression column, int limit, Label out) {
    unlessPresent(column, out);
    var lanes = constants.lanes(column);
    if (lanes == null) {
      edits("hammingAtMost", column, limit);
    } else {
      both(new Feature.Packed(column));
      code.loadConstant(lanes.width()).loadConstant(limit);
      call(LANES, "hammingAtMost", CD_boolean, CD_long, CD_long, CD_int, CD_int);
    }
    code.ifeq(out);
  }

  private void unlessEdits(String function, Expression column, int limit, Label out) {
    unlessPresent(column, out);
    var lanes = constants.lanes(column);
    if (lanes != null && limit == 1) {
      both(new Feature.Packed(column));
      code.loadConstant(lanes.width());
      call(LANES, function + "One", CD_boolean, CD_long, CD_long, CD_int);
    } else {
      both(new Feature.Bag(column));
      code.loadConstant(limit);
      call(SKETCH, "mayBeWithin", CD_boolean, CD_long, CD_long, CD_int);
      code.ifeq(out);
      edits(function, column, limit);
    }
    code.ifeq(out);
  }

  private void edits(String function, Expression column, int limit) {
    constants.load(code, TEXTS, constants.texts(column));
    both(new Feature.Code(column));
    code.loadConstant(limit);
    call(EDIT, function, CD_boolean, TEXTS, CD_int, CD_int, CD_int);
  }

  private void unlessJaro(Condition.Jaro condition, Label out) {
    unlessPresent(condition.column(), out);
    both(new Feature.Bag(condition.column()));
    call(SKETCH, "jaroAtMost", CD_double, CD_long, CD_long);
    unlessAtLeast(condition.atLeast(), out);
    similarity("jaro", condition.column());
    unlessAtLeast(condition.atLeast(), out);
  }

  private void unlessJaroWinkler(Condition.JaroWinkler condition, Label out) {
    unlessPresent(condition.column(), out);
    both(new Feature.Bag(condition.column()));
    both(new Feature.Prefix(condition.column()));
    call(SKETCH, "jaroWinklerAtMost", CD_double, CD_long, CD_long, CD_int, CD_int);
    unlessAtLeast(condition.atLeast(), out);
    similarity("jaroWinkler", condition.column());
    unlessAtLeast(condition.atLeast(), out);
  }

  /** NaN is not at least anything. */
  private void unlessAtLeast(double limit, Label out) {
    code.loadConstant(limit).dcmpl().iflt(out);
  }

  private void similarity(String function, Expression column) {
    int local = similarities.getOrDefault(function + " " + column, 0);
    var known = code.newLabel();
    code.dload(local).dconst_0().dcmpl().ifge(known);
    constants.load(code, TEXTS, constants.texts(column));
    both(new Feature.Code(column));
    call(SIMILARITY, function, CD_double, TEXTS, CD_int, CD_int);
    code.dstore(local).labelBinding(known).dload(local);
  }

  private void unlessJaccard(Condition.Jaccard condition, Label out) {
    unlessPresent(condition.column(), out);
    if (isList(condition.column())) {
      lists("jaccard", condition.column(), CD_double);
    } else {
      constants.load(code, TEXTS, constants.texts(condition.column()));
      both(new Feature.Code(condition.column()));
      call(SIMILARITY, "jaccard", CD_double, TEXTS, CD_int, CD_int);
    }
    unlessAtLeast(condition.atLeast(), out);
  }

  private void unlessSwapped(Condition.Swapped condition, Label out) {
    var left = new Feature.Code(condition.left());
    var right = new Feature.Crossed(condition.right(), condition.left());
    for (int row = 1; row <= 2; row++) {
      load(left, row);
      code.ifeq(out);
      load(left, row);
      load(right, 3 - row);
      code.if_icmpne(out);
    }
  }

  private void unlessShares(Condition.Shares condition, Label out) {
    both(new Feature.Values(condition.column()));
    code.land();
    zero(new Feature.Values(condition.column())).ifeq(out);
    lists("common", condition.column(), CD_int);
    code.loadConstant(condition.atLeast()).if_icmplt(out);
  }

  private void lists(String function, Expression column, ClassDesc result) {
    constants.load(code, LIST_COLUMN, derivation.list(column));
    both(new Feature.Row());
    call(LISTS, function, result, LIST_COLUMN, CD_int, CD_int);
  }

  private void unlessNumber(Condition.NumberWithin condition, Label out) {
    number(condition.column(), 1);
    number(condition.column(), 2);
    code.dsub();
    call(desc(Math.class), "abs", CD_double, CD_double);
    code.loadConstant(condition.atMost()).dcmpg().ifgt(out);
  }

  private void unlessNumbers(Expression column, Label out) {
    for (int row = 1; row <= 2; row++) {
      number(column, row);
      number(column, row);
      code.dcmpl().ifne(out);
    }
  }

  private void number(Expression column, int row) {
    load(new Feature.Numeric(column), row);
    call(desc(Double.class), "longBitsToDouble", CD_double, CD_long);
  }

  private void unlessDate(Condition.DateWithin condition, Label out) {
    unlessDays(condition.column(), out);
    both(new Feature.Day(condition.column()));
    code.isub();
    call(desc(Math.class), "abs", CD_int, CD_int);
    code.loadConstant(condition.days()).if_icmpgt(out);
  }

  private void unlessDays(Expression column, Label out) {
    for (int row = 1; row <= 2; row++) {
      load(new Feature.Day(column), row);
      code.loadConstant(Integer.MIN_VALUE).if_icmpeq(out);
    }
  }

  private void unlessNear(Condition.DistanceWithin condition, Label out) {
    for (int row = 1; row <= 2; row++) {
      number(condition.latitude(), row);
      number(condition.longitude(), row);
    }
    call(desc(Sphere.class), "kilometres", CD_double, CD_double, CD_double, CD_double, CD_double);
    code.loadConstant(condition.kilometres()).dcmpg().ifgt(out);
  }

  private void unlessAlias(Condition.Alias condition, Label out) {
    var column = derivation.text(condition.column());
    var table = new AliasTable(condition.groups(), column.dictionary());
    constants.load(code, desc(AliasTable.class), table);
    both(new Feature.Code(condition.column()));
    call(desc(AliasTable.class), "holds", CD_boolean, desc(AliasTable.class), CD_int, CD_int);
    code.ifeq(out);
  }

  private void both(Feature feature) {
    load(feature, 1);
    load(feature, 2);
  }

  /** Pushes a field: a long for 64 bits, an int for 32. */
  private void load(Feature feature, int row) {
    var field = plan.field(feature);
    code.aload(0).iload(row);
    if (field.word() > 0) {
      code.loadConstant(field.word()).iadd();
    }
    code.laload();
    if (feature.bits() == 32) {
      if (field.shift() > 0) {
        code.loadConstant(field.shift()).lushr();
      }
      code.l2i();
    }
  }

  private void call(ClassDesc owner, String name, ClassDesc result, ClassDesc... arguments) {
    code.invokestatic(owner, name, MethodTypeDesc.of(result, arguments));
  }
}
