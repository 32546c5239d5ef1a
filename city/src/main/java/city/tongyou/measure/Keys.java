package city.tongyou.measure;

import city.tongyou.region.RegionId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The small keys, remembered by each process. A key is given once and never changes, so memory
 * cannot grow stale; it holds only what is committed, for a key that was rolled back goes to
 * somebody else.
 */
@Component
class Keys {

  private final KeyRepository repository;
  private final Map<MeasureCode, KnownMeasure> measures = new ConcurrentHashMap<>();
  private final Map<Map<String, String>, Integer> dimensions = new ConcurrentHashMap<>();
  private volatile RegionKeys regions = new RegionKeys(Map.of());

  Keys(KeyRepository repository) {
    this.repository = repository;
    dimensions.put(Map.of(), 0);
  }

  /**
   * @throws UnknownMeasure if nobody defined it and no fact of it was posted
   */
  KnownMeasure measure(MeasureCode code) {
    return find(code).orElseThrow(() -> new UnknownMeasure(code));
  }

  /** A measure that nobody defined becomes a level with the first fact that is posted of it. */
  KnownMeasure measureOrLevel(MeasureCode code) {
    return find(code)
        .orElseGet(() -> {
          repository.save(Definition.undefined(code));
          return measure(code);
        });
  }

  List<KnownMeasure> listKnown(List<MeasureCode> codes) {
    return codes.stream().flatMap(code -> find(code).stream()).toList();
  }

  private Optional<KnownMeasure> find(MeasureCode code) {
    var known = measures.get(code);
    if (known != null) {
      return Optional.of(known);
    }
    var found = repository.findMeasure(code);
    found.ifPresent(it -> onceCommitted(() -> measures.put(code, it)));
    return found;
  }

  /** Whoever changed a definition reads it anew. */
  void forget(MeasureCode code) {
    measures.remove(code);
  }

  /** The keys of regions, those given among them. */
  RegionKeys regions(List<RegionId> needed) {
    var known = regions;
    if (known.hasAll(needed)) {
      return known;
    }
    var fresh = new RegionKeys(repository.listRegions());
    if (!fresh.hasAll(needed)) {
      repository.addRegions(needed);
      fresh = new RegionKeys(repository.listRegions());
    }
    var committed = fresh;
    onceCommitted(() -> regions = committed);
    return fresh;
  }

  /** After another process gave a key that this one has not seen. */
  RegionKeys regionsAnew() {
    var fresh = new RegionKeys(repository.listRegions());
    onceCommitted(() -> regions = fresh);
    return fresh;
  }

  int dimensions(Map<String, String> set) {
    var known = dimensions.get(set);
    if (known != null) {
      return known;
    }
    int key = repository.keyOf(set);
    onceCommitted(() -> dimensions.put(set, key));
    return key;
  }

  private static void onceCommitted(Runnable remember) {
    if (!TransactionSynchronizationManager.isSynchronizationActive()) {
      remember.run();
      return;
    }
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            remember.run();
          }
        });
  }
}
