package city.tongyou.access;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** A member of staff who has signed in, as the security filters know them for one request. */
public final class SignedIn extends AbstractAuthenticationToken {

  private final transient Viewer.Staff staff;
  private final boolean mustChangePassword;

  SignedIn(Viewer.Staff staff, boolean mustChangePassword) {
    super(roles(staff));
    this.staff = staff;
    this.mustChangePassword = mustChangePassword;
    setAuthenticated(true);
  }

  private static List<GrantedAuthority> roles(Viewer.Staff staff) {
    return staff.posts().stream()
        .map(post -> (GrantedAuthority) new SimpleGrantedAuthority("ROLE_" + post.role().name()))
        .distinct()
        .toList();
  }

  public boolean mustChangePassword() {
    return mustChangePassword;
  }

  public Viewer.Staff staff() {
    return staff;
  }

  @Override
  public String getCredentials() {
    return "";
  }

  @Override
  public AccountId getPrincipal() {
    return staff.account();
  }

  @Override
  public String getName() {
    return staff.name();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SignedIn it && it.staff.equals(staff);
  }

  @Override
  public int hashCode() {
    return staff.hashCode();
  }
}
