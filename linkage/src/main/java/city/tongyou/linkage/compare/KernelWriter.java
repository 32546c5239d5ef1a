package city.tongyou.linkage.compare;

import static java.lang.classfile.ClassFile.ACC_FINAL;
import static java.lang.classfile.ClassFile.ACC_PRIVATE;
import static java.lang.classfile.ClassFile.ACC_PUBLIC;
import static java.lang.classfile.ClassFile.ACC_STATIC;
import static java.lang.constant.ConstantDescs.CD_Object;
import static java.lang.constant.ConstantDescs.CD_int;
import static java.lang.constant.ConstantDescs.CD_long;
import static java.lang.constant.ConstantDescs.CD_void;
import static java.lang.constant.ConstantDescs.INIT_NAME;
import static java.lang.constant.ConstantDescs.MTD_void;

import city.tongyou.linkage.model.Comparison;
import city.tongyou.linkage.model.Condition;
import city.tongyou.linkage.transform.Derivation;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.invoke.MethodHandles;
import java.util.List;

/**
 * Makes a class for a list of comparisons: a method for each, and the loop over pairs.
 *
 * <p>The class is hidden: it goes when the kernel does. Its constants are the records' texts, so
 * the just-in-time compiler sees arrays that never change.
 */
final class KernelWriter {

  private static final ClassDesc SELF =
      ClassDesc.of("city.tongyou.linkage.compare.GeneratedKernel");
  private static final ClassDesc WORDS = CD_long.arrayType();
  private static final ClassDesc INTS = CD_int.arrayType();
  private static final MethodTypeDesc LEVEL = MethodTypeDesc.of(CD_int, WORDS, CD_int, CD_int);
  private static final MethodTypeDesc LEVELS =
      MethodTypeDesc.of(CD_void, WORDS, INTS, INTS, CD_int, WORDS);

  private final List<Comparison> comparisons;
  private final RowPlan plan;
  private final Derivation derivation;
  private final Constants constants;

  private KernelWriter(
      List<Comparison> comparisons, RowPlan plan, Derivation derivation, Constants constants) {
    this.comparisons = comparisons;
    this.plan = plan;
    this.derivation = derivation;
    this.constants = constants;
  }

  /** The kernel of these comparisons; their features get their fields in {@code plan}. */
  static PairKernel write(
      List<Comparison> comparisons, RowPlan plan, Derivation derivation, Constants constants) {
    return new KernelWriter(comparisons, plan, derivation, constants).load();
  }

  private PairKernel load() {
    var bytes = ClassFile.of().build(SELF, this::writeClass);
    try {
      var lookup = MethodHandles.lookup();
      return (PairKernel)
          lookup
              .defineHiddenClassWithClassData(bytes, List.copyOf(constants.data()), true)
              .lookupClass()
              .getDeclaredConstructor()
              .newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("The generated kernel cannot be loaded.", e);
    }
  }

  private void writeClass(java.lang.classfile.ClassBuilder type) {
    type.withFlags(ACC_FINAL);
    type.withInterfaceSymbols(ClassDesc.ofDescriptor(PairKernel.class.descriptorString()));
    type.withMethodBody(
        INIT_NAME,
        MTD_void,
        ACC_PUBLIC,
        it -> it.aload(0).invokespecial(CD_Object, INIT_NAME, MTD_void).return_());
    for (int i = 0; i < comparisons.size(); i++) {
      var comparison = comparisons.get(i);
      type.withMethodBody(
          "level" + i, LEVEL, ACC_PRIVATE | ACC_STATIC, it -> writeComparison(it, comparison));
    }
    type.withMethodBody("levels", LEVELS, ACC_PUBLIC, this::writeLoop);
  }

  private void writeComparison(CodeBuilder code, Comparison comparison) {
    var conditions = new ConditionWriter(code, plan, derivation, constants);
    var normal = comparison.levels().stream().map(it -> Normal.of(it.condition())).toList();
    normal.forEach(conditions::prepare);
    for (int level = 0; level < normal.size(); level++) {
      writeLevel(code, conditions, normal.get(level), level);
    }
  }

  private static void writeLevel(
      CodeBuilder code, ConditionWriter conditions, Condition condition, int level) {
    var next = code.newLabel();
    conditions.unless(condition, next);
    code.loadConstant(level).ireturn();
    if (!(condition instanceof Condition.Otherwise)) {
      code.labelBinding(next);
    }
  }

  /** Locals: 1 words, 2 left, 3 right, 4 count, 5 levels; 6 the pair's number, 7 and 8 its rows. */
  private void writeLoop(CodeBuilder code) {
    var codes = LevelCodes.of(comparisons);
    var test = code.newLabel();
    var body = code.newLabel();
    code.iconst_0().istore(6).goto_(test);
    code.labelBinding(body);
    code.aload(2).iload(6).iaload().istore(7);
    code.aload(3).iload(6).iaload().istore(8);
    code.aload(5).iload(6).lconst_0();
    for (int i = 0; i < comparisons.size(); i++) {
      code.aload(1).iload(7).iload(8).invokestatic(SELF, "level" + i, LEVEL);
      code.i2l().loadConstant(codes.shifts()[i]).lshl().lor();
    }
    code.lastore().iinc(6, 1);
    code.labelBinding(test);
    code.iload(6).iload(4).if_icmplt(body).return_();
  }
}
