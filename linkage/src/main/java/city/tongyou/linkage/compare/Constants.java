package city.tongyou.linkage.compare;

import static java.lang.constant.ConstantDescs.CD_Object;
import static java.lang.constant.ConstantDescs.CD_int;

import city.tongyou.linkage.transform.Derivation;
import city.tongyou.linkage.transform.Expression;
import java.lang.classfile.CodeBuilder;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.DynamicConstantDesc;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What generated code refers to: the texts and tables of the records at hand. */
final class Constants {

  private static final DirectMethodHandleDesc CLASS_DATA_AT =
      ConstantDescs.ofConstantBootstrap(
          ClassDesc.of("java.lang.invoke.MethodHandles"), "classDataAt", CD_Object, CD_int);

  private final Derivation derivation;
  private final List<Object> data = new ArrayList<>();
  private final IdentityHashMap<Object, Integer> numbers = new IdentityHashMap<>();
  private final Map<Expression, Texts> texts = new HashMap<>();
  private final Map<Expression, Optional<Lanes>> lanes = new HashMap<>();

  Constants(Derivation derivation) {
    this.derivation = derivation;
  }

  List<Object> data() {
    return data;
  }

  Texts texts(Expression column) {
    return texts.computeIfAbsent(column, it -> Texts.of(derivation.text(it).dictionary()));
  }

  /** The lanes of a column's texts, or null where they are too long. */
  @Nullable Lanes lanes(Expression column) {
    return lanes
        .computeIfAbsent(column, it -> Optional.ofNullable(Lanes.of(texts(it))))
        .orElse(null);
  }

  /** Pushes an object that the just-in-time compiler may take for a constant. */
  void load(CodeBuilder code, ClassDesc type, Object value) {
    int index = numbers.computeIfAbsent(value, _ -> data.size());
    if (index == data.size()) {
      data.add(value);
    }
    code.ldc(DynamicConstantDesc.ofNamed(CLASS_DATA_AT, "_", type, index));
  }
}
