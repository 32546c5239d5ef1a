package city.tongyou;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;
import org.springframework.resilience.annotation.EnableResilientMethods;
import org.springframework.scheduling.annotation.EnableScheduling;

/** One process: pages, API, timed work and, unless the city brings its own, the database. */
@SpringBootApplication
@EnableResilientMethods
@EnableScheduling
@Modulithic(systemName = "Tongyou", sharedModules = "database")
public class Tongyou {

  static void main(String[] args) {
    SpringApplication.run(Tongyou.class, args);
  }
}
