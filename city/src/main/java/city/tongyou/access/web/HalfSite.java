package city.tongyou.access.web;

import city.tongyou.access.Routes;
import city.tongyou.access.Routes.Site;
import city.tongyou.database.CannotStart;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Serves one half of the platform alone where a city keeps the internet and the government network
 * apart: the other half's paths are not there.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class HalfSite extends OncePerRequestFilter {

  private final Site site;

  HalfSite(@Value("${tongyou.site}") String site) {
    this.site =
        switch (site) {
          case "all" -> Site.BOTH;
          case "public" -> Site.PUBLIC;
          case "workspace" -> Site.WORKSPACE;
          default -> throw CannotStart.with("No site '" + site + "': public, workspace or all.");
        };
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (site == Site.WORKSPACE && request.getRequestURI().equals("/")) {
      response.sendRedirect("/work");
    } else if (isServed(request.getRequestURI())) {
      chain.doFilter(request, response);
    } else {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private boolean isServed(String path) {
    return site == Site.BOTH
        || Routes.TABLE.stream()
            .filter(route ->
                PathPatternParser.defaultInstance
                    .parse(route.pattern())
                    .matches(PathContainer.parsePath(path)))
            .findFirst()
            .map(route -> route.site() == Site.BOTH || route.site() == site)
            .orElse(true);
  }
}
