package city.tongyou.ui;

import city.tongyou.city.City;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/** Pages and rendered templates for tests that need no platform. */
public final class Pages {

  private static final City INVENTED =
      new City("临湖市", "Lakeside", ZoneId.of("Asia/Shanghai"), "office", true, null);

  private static final TemplateEngine TEMPLATES =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Pages.class.getClassLoader(), "templates");

  private Pages() {}

  public static Page in(Locale locale) {
    var messages = new ResourceBundleMessageSource();
    messages.setBasenames("messages/ui", "messages/portal");
    messages.setDefaultEncoding("UTF-8");
    messages.setFallbackToSystemLocale(false);
    messages.setAlwaysUseMessageFormat(true);
    return new Page(
        new MockHttpServletRequest("GET", "/"),
        messages,
        locale,
        INVENTED,
        new Assets(new ResourceUrlProvider()));
  }

  public static String render(String template, Locale locale, Map<String, Object> parameters) {
    var all = new java.util.HashMap<>(parameters);
    all.put("page", in(locale));
    var html = new StringOutput();
    TEMPLATES.render(template + ".jte", all, html);
    return html.toString();
  }
}
