package city.tongyou.access;

import static org.springframework.security.config.http.SessionCreationPolicy.STATELESS;

import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;

/** Puts the table of routes to work. */
@Configuration(proxyBeanMethods = false)
class SecurityRules {

  private static final String OWN_FILES_ONLY =
      "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline';"
          + " object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

  @Bean
  PasswordEncoder passwordEncoder() {
    return Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
  }

  @Bean
  @Order(1)
  SecurityFilterChain api(HttpSecurity http) {
    return http.securityMatcher("/api/**")
        .authorizeHttpRequests(routes -> routes.anyRequest().permitAll())
        .sessionManagement(session -> session.sessionCreationPolicy(STATELESS))
        // No cookie opens anything here, so there is none to ride on.
        .csrf(AbstractHttpConfigurer::disable)
        .build();
  }

  @Bean
  @Order(2)
  SecurityFilterChain pages(
      HttpSecurity http, AuthenticationProvider passwords, StaffSessions sessions) {
    return http.authorizeHttpRequests(SecurityRules::openByTheTable)
        .authenticationProvider(passwords)
        .securityContext(context -> context.securityContextRepository(sessions))
        .formLogin(form -> form.loginPage("/sign-in").defaultSuccessUrl("/work", true))
        .logout(logout -> logout.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?out"))
        // Remembering where a stray visitor wanted to go would cost a session row each.
        .requestCache(AbstractHttpConfigurer::disable)
        .headers(
            headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(OWN_FILES_ONLY)))
        .build();
  }

  private static void openByTheTable(
      AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
          paths) {
    paths.dispatcherTypeMatchers(DispatcherType.ERROR).permitAll();
    for (var route : Routes.TABLE) {
      var path = paths.requestMatchers(route.pattern());
      switch (route.door()) {
        case Routes.Door.Open _ -> path.permitAll();
        case Routes.Door.AnyStaff _ -> path.authenticated();
        case Routes.Door.Only only ->
            path.hasAnyRole(only.roles().stream().map(Role::name).toArray(String[]::new));
      }
    }
    paths.anyRequest().denyAll();
  }
}
