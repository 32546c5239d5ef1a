package city.tongyou.calendar;

import city.tongyou.city.City;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class Clocks {

  @Bean
  Clock systemClock() {
    return Clock.systemUTC();
  }

  /** A city that starts in another year runs on from there: the moment it began is kept. */
  @Bean
  CityClock cityClock(City city, Clock systemClock, JdbcClient jdbc) {
    var local = systemClock.withZone(city.zone());
    var startsAt = city.startsAt();
    return new CityClock(
        startsAt == null ? local : Clock.offset(local, offset(startsAt, city, systemClock, jdbc)));
  }

  private static Duration offset(
      LocalDateTime startsAt, City city, Clock systemClock, JdbcClient jdbc) {
    jdbc.sql("insert into calendar.beginning (began_at) values (:now) on conflict do nothing")
        .param("now", OffsetDateTime.now(systemClock))
        .update();
    var began =
        jdbc.sql("select began_at from calendar.beginning").query(OffsetDateTime.class).single();
    return Duration.between(began.toInstant(), startsAt.atZone(city.zone()).toInstant());
  }
}
