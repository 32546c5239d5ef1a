package city.tongyou.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A plan as its document says it and as the office confirmed it: dimensions, actions, tasks,
 * targets, guarantees, and the questions that the document leaves open.
 *
 * <p>It is read whole and changed whole; {@code version} guards against two people changing it at
 * once. A plan is a {@link State#DRAFT} until it takes effect, and {@link State#REPLACED} when a
 * later version of its document does.
 *
 * @param version how often it was saved; 0 if never
 */
public record Plan(
    PlanId id,
    int version,
    State state,
    Heading heading,
    List<Dimension> dimensions,
    List<Guarantee> guarantees,
    List<Question> questions,
    Source source) {

  /** DRAFT → IN_EFFECT → REPLACED; a draft may be thrown away. */
  public enum State {
    DRAFT,
    IN_EFFECT,
    REPLACED
  }

  /**
   * What stands on the document's first page.
   *
   * @param city whose plan it is, as written; empty where the document does not say
   */
  public record Heading(String title, String city, int startYear, int endYear) {}

  /**
   * Where it was read from.
   *
   * @param file the document's name
   * @param words its paragraphs, for whoever compares; empty where they are not at hand
   * @param replaces the plan that this is a later version of
   */
  public record Source(String file, List<String> words, @Nullable PlanId replaces) {

    public Source {
      words = List.copyOf(words);
    }
  }

  /** A field of the plan; without a name where the document has none. */
  public record Dimension(int no, String name, String goal, List<Action> actions) {

    public Dimension {
      actions = List.copyOf(actions);
    }

    public Stream<Task> tasks() {
      return actions.stream().flatMap(action -> action.tasks().stream());
    }
  }

  /** A group of tasks; without a name where the document has none. */
  public record Action(int no, String name, List<Task> tasks) {

    public Action {
      tasks = List.copyOf(tasks);
    }
  }

  /** What carries the plan. */
  public record Guarantee(int no, String title, String text) {}

  /**
   * What the document leaves open.
   *
   * @param code a stable name of what is unclear
   * @param ruling what the office decided, in its own words; null until it has
   */
  public record Question(int line, String code, String message, @Nullable String ruling) {}

  /** A task and where it stands. */
  public record Seat(Dimension dimension, Action action, Task task) {}

  public Plan {
    dimensions = List.copyOf(dimensions);
    guarantees = List.copyOf(guarantees);
    questions = List.copyOf(questions);
  }

  Plan asSaved(int savedVersion) {
    return new Plan(id, savedVersion, state, heading, dimensions, guarantees, questions, source);
  }

  public String title() {
    return heading.title();
  }

  public LocalDate startsOn() {
    return LocalDate.of(heading.startYear(), 1, 1);
  }

  public LocalDate endsOn() {
    return LocalDate.of(heading.endYear(), 12, 31);
  }

  public Stream<Task> tasks() {
    return dimensions.stream().flatMap(Dimension::tasks);
  }

  public Stream<Target> targets() {
    return tasks().flatMap(task -> task.targets().stream());
  }

  public int actionCount() {
    return dimensions.stream().mapToInt(dimension -> dimension.actions().size()).sum();
  }

  public Optional<Task> findTask(int no) {
    return tasks().filter(task -> task.no() == no).findFirst();
  }

  /**
   * @throws NoSuchElementException if the plan has no such task
   */
  public Task task(int no) {
    return findTask(no).orElseThrow(() -> new NoSuchElementException("No task " + no));
  }

  /** The task that a target belongs to. */
  public Optional<Task> findTaskOf(TargetId target) {
    return tasks()
        .filter(task -> task.targets().stream().anyMatch(it -> it.id().equals(target)))
        .findFirst();
  }

  /**
   * @throws NoSuchElementException if the plan has no such target
   */
  public Target target(TargetId id) {
    return targets()
        .filter(target -> target.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException("No target " + id));
  }

  /** Where a task stands in the plan. */
  public Seat seat(int no) {
    return dimensions.stream()
        .flatMap(dimension ->
            dimension.actions().stream()
                .flatMap(action ->
                    action.tasks().stream()
                        .filter(task -> task.no() == no)
                        .map(task -> new Seat(dimension, action, task))))
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException("No task " + no));
  }

  public long openQuestions() {
    return questions.stream().filter(question -> question.ruling() == null).count();
  }

  /** Names that nobody has said the meaning of; a plan takes effect when there are none. */
  public List<String> unmatchedNames() {
    return tasks()
        .flatMap(task -> task.names().stream())
        .filter(name -> name.unit() == null && !name.group())
        .map(Named::written)
        .distinct()
        .toList();
  }

  Plan takenEffect() {
    require(State.DRAFT);
    if (!unmatchedNames().isEmpty()) {
      throw new PlanRefused("unmatched", unmatchedNames().size());
    }
    if (tasks().findAny().isEmpty()) {
      throw new PlanRefused("no-tasks");
    }
    return with(State.IN_EFFECT);
  }

  Plan replaced() {
    require(State.IN_EFFECT);
    return with(State.REPLACED);
  }

  private void require(State expected) {
    if (state != expected) {
      throw PlanRefused.in(state);
    }
  }

  private Plan with(State other) {
    return new Plan(id, version, other, heading, dimensions, guarantees, questions, source);
  }

  /** With every task changed by a function. */
  Plan withTasks(UnaryOperator<Task> change) {
    require();
    return withDimensions(
        dimensions.stream()
            .map(dimension ->
                new Dimension(
                    dimension.no(),
                    dimension.name(),
                    dimension.goal(),
                    dimension.actions().stream()
                        .map(action ->
                            new Action(
                                action.no(),
                                action.name(),
                                action.tasks().stream().map(change).toList()))
                        .toList()))
            .toList());
  }

  Plan withTask(int no, UnaryOperator<Task> change) {
    task(no);
    return withTasks(task -> task.no() == no ? change.apply(task) : task);
  }

  Plan withRuling(int question, String ruling) {
    require();
    var others = new ArrayList<>(questions);
    var asked = others.get(question);
    others.set(question, new Question(asked.line(), asked.code(), asked.message(), ruling));
    return new Plan(id, version, state, heading, dimensions, guarantees, others, source);
  }

  Plan withHeading(Heading other) {
    require();
    return new Plan(id, version, state, other, dimensions, guarantees, questions, source);
  }

  private Plan withDimensions(List<Dimension> others) {
    return new Plan(id, version, state, heading, others, guarantees, questions, source);
  }

  /** A plan that was replaced stays as it was. */
  private void require() {
    if (state == State.REPLACED) {
      throw PlanRefused.in(state);
    }
  }
}
