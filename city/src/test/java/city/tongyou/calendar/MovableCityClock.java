package city.tongyou.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** City time that a test sets: it stands at eight in the morning of the day it was told. */
@TestConfiguration(proxyBeanMethods = false)
public class MovableCityClock {

  public static final ZoneId CITY = ZoneId.of("Asia/Shanghai");

  private LocalDate today = LocalDate.of(2022, 11, 21);

  public void set(LocalDate today) {
    this.today = today;
  }

  @Bean
  @Primary
  CityClock movableCityClock() {
    return new CityClock(
        new Clock() {
          @Override
          public Instant instant() {
            return today.atTime(8, 0).atZone(CITY).toInstant();
          }

          @Override
          public ZoneId getZone() {
            return CITY;
          }

          @Override
          public Clock withZone(ZoneId zone) {
            return Clock.fixed(instant(), zone);
          }
        });
  }
}
