package city.tongyou.portal;

import city.tongyou.access.FirstAdministrator;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells whoever started the platform where it is, and the first password if one was made. */
@Component
class Welcome {

  private @Nullable FirstAdministrator administrator;

  @EventListener
  void remember(FirstAdministrator made) {
    administrator = made;
  }

  @EventListener
  void tell(ApplicationReadyEvent ready) {
    if (ready.getApplicationContext() instanceof ServletWebServerApplicationContext web
        && web.getWebServer() != null) {
      System.out.println(words(web.getWebServer().getPort()));
      System.out.flush();
    }
    administrator = null;
  }

  private String words(int port) {
    var address = "http://localhost:" + port + "/";
    var made = administrator;
    return made == null
        ? "Tongyou is ready: " + address
        : """
        Tongyou is ready: %s
        First sign-in at %ssign-in: login %s, one-time password %s (shown only now; to be changed at once)\
        """
            .formatted(address, address, made.login(), made.oneTimePassword());
  }
}
