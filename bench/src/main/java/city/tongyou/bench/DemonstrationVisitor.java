package city.tongyou.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Walks the made-up city as a browser would, to find its pages and to sign in. */
final class DemonstrationVisitor implements AutoCloseable {

  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  private final CookieManager cookies = new CookieManager();
  private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();
  private final URI server;

  DemonstrationVisitor(URI server) {
    this.server = server;
  }

  String page(String path) throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(server.resolve(path)).build();
    return client.send(request, BodyHandlers.ofString()).body();
  }

  /** The first address of a kind that a page links to. */
  Optional<String> findLink(String page, String start) throws IOException, InterruptedException {
    var link =
        Pattern.compile("href=\"(" + Pattern.quote(start) + "[^\"?#]+)\"").matcher(page(page));
    return link.find() ? Optional.of(link.group(1)) : Optional.empty();
  }

  /** The cookie of a session in which a made-up person is signed in. */
  String signIn(String login) throws IOException, InterruptedException {
    var token = TOKEN.matcher(page("/sign-in"));
    if (!token.find()) {
      throw new IllegalStateException("The sign-in page has no form");
    }
    var form =
        "login=" + login + "&_csrf=" + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8);
    var request =
        HttpRequest.newBuilder(server.resolve("/sign-in/demonstration"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form))
            .build();
    var status = client.send(request, BodyHandlers.discarding()).statusCode();
    if (status != 303) {
      throw new IllegalStateException("Signing in as " + login + " was answered with " + status);
    }
    return cookies.getCookieStore().getCookies().stream()
        .map(cookie -> cookie.getName() + "=" + cookie.getValue())
        .collect(Collectors.joining("; "));
  }

  @Override
  public void close() {
    client.close();
  }
}
