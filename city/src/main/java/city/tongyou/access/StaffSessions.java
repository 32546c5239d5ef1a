package city.tongyou.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Keeps in the session no more than who signed in. Posts and rights are read anew with each
 * request, so that a post that ends or an account that is closed has effect at once.
 */
@Component
class StaffSessions implements SecurityContextRepository {

  private static final String ACCOUNT = "account";

  private final Accounts accounts;

  StaffSessions(Accounts accounts) {
    this.accounts = accounts;
  }

  @Override
  public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
    return new Deferred(SingletonSupplier.of(() -> read(request)), containsContext(request));
  }

  @Override
  @SuppressWarnings("deprecation")
  public SecurityContext loadContext(HttpRequestResponseHolder holder) {
    return read(holder.getRequest());
  }

  private SecurityContext read(HttpServletRequest request) {
    return account(request)
        .flatMap(accounts::findSignedIn)
        .<SecurityContext>map(SecurityContextImpl::new)
        .orElseGet(SecurityContextImpl::new);
  }

  @Override
  public void saveContext(
      SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
    if (context.getAuthentication() instanceof SignedIn it) {
      request.getSession().setAttribute(ACCOUNT, it.getPrincipal().toString());
    } else if (containsContext(request)) {
      request.getSession().removeAttribute(ACCOUNT);
    }
  }

  @Override
  public boolean containsContext(HttpServletRequest request) {
    return account(request).isPresent();
  }

  private static Optional<AccountId> account(HttpServletRequest request) {
    return Optional.ofNullable(request.getSession(false))
        .map(session -> (String) session.getAttribute(ACCOUNT))
        .map(id -> new AccountId(UUID.fromString(id)));
  }

  private record Deferred(Supplier<SecurityContext> context, boolean known)
      implements DeferredSecurityContext {

    @Override
    public SecurityContext get() {
      return context.get();
    }

    @Override
    public boolean isGenerated() {
      return !known;
    }
  }
}
