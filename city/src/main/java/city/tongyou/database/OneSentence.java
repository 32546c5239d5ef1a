package city.tongyou.database;

import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Tells a start that failed for a known reason in one sentence, without a stack trace. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class OneSentence implements SpringBootExceptionReporter {

  @Override
  public boolean reportException(Throwable failure) {
    var sentence = sentence(failure);
    sentence.ifPresent(System.err::println);
    return sentence.isPresent();
  }

  static Optional<String> sentence(Throwable failure) {
    return Stream.iterate(failure, it -> it != null, Throwable::getCause)
        .flatMap(cause ->
            switch (cause) {
              case CannotStart known -> Stream.of(known.getMessage());
              case PortInUseException taken -> Stream.of(portInUse(taken.getPort()));
              default -> Stream.empty();
            })
        .findFirst();
  }

  private static String portInUse(int port) {
    return "Port %d is taken by another program; choose another one with --port.".formatted(port);
  }
}
