package city.tongyou.ui;

import city.tongyou.city.City;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.security.Principal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What any template may ask about the request it answers. Every template has it as {@code page}.
 */
public final class Page {

  private static final DateTimeFormatter MONTH_DAY_ZH = DateTimeFormatter.ofPattern("M月d日");
  private static final DateTimeFormatter MONTH_DAY_EN =
      DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

  private final HttpServletRequest request;
  private final MessageSource messages;
  private final Locale locale;
  private final City city;
  private final Assets assets;

  Page(
      HttpServletRequest request, MessageSource messages, Locale locale, City city, Assets assets) {
    this.request = request;
    this.messages = messages;
    this.locale = locale;
    this.city = city;
    this.assets = assets;
  }

  public String text(String key, Object... facts) {
    return messages.getMessage(key, Arrays.stream(facts).map(this::inWords).toArray(), locale);
  }

  /** Days and numbers among the facts of a text are written as everywhere else on a page. */
  private Object inWords(Object fact) {
    return switch (fact) {
      case LocalDate day -> day(day);
      case BigDecimal number -> number(number);
      default -> fact;
    };
  }

  public String text(MessageSourceResolvable message) {
    return messages.getMessage(message, locale);
  }

  public Locale locale() {
    return locale;
  }

  public boolean chinese() {
    return City.isChinese(locale);
  }

  public City city() {
    return city;
  }

  public String cityName() {
    return city.name(locale);
  }

  /** 2022年11月15日, 15 November 2022. */
  public String day(LocalDate day) {
    return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(dates()));
  }

  /** 11月15日, 15 Nov. */
  public String monthDay(LocalDate day) {
    return day.format(chinese() ? MONTH_DAY_ZH : MONTH_DAY_EN);
  }

  /** 11月, Nov. */
  public String month(LocalDate day) {
    return day.getMonth().getDisplayName(TextStyle.SHORT, locale);
  }

  /** British order of day and month: the same as in the city's other English texts. */
  private Locale dates() {
    return chinese() ? locale : Locale.UK;
  }

  /** Without trailing zeros, with groups from 10,000 on. */
  public String number(BigDecimal number) {
    var format = NumberFormat.getNumberInstance(locale);
    format.setGroupingUsed(number.abs().compareTo(BigDecimal.valueOf(10_000)) >= 0);
    format.setMaximumFractionDigits(2);
    return format.format(number);
  }

  /** What the reader typed into a field, however wrong: a form that comes back loses nothing. */
  public String typed(String field) {
    return Objects.requireNonNullElse(request.getParameter(field), "");
  }

  /** What the reader typed, or before they typed anything what is known already. */
  public String typed(String field, @Nullable Object known) {
    var typed = request.getParameter(field);
    return typed != null ? typed : known == null ? "" : known.toString();
  }

  public boolean signedIn() {
    return request.getUserPrincipal() != null;
  }

  public boolean hasRole(String... roles) {
    return Arrays.stream(roles).anyMatch(request::isUserInRole);
  }

  public String userName() {
    Principal user = request.getUserPrincipal();
    return user == null ? "" : user.getName();
  }

  /** Asking for the token opens a session, so only a form may. */
  public CsrfToken csrf() {
    return (CsrfToken) request.getAttribute(CsrfToken.class.getName());
  }

  public String asset(String file) {
    return assets.url(file);
  }

  /** Whether this address stands at or below a path; the way to mark where the reader is. */
  public boolean at(String path) {
    var here = request.getRequestURI();
    return here.equals(path) || here.startsWith(path + "/");
  }

  /** This very page in another language. */
  public String inLanguage(String tag) {
    var asked = request.getMethod().equals("GET") ? request.getQueryString() : null;
    return UriComponentsBuilder.fromPath(request.getRequestURI())
        .query(Objects.requireNonNullElse(asked, ""))
        .replaceQueryParam("lang", tag)
        .build()
        .toUriString();
  }
}
