package city.tongyou;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** In Suzhou, where nothing has happened yet. */
@WholeHouse
@TestPropertySource(properties = "tongyou.city=suzhou")
@Import(RealCity.class)
class SuzhouJourney extends CityWalk {

  @Autowired RealCity city;

  @Override
  String document() {
    return "suzhou.txt";
  }

  @Override
  void signIn(Visitor visitor) {
    city.signIn(visitor);
    visitor.goTo("/").sees("计划的 40 项任务已经生效");
  }

  @Override
  String each() {
    return "每个市区儿童书房 1 个";
  }
}
