package city.tongyou.city;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CityConfiguration {

  @Bean
  CityFolder cityFolder(@Value("${tongyou.city}") String nameOrPath) {
    return CityFolder.open(nameOrPath);
  }

  @Bean
  City city(CityFolder folder) {
    return folder.city();
  }
}
