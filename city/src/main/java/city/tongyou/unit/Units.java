package city.tongyou.unit;

import com.fasterxml.uuid.Generators;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The bodies that take part in the city's plans. */
@Service
@Transactional
public class Units {

  private final UnitRepository repository;

  Units(UnitRepository repository) {
    this.repository = repository;
  }

  /** All units, in the order in which they came. */
  public List<Unit> list() {
    return repository.list();
  }

  /**
   * @throws NoSuchElementException if there is no such unit
   */
  public Unit get(UnitId id) {
    return find(id).orElseThrow(() -> new NoSuchElementException("No unit " + id));
  }

  public Optional<Unit> find(UnitId id) {
    return list().stream().filter(unit -> unit.id().equals(id)).findFirst();
  }

  public Optional<Unit> findByCode(String code) {
    return list().stream().filter(unit -> unit.code().equals(code)).findFirst();
  }

  /** Adds a body that a document names and nobody knew before. */
  public Unit add(String name, String kind) {
    var id = new UnitId(Generators.timeBasedEpochGenerator().generate());
    var unit = new Unit(id, "u-" + id, name, name, name, kind, null, null, List.of());
    repository.insert(unit);
    return unit;
  }
}
