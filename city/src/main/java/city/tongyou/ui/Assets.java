package city.tongyou.ui;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/**
 * Addresses of static files that carry a hash of their content, so that a browser may keep them.
 */
@Component
class Assets {

  private final Map<String, String> known = new ConcurrentHashMap<>();
  private final ResourceUrlProvider urls;

  Assets(ResourceUrlProvider urls) {
    this.urls = urls;
  }

  String url(String file) {
    var plain = "/assets/" + file;
    return known.computeIfAbsent(
        plain, it -> Objects.requireNonNullElse(urls.getForLookupPath(it), it));
  }
}
