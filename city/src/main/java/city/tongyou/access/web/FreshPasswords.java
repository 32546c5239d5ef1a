package city.tongyou.access.web;

import city.tongyou.access.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Whoever came in with a password that somebody else knows changes it before anything else. */
@Component
class FreshPasswords implements HandlerInterceptor, WebMvcConfigurer {

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this).addPathPatterns("/work", "/work/**", "/files/*");
  }

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
      throws IOException {
    if (request.getUserPrincipal() instanceof SignedIn user && user.mustChangePassword()) {
      response.sendRedirect("/account/password");
      return false;
    }
    return true;
  }
}
