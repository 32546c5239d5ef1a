package city.tongyou.measure;

import city.tongyou.region.RegionId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The numbers of the city. A fact is posted in the transaction that makes it true, so it is in
 * every number from the moment that transaction commits.
 */
@Service
@Transactional
public class Measures {

  private final FactRepository repository;

  Measures(FactRepository repository) {
    this.repository = repository;
  }

  /** Posts a fact. Posting the same fact again changes nothing. */
  public void post(Fact fact) {
    repository.insert(fact);
  }

  /** Takes a fact out of every number from now on; what was known before stays known. */
  public void supersede(Fact.FactId fact) {
    repository.supersede(fact);
  }

  /**
   * A level: the newest fact that holds on a day. Empty if there is none.
   *
   * @param region the region itself; a level does not add up from below
   */
  public Optional<Value> findLevel(MeasureCode measure, RegionId region, LocalDate day) {
    return Optional.ofNullable(levels(List.of(measure), day).get(new Place(measure, region)));
  }

  /** The levels of several measures in every region that has one on a day. */
  public Map<Place, Value> levels(List<MeasureCode> measures, LocalDate day) {
    return repository.levels(measures, day);
  }

  /** The facts of a level in a region, oldest first: the steps of its curve. */
  public List<Fact> listLevels(MeasureCode measure, RegionId region) {
    return repository.list(measure, region);
  }

  /** The same for several measures in every region, up to a day. */
  public Map<Place, List<Fact>> listLevels(List<MeasureCode> measures, LocalDate until) {
    return repository.list(measures, until).stream()
        .collect(Collectors.groupingBy(fact -> new Place(fact.measure(), fact.region())));
  }

  /** A measure in a region. */
  public record Place(MeasureCode measure, RegionId region) {}
}
