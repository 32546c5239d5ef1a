package city.tongyou.access;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Signs staff in by login and password. */
@Component
class StaffPasswords implements AuthenticationProvider {

  private final Accounts accounts;

  StaffPasswords(Accounts accounts) {
    this.accounts = accounts;
  }

  @Override
  public Authentication authenticate(Authentication tried) {
    return accounts
        .signIn(tried.getName(), String.valueOf(tried.getCredentials()))
        .orElseThrow(() -> new BadCredentialsException("Wrong login or password, or locked"));
  }

  @Override
  public boolean supports(Class<?> authentication) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
  }
}
