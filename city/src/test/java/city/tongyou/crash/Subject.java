package city.tongyou.crash;

import static org.springframework.web.servlet.function.RouterFunctions.route;

import city.tongyou.Tongyou;
import java.util.stream.Collectors;
import org.springframework.boot.SpringApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/** The platform, with one more door: it saves a number and says so when that is committed. */
final class Subject {

  static void main(String[] args) {
    SpringApplication.run(new Class<?>[] {Tongyou.class, Subject.class}, args);
  }

  @Bean
  RouterFunction<ServerResponse> numbers(JdbcClient jdbc, TransactionTemplate transaction) {
    jdbc.sql("create table if not exists public.crash_number (n bigint primary key)").update();
    return route()
        .POST(
            "/api/crash/{promise}/{n}",
            request -> {
              var promise = Promise.valueOf(request.pathVariable("promise"));
              var number = Long.parseLong(request.pathVariable("n"));
              transaction.executeWithoutResult(_ -> {
                jdbc.sql("set local synchronous_commit = " + promise.synchronousCommit).update();
                jdbc.sql("insert into public.crash_number values (:n)").param("n", number).update();
              });
              return ServerResponse.ok().build();
            })
        .GET("/api/crash", _ -> ServerResponse.ok().body(all(jdbc)))
        .build();
  }

  private static String all(JdbcClient jdbc) {
    return jdbc.sql("select n from public.crash_number").query(Long.class).list().stream()
        .map(String::valueOf)
        .collect(Collectors.joining(","));
  }

  /** When a number counts as saved. */
  enum Promise {
    ON_DISK("on"),
    /** The control: the protection is off, so a crash must show a loss. */
    IN_MEMORY("off");

    private final String synchronousCommit;

    Promise(String synchronousCommit) {
      this.synchronousCommit = synchronousCommit;
    }
  }
}
