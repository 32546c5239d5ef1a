package city.tongyou.linkage.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.stream.LongStream;

/**
 * Makes up families and what three departments have on file about their children.
 *
 * <p>Each family comes from a seed of its own, and families are delivered in order, so the records
 * depend on the settings alone.
 */
public final class Generator {

  private static final int FAMILIES_A_CHUNK = 2048;
  private static final int CHUNKS_A_ROUND = 4 * Runtime.getRuntime().availableProcessors();
  private static final int MOST_COPIES = 8;

  private final GeneratorSettings settings;
  private final Families families;

  public Generator(GeneratorSettings settings) {
    this.settings = settings;
    this.families = new Families(settings.seed(), settings.population());
  }

  /** Delivers all records in order, in portions of some thousands. */
  public void generate(Consumer<List<ChildRecord>> portions) {
    generate(portion -> portion, portions);
  }

  /**
   * Delivers what {@code work} makes of each portion. The work is done by all cores, the delivery
   * by the caller's thread, in order.
   */
  <T> void generate(PortionWork<T> work, Consumer<T> delivery) {
    long left = settings.records();
    for (long chunk = 0; left > 0; chunk += CHUNKS_A_ROUND) {
      List<List<ChildRecord>> round = round(chunk);
      var wanted = new ArrayList<List<ChildRecord>>(round.size());
      for (List<ChildRecord> portion : round) {
        int taken = (int) Math.min(left, portion.size());
        wanted.add(portion.subList(0, taken));
        left -= taken;
      }
      wanted.parallelStream().map(work::of).toList().forEach(delivery);
    }
  }

  /** What is done with a portion of records. */
  interface PortionWork<T> {
    T of(List<ChildRecord> portion);
  }

  private List<List<ChildRecord>> round(long firstChunk) {
    return LongStream.range(firstChunk, firstChunk + CHUNKS_A_ROUND)
        .parallel()
        .mapToObj(this::chunk)
        .toList();
  }

  private List<ChildRecord> chunk(long chunk) {
    var records = new ArrayList<ChildRecord>(FAMILIES_A_CHUNK * 4);
    for (long n = chunk * FAMILIES_A_CHUNK; n < (chunk + 1) * FAMILIES_A_CHUNK; n++) {
      write(n, records);
    }
    return records;
  }

  private void write(long number, List<ChildRecord> records) {
    Family family = families.draw(number);
    SplittableRandom random = families.random(number, 2);
    var clerk = new Clerk(settings.rates(), random);
    for (Child child : family.children()) {
      int copy = 0;
      for (Department department : Department.values()) {
        int copies = copies(child, department, random);
        for (int n = 0; n < copies; n++) {
          String id = department.sign() + Numbers.shuffled(child.person() * MOST_COPIES + copy++);
          records.add(clerk.write(family, child, department, id));
        }
      }
    }
  }

  private int copies(Child child, Department department, SplittableRandom random) {
    Population population = settings.population();
    double known =
        switch (department) {
          case CIVIL_AFFAIRS -> population.civilAffairs();
          case HEALTH -> population.health();
          case EDUCATION ->
              child.birth().isBefore(Families.SCHOOL_AGE) ? population.education() : 0;
        };
    if (random.nextDouble() >= known) {
      return 0;
    }
    return random.nextDouble() < population.repeated() ? 2 : 1;
  }
}
