package city.tongyou;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Signs in as the one administrator of a city that is not made up. */
@TestConfiguration(proxyBeanMethods = false)
class RealCity {

  static final String ONE_TIME = "opened-once-by-a-test";

  private final JdbcClient jdbc;
  private final PasswordEncoder passwords;

  RealCity(JdbcClient jdbc, PasswordEncoder passwords) {
    this.jdbc = jdbc;
    this.passwords = passwords;
  }

  /** The log tells the real one-time password to a person; a test sets one that it knows. */
  void signIn(Visitor visitor) {
    jdbc.sql("update access.account set password_hash = :hash where login = 'admin'")
        .param("hash", passwords.encode(ONE_TIME))
        .update();
    visitor.goTo("/sign-in").fill("用户名", "admin").fill("密码", "wrong").press("登录");
    visitor.sees("用户名或密码不对");
    visitor.fill("用户名", "admin").fill("密码", ONE_TIME).press("登录");
    visitor.sees("先换一个只有自己知道的").look("password").findsNoBarrier();
    visitor.fill("现在的密码", ONE_TIME).fill("新密码", "a sentence to remember");
    visitor.fill("再写一遍新密码", "a sentence to remember").press("修改密码");
  }
}
