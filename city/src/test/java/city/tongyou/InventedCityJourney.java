package city.tongyou;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** In a small invented city of another shape: nothing in the code knows Suzhou. */
@WholeHouse
@TestPropertySource(properties = "tongyou.city=src/test/cities/harbour")
@Import(RealCity.class)
class InventedCityJourney extends CityWalk {

  @Autowired RealCity city;

  @Override
  String document() {
    return "harbour.txt";
  }

  @Override
  void signIn(Visitor visitor) {
    city.signIn(visitor);
    visitor.goTo("/").sees("海湾还没有生效的计划");
  }

  @Override
  String each() {
    return "每个镇（街道）儿童书房 1 个";
  }
}
