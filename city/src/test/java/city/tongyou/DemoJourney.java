package city.tongyou;

/** In the made-up city, in the shoes of a made-up officer. */
@WholeHouse
class DemoJourney extends CityWalk {

  @Override
  String document() {
    return "suzhou.txt";
  }

  @Override
  void signIn(Visitor visitor) {
    visitor.goTo("/sign-in").look("sign-in").findsNoBarrier().press("以周敏的身份进入");
    visitor.sees("周敏").look("desk").findsNoBarrier();
  }

  @Override
  String each() {
    return "每个市区儿童书房 1 个";
  }
}
