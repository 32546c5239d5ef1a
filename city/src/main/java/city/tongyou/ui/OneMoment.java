package city.tongyou.ui;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks for one moment while the database is away, which it is for a second or two after a crash: a
 * page, or a problem detail, with status 503 and a time to come back.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class OneMoment extends OncePerRequestFilter {

  private static final Logger LOG = LoggerFactory.getLogger(OneMoment.class);
  private static final int SECONDS = 3;

  private final MessageSource messages;
  private final LocaleResolver languages;
  private final JteViews views;
  private final JsonMapper json;

  OneMoment(MessageSource messages, LocaleResolver languages, JteViews views, JsonMapper json) {
    this.messages = messages;
    this.languages = languages;
    this.views = views;
    this.json = json;
  }

  /** Whether a failure means that the database cannot be reached, and nothing about the request. */
  static boolean isMeantBy(@Nullable Throwable failure) {
    return switch (failure) {
      case null -> false;
      case SQLTransientConnectionException _, CannotCreateTransactionException _ -> true;
      case SQLException it when isAway(it) -> true;
      // A roll-back that fails hides what failed before it: the connection.
      case TransactionSystemException it when it.getCause() instanceof SQLException -> true;
      default -> isMeantBy(failure.getCause());
    };
  }

  /** Connection exceptions, and a server that is shutting down, crashed or starting. */
  private static boolean isAway(SQLException failure) {
    var state = Objects.requireNonNullElse(failure.getSQLState(), "");
    return state.startsWith("08") || state.startsWith("57P0");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      chain.doFilter(request, response);
    } catch (ServletException | RuntimeException failure) {
      if (!isMeantBy(failure) || response.isCommitted()) {
        throw failure;
      }
      LOG.warn("No database for {} {}", request.getMethod(), request.getRequestURI());
      answer(request, response);
    }
  }

  private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.reset();
    response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(SECONDS));
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    var locale = languages.resolveLocale(request);
    var words = messages.getMessage("ui.one-moment", null, locale);
    if (request.getRequestURI().startsWith("/api/")) {
      response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
      var problem = ProblemDetail.forStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
      problem.setDetail(words);
      response.getOutputStream().write(json.writeValueAsBytes(problem));
    } else {
      var view = request.getHeader("HX-Request") == null ? "ui/one-moment-page" : "ui/refused";
      views.show(view, locale, Map.of("reason", words), request, response);
    }
  }
}
