package city.tongyou.planreader;

import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A plan as JSON, with the names and the order of the reader's contract. Spans and paragraphs stay
 * out of it, so a plan that is read back has {@link Span#UNKNOWN} ones.
 */
public final class PlanJson {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private PlanJson() {}

  /** Writes a plan. */
  public static String write(PlanDocument plan) {
    ObjectNode json = JSON.createObjectNode();
    json.put("title", plan.title());
    json.put("city", plan.city());
    json.put("startYear", plan.startYear());
    json.put("endYear", plan.endYear());
    each(json.putArray("dimensions"), plan.dimensions(), PlanJson::write);
    each(json.putArray("guarantees"), plan.guarantees(), PlanJson::write);
    each(json.putArray("warnings"), plan.warnings(), PlanJson::write);
    return JSON.writeValueAsString(json);
  }

  /**
   * Reads a plan that was written as JSON.
   *
   * @throws IllegalArgumentException if it is no such JSON; names the field
   */
  public static PlanDocument read(InputStream in) {
    JsonNode json = JSON.readTree(in);
    return new PlanDocument(
        text(json, "title"),
        text(json, "city"),
        number(json, "startYear"),
        number(json, "endYear"),
        list(json, "dimensions", PlanJson::dimension),
        list(json, "guarantees", PlanJson::guarantee),
        list(json, "warnings", PlanJson::warning),
        List.of());
  }

  private static ObjectNode write(Dimension dimension) {
    ObjectNode json = JSON.createObjectNode();
    json.put("no", dimension.no()).put("name", dimension.name()).put("goal", dimension.goal());
    each(json.putArray("actions"), dimension.actions(), PlanJson::write);
    return json;
  }

  private static ObjectNode write(Action action) {
    ObjectNode json = JSON.createObjectNode();
    json.put("no", action.no()).put("name", action.name());
    each(json.putArray("tasks"), action.tasks(), PlanJson::write);
    return json;
  }

  private static ObjectNode write(Task task) {
    ObjectNode json = JSON.createObjectNode();
    json.put("no", task.no())
        .put("title", task.title())
        .put("text", task.text())
        .put("line", task.line());
    json.set("leads", texts(task.leads().stream().map(NamedUnit::name).toList()));
    json.set("participants", texts(task.participants().stream().map(NamedUnit::name).toList()));
    each(json.putArray("groups"), task.groups(), PlanJson::write);
    json.set("deliverables", texts(task.deliverables()));
    json.set("goals", texts(task.goals()));
    each(json.putArray("targets"), task.targets(), PlanJson::write);
    return json;
  }

  private static ObjectNode write(UnitGroup group) {
    return JSON.createObjectNode().put("name", group.name()).put("role", wire(group.role()));
  }

  private static ObjectNode write(Target target) {
    ObjectNode json = JSON.createObjectNode();
    json.put("object", target.object());
    json.put("quantity", target.quantity());
    json.put("quantityMax", target.quantityMax());
    json.put("unit", target.unit());
    json.put("comparator", wire(target.comparator()));
    json.put("kind", wire(target.kind()));
    json.put("window", wire(target.window()));
    json.put("year", target.year());
    LocalDate deadline = target.deadline();
    json.put("deadline", deadline == null ? null : deadline.toString());
    json.put("scope", wire(target.scope()));
    json.put("quote", target.quote());
    json.put("line", target.line());
    return json;
  }

  private static ObjectNode write(Guarantee guarantee) {
    ObjectNode json = JSON.createObjectNode();
    json.put("no", guarantee.no()).put("title", guarantee.title());
    return json.put("text", guarantee.text()).put("line", guarantee.line());
  }

  private static ObjectNode write(Warning warning) {
    ObjectNode json = JSON.createObjectNode();
    json.put("line", warning.line()).put("code", warning.code().wireName());
    return json.put("message", warning.message());
  }

  private static Dimension dimension(JsonNode json) {
    return new Dimension(
        count(json, "no"),
        words(json, "name"),
        words(json, "goal"),
        list(json, "actions", PlanJson::action));
  }

  private static Action action(JsonNode json) {
    return new Action(count(json, "no"), words(json, "name"), list(json, "tasks", PlanJson::task));
  }

  private static Task task(JsonNode json) {
    return new Task(
        count(json, "no"),
        words(json, "title"),
        words(json, "text"),
        count(json, "line"),
        list(json, "leads", PlanJson::unit),
        list(json, "participants", PlanJson::unit),
        list(json, "groups", PlanJson::group),
        list(json, "deliverables", JsonNode::asString),
        list(json, "goals", JsonNode::asString),
        list(json, "targets", PlanJson::target));
  }

  private static NamedUnit unit(JsonNode json) {
    return new NamedUnit(json.asString(), Span.UNKNOWN);
  }

  private static UnitGroup group(JsonNode json) {
    return new UnitGroup(
        words(json, "name"), needed(json, "role", UnitGroup.Role.class), Span.UNKNOWN);
  }

  private static Target target(JsonNode json) {
    JsonNode max = json.path("quantityMax");
    String deadline = text(json, "deadline");
    return new Target(
        words(json, "object"),
        quantity(json.path("quantity"), "quantity"),
        max.isNull() || max.isMissingNode() ? null : quantity(max, "quantityMax"),
        words(json, "unit"),
        needed(json, "comparator", Target.Comparator.class),
        needed(json, "kind", Target.Kind.class),
        text(json, "window") == null ? null : needed(json, "window", Target.Window.class),
        number(json, "year"),
        deadline == null ? null : LocalDate.parse(deadline),
        needed(json, "scope", Target.Scope.class),
        words(json, "quote"),
        count(json, "line"),
        Span.UNKNOWN);
  }

  private static Guarantee guarantee(JsonNode json) {
    return new Guarantee(
        count(json, "no"), words(json, "title"), words(json, "text"), count(json, "line"));
  }

  private static Warning warning(JsonNode json) {
    String code = words(json, "code").toUpperCase(Locale.ROOT).replace('-', '_');
    return new Warning(count(json, "line"), WarningCode.valueOf(code), words(json, "message"));
  }

  private static <T> void each(ArrayNode array, List<T> items, Function<T, JsonNode> write) {
    items.forEach(item -> array.add(write.apply(item)));
  }

  private static ArrayNode texts(List<String> texts) {
    ArrayNode array = JSON.createArrayNode();
    texts.forEach(array::add);
    return array;
  }

  /** byDate, inYear, eq, lead. */
  private static @Nullable String wire(@Nullable Enum<?> value) {
    if (value == null) {
      return null;
    }
    StringBuilder name = new StringBuilder();
    boolean upper = false;
    for (char c : value.name().toLowerCase(Locale.ROOT).toCharArray()) {
      if (c != '_') {
        name.append(upper ? Character.toUpperCase(c) : c);
      }
      upper = c == '_';
    }
    return name.toString();
  }

  private static <E extends Enum<E>> E needed(JsonNode json, String field, Class<E> type) {
    String value = words(json, field);
    for (E constant : type.getEnumConstants()) {
      if (value.equals(wire(constant))) {
        return constant;
      }
    }
    throw new IllegalArgumentException("Field " + field + " of the plan is \"" + value + "\".");
  }

  private static <T> List<T> list(JsonNode json, String field, Function<JsonNode, T> read) {
    List<T> items = new ArrayList<>();
    json.path(field).forEach(item -> items.add(read.apply(item)));
    return items;
  }

  private static BigDecimal quantity(JsonNode json, String field) {
    if (!json.isNumber()) {
      throw new IllegalArgumentException("Field " + field + " of a target is no number.");
    }
    return json.decimalValue();
  }

  private static int count(JsonNode json, String field) {
    return json.path(field).asInt(0);
  }

  private static @Nullable Integer number(JsonNode json, String field) {
    return json.path(field).isNumber() ? (Integer) json.path(field).asInt() : null;
  }

  private static String words(JsonNode json, String field) {
    return json.path(field).asString("");
  }

  private static @Nullable String text(JsonNode json, String field) {
    JsonNode value = json.path(field);
    return value.isString() ? value.asString() : null;
  }
}
