package city.tongyou.crash;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** People who save one number after another and remember which of them were confirmed. */
final class Writers implements AutoCloseable {

  private static final int PEOPLE = 4;
  private static final AtomicLong NEXT = new AtomicLong();

  private final Set<Long> confirmed = ConcurrentHashMap.newKeySet();
  private final Set<Integer> answers = ConcurrentHashMap.newKeySet();
  private final List<Thread> people = new ArrayList<>();
  private final House house;
  private final Subject.Promise promise;

  private Writers(House house, Subject.Promise promise) {
    this.house = house;
    this.promise = promise;
  }

  static Writers start(House house, Subject.Promise promise) {
    var writers = new Writers(house, promise);
    for (int person = 0; person < PEOPLE; person++) {
      writers.people.add(Thread.ofVirtual().start(writers::write));
    }
    return writers;
  }

  private void write() {
    try {
      while (!Thread.currentThread().isInterrupted()) {
        save(NEXT.incrementAndGet());
      }
    } catch (InterruptedException enough) {
      Thread.currentThread().interrupt();
    }
  }

  private void save(long number) throws InterruptedException {
    try {
      var status = house.send("POST", "/api/crash/" + promise + "/" + number).statusCode();
      answers.add(status);
      if (status == 200) {
        confirmed.add(number);
      }
    } catch (IOException nobodyThere) {
      Thread.sleep(20);
    }
  }

  void awaitConfirmed(int more) throws InterruptedException {
    var enough = confirmed.size() + more;
    while (confirmed.size() < enough) {
      if (!house.isAlive()) {
        throw new AssertionError("The platform died by itself");
      }
      Thread.sleep(10);
    }
  }

  Set<Long> confirmed() {
    return Set.copyOf(confirmed);
  }

  /** The statuses that anybody was answered. */
  Set<Integer> answers() {
    return Set.copyOf(answers);
  }

  @Override
  public void close() {
    people.forEach(Thread::interrupt);
    try {
      for (var person : people) {
        person.join();
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
