package city.tongyou.access.web;

import city.tongyou.city.City;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * The door without a lock: open only in a made-up city, to somebody at this very machine, who asked
 * for it by a local name and through nobody else.
 */
@Component
class DemonstrationDoor {

  private static final Set<String> LOCAL_NAMES = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

  private final City city;

  DemonstrationDoor(City city) {
    this.city = city;
  }

  boolean isOpenTo(HttpServletRequest request) {
    return city.madeUp()
        && LOCAL_NAMES.contains(request.getServerName().toLowerCase(Locale.ROOT))
        && isLoopback(request.getRemoteAddr())
        && Collections.list(request.getHeaderNames()).stream()
            .map(name -> name.toLowerCase(Locale.ROOT))
            .noneMatch(name ->
                name.startsWith("x-forwarded")
                    || name.equals("forwarded")
                    || name.equals("x-real-ip")
                    || name.equals("via"));
  }

  private static boolean isLoopback(String address) {
    try {
      return InetAddress.getByName(address).isLoopbackAddress();
    } catch (UnknownHostException unknown) {
      return false;
    }
  }
}
