package city.tongyou.ui;

import city.tongyou.city.City;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.view.RedirectView;

/**
 * Resolves {@code plan/task-page} to the template of that path, and {@code redirect:} to a 303.
 *
 * <p>The view itself adds the {@link Page}: a controller advice would not reach the pages that
 * exception handlers show.
 */
@Component
@Order(0)
class JteViews implements ViewResolver {

  private static final String REDIRECT = "redirect:";

  private final TemplateEngine templates =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, JteViews.class.getClassLoader(), "templates");

  private final MessageSource messages;
  private final City city;
  private final Assets assets;

  JteViews(MessageSource messages, City city, Assets assets) {
    this.messages = messages;
    this.city = city;
    this.assets = assets;
  }

  @Override
  public View resolveViewName(String name, Locale locale) {
    return name.startsWith(REDIRECT)
        ? seeOther(name.substring(REDIRECT.length()))
        : new JteView(name + ".jte", locale);
  }

  /** Shows a page outside of any controller. */
  void show(
      String name,
      Locale locale,
      Map<String, ?> model,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    new JteView(name + ".jte", locale).render(model, request, response);
  }

  private static View seeOther(String url) {
    var redirect = new RedirectView(url);
    redirect.setHttp10Compatible(false);
    redirect.setExposeModelAttributes(false);
    return redirect;
  }

  private class JteView implements View {

    private final String template;
    private final Locale locale;

    JteView(String template, Locale locale) {
      this.template = template;
      this.locale = locale;
    }

    @Override
    public String getContentType() {
      return "text/html;charset=UTF-8";
    }

    /** Renders in full before it writes: a template that fails must not leave half a page. */
    @Override
    public void render(
        @Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      var parameters = new HashMap<String, Object>(model == null ? Map.of() : model);
      parameters.put("page", new Page(request, messages, locale, city, assets));
      var html = new StringOutput();
      templates.render(template, parameters, html);
      response.setContentType(getContentType());
      response.getWriter().write(html.toString());
    }
  }
}
